/** What came of asking a page to hand over what is unsaved in it. */
export type HandedOver = 'kept' | 'not kept' | 'no word';

/** Asking a page for what it holds before its window closes. */
export interface HandOver {
  /** Asks, and waits for the page's word and for what it had asked of the host; `no word` after the deadline. */
  readonly ask: () => Promise<HandedOver>;
  /** The page's word has come. */
  readonly heard: (kept: boolean) => void;
  /** The page has gone: no word will come. */
  readonly gone: () => void;
}

/** `tell` asks the page; `answered` waits for its calls under way; `deadline` is in ms. */
export function createHandOver(tell: () => void, answered: () => Promise<void>, deadline: number): HandOver {
  let asking: Promise<HandedOver> | null = null;
  let settle: (word: HandedOver) => void = () => undefined;

  const ask = async (): Promise<HandedOver> => {
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<HandedOver>((end) => {
      late = setTimeout(end, deadline, 'no word');
    });
    const said = new Promise<HandedOver>((hear) => {
      settle = hear;
    });
    tell();
    const word = await Promise.race([said.then((one) => answered().then(() => one)), tooLate]);
    clearTimeout(late);
    return word;
  };
  return {
    ask: () =>
      (asking ??= ask().finally(() => {
        asking = null;
      })),
    heard: (kept) => settle(kept ? 'kept' : 'not kept'),
    gone: () => settle('no word'),
  };
}
