/** Emphasised words, without their marks: those lie before `from` and from `to` on, two long where `strong`. */
export interface EmphasisStretch {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
}

/** A run of `*` or `_` that may open or close emphasis; `from` and `to` shrink as its signs are used. */
interface Run {
  readonly sign: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  from: number;
  to: number;
}

export interface Emphasis {
  /** Reads the run of `*` or `_` at `at`; gives the offset behind it. */
  readonly readRun: (at: number) => number;
  /** Forgets the runs from `from` on: they turned out to lie in something else. */
  readonly drop: (from: number) => void;
  /** Pairs the runs that were read. */
  readonly settle: () => {
    readonly marks: readonly { readonly from: number; readonly to: number }[];
    readonly stretches: readonly EmphasisStretch[];
  };
}

const BLANK = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Finds emphasis in `text` by the delimiter runs of CommonMark 0.31, section 6.2. */
export function createEmphasis(text: string): Emphasis {
  const runs: Run[] = [];
  return {
    readRun(at) {
      const sign = text[at] ?? '';
      let to = at;
      while (text[to] === sign) to++;
      const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
      const after = text[to] ?? ' ';
      const left =
        !BLANK.test(after) && (!PUNCTUATION.test(after) || BLANK.test(before) || PUNCTUATION.test(before));
      const right =
        !BLANK.test(before) && (!PUNCTUATION.test(before) || BLANK.test(after) || PUNCTUATION.test(after));
      const opens = left && (sign === '*' || !right || PUNCTUATION.test(before));
      const closes = right && (sign === '*' || !left || PUNCTUATION.test(after));
      // "f*ck": stars amid a word are more often a writer's mask than emphasis.
      const amidWord = LETTER.test(before) && LETTER.test(after);
      if ((opens || closes) && !amidWord) runs.push({ sign, length: to - at, opens, closes, from: at, to });
      return to;
    },
    drop(from) {
      while ((runs[runs.length - 1]?.from ?? -1) >= from) runs.pop();
    },
    settle: () => pairRuns(runs),
  };
}

function pairRuns(runs: readonly Run[]) {
  const marks: { from: number; to: number }[] = [];
  const stretches: EmphasisStretch[] = [];
  const open: Run[] = [];
  // Below which depth of `open` no partner can be, by kind of closer: keeps long hostile lines linear.
  const floors = new Map<string, number>();
  for (const run of runs) {
    while (run.closes && run.from < run.to) {
      const kind = `${run.sign}${run.opens}${run.length % 3}`;
      const floor = Math.min(floors.get(kind) ?? 0, open.length);
      let partner = open.length - 1;
      while (partner >= floor && !fits(open[partner] as Run, run)) partner--;
      if (partner < floor) {
        floors.set(kind, open.length);
        break;
      }
      const opener = open[partner] as Run;
      open.length = partner + 1;
      const size = opener.to - opener.from >= 2 && run.to - run.from >= 2 ? 2 : 1;
      stretches.push({ from: opener.to, to: run.from, strong: size === 2 });
      marks.push({ from: opener.to - size, to: opener.to }, { from: run.from, to: run.from + size });
      opener.to -= size;
      run.from += size;
      if (opener.from === opener.to) open.pop();
      for (const [of, depth] of floors) if (depth > open.length) floors.set(of, open.length);
    }
    if (run.opens && run.from < run.to) open.push(run);
  }
  return { marks, stretches: stretches.sort((a, b) => a.from - b.from || b.to - a.to) };
}

/** CommonMark's rule of three: `**` does not close amid a run of one, unless both are multiples of three. */
function fits(opener: Run, closer: Run): boolean {
  if (opener.sign !== closer.sign) return false;
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
