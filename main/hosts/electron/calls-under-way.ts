/** The calls a page has made that are not answered yet. */
export interface CallsUnderWay {
  readonly follow: <T>(answer: Promise<T>) => Promise<T>;
  /** Waits until nothing was under way for `pause` ms; false where `deadline` ms went by before. */
  readonly quiet: (pause: number, deadline: number) => Promise<boolean>;
}

/** Counts calls, so that closing can wait until the page has handed over what is unsaved. */
export function countCalls(): CallsUnderWay {
  let underWay = 0;
  let changed = (): void => {};
  return {
    async follow(answer) {
      underWay += 1;
      changed();
      try {
        return await answer;
      } finally {
        underWay -= 1;
        changed();
      }
    },
    quiet(pause, deadline) {
      return new Promise((settle) => {
        let still: NodeJS.Timeout | undefined;
        const end = (calm: boolean): void => {
          clearTimeout(still);
          clearTimeout(late);
          changed = () => {};
          settle(calm);
        };
        const late = setTimeout(() => end(false), deadline);
        changed = () => {
          clearTimeout(still);
          if (underWay === 0) still = setTimeout(() => end(true), pause);
        };
        changed();
      });
    },
  };
}
