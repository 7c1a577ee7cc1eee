export interface TextBuffer {
  /** Adds one UTF-16 unit. */
  readonly add: (unit: number) => void;
  /** Adds bytes `from` up to and without `to`, each as the unit of the same number. */
  readonly addBytes: (bytes: Uint8Array, from: number, to: number) => void;
  /** Everything added so far. */
  readonly text: () => string;
}

/** `fromCharCode` takes its units as arguments, so a longer piece would overflow the stack. */
const PIECE = 8192;

/** Builds a string of any length from UTF-16 units, a piece at a time. */
export function createTextBuffer(): TextBuffer {
  const units = new Uint16Array(PIECE);
  let used = 0;
  let text = '';
  const flush = () => {
    text += String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]);
    used = 0;
  };
  return {
    add(unit) {
      if (used === PIECE) flush();
      units[used++] = unit;
    },
    addBytes(bytes, from, to) {
      let i = from;
      while (i < to) {
        if (used === PIECE) flush();
        const end = Math.min(to, i + PIECE - used);
        while (i < end) units[used++] = bytes[i++] as number;
      }
    },
    text() {
      flush();
      return text;
    },
  };
}
