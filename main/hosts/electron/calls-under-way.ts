/** The calls a page has made that are not answered yet. */
export interface CallsUnderWay {
  readonly follow: <T>(answer: Promise<T>) => Promise<T>;
  /** Waits until every call is answered. */
  readonly answered: () => Promise<void>;
}

/** Follows calls, so that closing can wait for their answers. */
export function followCalls(): CallsUnderWay {
  const underWay = new Set<Promise<unknown>>();
  return {
    async follow(answer) {
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    async answered() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
