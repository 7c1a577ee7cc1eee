// What counts as found and as right where flags meet a list of what editors would change. Pure; offsets are
// UTF-16 units of the story's text.
import type { Span } from '../../app/text/span.ts';

/** A row of a gold list at its place in the text. */
export interface GoldFix extends Span {
  readonly wrong: string;
  /** Each of them is right. */
  readonly fix: readonly string[];
  readonly category: string;
  /** False where good editors differ. */
  readonly certain: boolean;
}

/** What a checker said: the first replacement is what it would write. */
export interface Said extends Span {
  readonly replacements: readonly string[];
}

/** So many ways to take the fixes around a flag are tried at most. */
const MOST_WAYS = 256;

/** True where the two share a unit; a place without width touches the characters on both sides of it. */
export function touches(a: Span, b: Span): boolean {
  return wide(a).from < wide(b).to && wide(b).from < wide(a).to;
}

function wide({ from, to }: Span): Span {
  return from === to ? { from: from - 1, to: to + 1 } : { from, to };
}

/**
 * True where the flag's first replacement gives what an editor would write: the text with it is the text with
 * one, or several, of the fixes that the flag touches.
 */
export function isRight(text: string, flag: Said, gold: readonly GoldFix[]): boolean {
  const [first] = flag.replacements;
  if (first === undefined) return false;
  const near = gold.filter((fix) => touches(flag, fix));
  return reaches(text, [{ ...flag, words: first }], near);
}

/**
 * As `isRight`, where one fix of the editor takes several flags: the flags that stand on the fixes that this
 * one touches are applied together with it.
 */
export function isRightTogether(
  text: string,
  flag: Said,
  gold: readonly GoldFix[],
  flags: readonly Said[],
): boolean {
  if (isRight(text, flag, gold)) return true;
  if (flag.replacements.length === 0) return false;
  const near = gold.filter((fix) => touches(flag, fix));
  const beside = flags.filter((other) => near.some((fix) => touches(other, fix)));
  const edits = beside.flatMap(({ from, to, replacements: [words] }) =>
    words === undefined ? [] : [{ from, to, words }],
  );
  const around = gold.filter((fix) => edits.some((edit) => touches(edit, fix)));
  return edits.length > 1 && reaches(text, edits, around);
}

interface Edit extends Span {
  readonly words: string;
}

function reaches(text: string, edits: readonly Edit[], gold: readonly GoldFix[]): boolean {
  if (gold.length === 0) return false;
  const from = Math.min(...[...edits, ...gold].map((one) => one.from));
  const to = Math.max(...[...edits, ...gold].map((one) => one.to));
  const mended = withEdits(text, from, to, edits);
  return waysOf(gold).some((way) => way.length > 0 && withEdits(text, from, to, way) === mended);
}

/** Every choice of fixes that can be taken together, none of them twice. */
function waysOf(gold: readonly GoldFix[]): readonly (readonly Edit[])[] {
  let ways: (readonly Edit[])[] = [[]];
  for (const { from, to, fix } of gold) {
    const taken = fix.map((words) => ({ from, to, words }));
    const more = ways.flatMap((way) =>
      taken.filter((edit) => !way.some((other) => meets(edit, other))).map((edit) => [...way, edit]),
    );
    ways = [...ways, ...more].slice(0, MOST_WAYS);
  }
  return ways;
}

function meets(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function withEdits(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let mended = '';
  let at = from;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    mended += text.slice(at, edit.from) + edit.words;
    at = edit.to;
  }
  return mended + text.slice(at, to);
}

/** From places in code points to places in UTF-16 units of `text`. */
export function unitsOf(text: string): (codePoint: number) => number {
  const starts = [0];
  let at = 0;
  for (const character of text) starts.push((at += character.length));
  return (codePoint) => starts[codePoint] ?? at;
}
