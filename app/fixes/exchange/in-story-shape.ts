/**
 * A copy that went through a mail or another program, set as the story is: what such programs do on their own (other
 * line breaks, quotes that curl, `>` before each line) is nobody's fix.
 */
import { readHabits } from '../../story/habits.ts';
import { cutLines, type Line } from '../../story/story.ts';
import { linesIn, matchLines } from '../match-lines.ts';

/** What a program had done to all of a copy. */
export type Undone = 'quoted' | 'breaks' | 'blanks' | 'quotes';

export interface InStoryShape {
  /** Breaks between lines are `\n`. */
  readonly text: string;
  readonly undone: readonly Undone[];
}

/** So much of what could be changed must be, and so often, before it is a program's doing and not a person's. */
const MOST_OF_THEM = 0.6;
const OFTEN = 4;

/** The copy with its words, and with the story's breaks and quotes where a program changed these throughout. */
export function inStoryShape(copy: string, story: readonly Line[]): InStoryShape {
  const plain = copy.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const unquoted = withoutQuoting(plain, story);
  const text = unquoted ?? plain;
  const first: Undone[] = unquoted === null ? [] : ['quoted'];
  const own = story.map((line) => line.text + (line.end === '' ? '' : '\n')).join('');
  const [a, b] = [wordsOf(own), wordsOf(text)];
  const partner = partnersOf(a, b);
  const seen = compared(a, b, partner);
  const isWrapped = readHabits(cutLines(text)).wrapped && !readHabits(story).wrapped;
  const isReset =
    (seen.breaks >= OFTEN && seen.breaksChanged >= MOST_OF_THEM * seen.breaks) ||
    (isWrapped && seen.newBreaks >= OFTEN);
  const isCurled = seen.signs >= OFTEN && seen.signsChanged >= MOST_OF_THEM * seen.signs;
  const undone: Undone[] = [
    ...first,
    ...(isReset ? (['breaks'] as const) : []),
    ...(!isReset && seen.blanksChanged > 0 ? (['blanks'] as const) : []),
    ...(isCurled ? (['quotes'] as const) : []),
  ];
  if (undone.length === first.length) return { text, undone };
  return { text: rewritten(a, b, partner, { isReset, isWrapped, isCurled }), undone };
}

/** Words and what stands before each, and behind the last. */
interface Words {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** One more than words. */
  readonly gaps: readonly string[];
}

function wordsOf(text: string): Words {
  const words: string[] = [];
  const gaps: string[] = [];
  let done = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    gaps.push(text.slice(done, match.index));
    words.push(match[0]);
    done = match.index + match[0].length;
  }
  gaps.push(text.slice(done));
  return { words, keys: words.map(typed), gaps };
}

/** The word as a typewriter would have it. */
function typed(word: string): string {
  return word
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replaceAll('…', '...')
    .replace(/[–—]/gu, '--')
    .replaceAll('\u00a0', ' ');
}

function partnersOf(a: Words, b: Words): Int32Array {
  const [one, other] = [linesIn(a.keys.join('\n')), linesIn(b.keys.join('\n'))];
  matchLines(one, other);
  return other.partner;
}

/** What of the story's breaks and signs is another in the copy, between words that both have. */
function compared(a: Words, b: Words, partner: Int32Array) {
  const seen = { breaks: 0, breaksChanged: 0, newBreaks: 0, blanksChanged: 0, signs: 0, signsChanged: 0 };
  for (let k = 0; k < b.words.length; k++) {
    const i = partner[k] as number;
    if (i < 0) continue;
    const [word, now] = [a.words[i] as string, b.words[k] as string];
    if (/['"]|\.\.\.|--|[‘’“”…–—]/u.test(word)) seen.signs++;
    if (word !== now) seen.signsChanged++;
    if (k === 0 || i === 0 || partner[k - 1] !== i - 1) continue;
    const [gap, there] = [a.gaps[i] as string, b.gaps[k] as string];
    const isBreak = gap.includes('\n');
    if (isBreak) seen.breaks++;
    if (gap === there) continue;
    if (isSameBreak(gap, there)) seen.blanksChanged++;
    else if (isBreak) seen.breaksChanged++;
    else if (there.includes('\n')) seen.newBreaks++;
  }
  return seen;
}

interface Doing {
  readonly isReset: boolean;
  readonly isWrapped: boolean;
  readonly isCurled: boolean;
}

/** The copy's words with the story's gaps where both neighbours are the story's, and with its signs. */
function rewritten(a: Words, b: Words, partner: Int32Array, doing: Doing): string {
  const usual = usualBreak(a.gaps);
  const hasBlankLines = b.gaps.some((gap) => countBreaks(gap) >= 2);
  const likeStory = signsOf(a.words);
  /** What stands between two words of the copy, of which the story has perhaps only one. */
  const newGap = (gap: string, near: readonly (string | undefined)[]): string => {
    if (!gap.includes('\n')) return gap;
    if (!doing.isReset) return near.find((one) => isSameBreak(one, gap)) ?? gap;
    if (doing.isWrapped && hasBlankLines && countBreaks(gap) === 1) return ' ';
    const known = near.find((one) => one?.includes('\n'));
    return known ?? (doing.isWrapped && countBreaks(gap) === 1 ? ' ' : usual);
  };
  let text = '';
  for (let k = 0; k <= b.words.length; k++) {
    const left = k === 0 ? -1 : (partner[k - 1] as number);
    const right = k === b.words.length ? a.words.length : (partner[k] as number);
    const gap = b.gaps[k] as string;
    const isLeft = k === 0 || left >= 0;
    if (isLeft && right === left + 1) {
      const story = a.gaps[right] as string;
      text += doing.isReset || isSameBreak(story, gap) ? story : gap;
    } else
      text += newGap(gap, [isLeft ? a.gaps[left + 1] : undefined, right < 0 ? undefined : a.gaps[right]]);
    if (k === b.words.length) break;
    const word = b.words[k] as string;
    text += !doing.isCurled ? word : right >= 0 ? (a.words[right] as string) : likeStory(word);
  }
  return text;
}

/** Gives a new word the signs that the story uses: where it has no curly ones, straight ones. */
function signsOf(words: readonly string[]): (word: string) => string {
  const all = words.join(' ');
  const swaps: readonly (readonly [curly: RegExp, typed: string])[] = [
    [/[‘’‚‛ʼ]/gu, "'"],
    [/[“”„‟]/gu, '"'],
    [/…/gu, '...'],
    [/[–—]/gu, '--'],
  ];
  const lacking = swaps.filter(([curly]) => all.search(curly) < 0);
  return (word) => lacking.reduce((now, [curly, sign]) => now.replace(curly, sign), word);
}

/** The break that stands most often between paragraphs. */
function usualBreak(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) if (gap.includes('\n')) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '\n';
}

/** True where two gaps differ in blanks at the ends of lines alone, which nobody sees; an indent is seen. */
function isSameBreak(story: string | undefined, gap: string): boolean {
  const indent = (one: string) => one.slice(one.lastIndexOf('\n') + 1);
  return (
    story !== undefined &&
    story.includes('\n') &&
    countBreaks(story) === countBreaks(gap) &&
    indent(story) === indent(gap)
  );
}

function countBreaks(gap: string): number {
  return gap.split('\n').length - 1;
}

/** The text without the `>` before its lines, or null where these are the story's own or not on most lines. */
function withoutQuoting(text: string, story: readonly Line[]): string | null {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const marked = full.filter((line) => line.startsWith('>')).length;
  const own = story.filter((line) => line.text.startsWith('>')).length;
  if (marked < OFTEN || marked < 0.8 * full.length || own * 2 > marked) return null;
  return lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n');
}
