/**
 * A story as one row of tokens: every UTF-16 unit of every line is one, and every break between two lines is
 * one, written `\n` whatever it is in the file. Kept in chunks, so that an edit copies little of a long story
 * and states of a review share the rest.
 */
import { joinLines, type Line, type LineEnd } from '../story/story.ts';

/** What stands between two lines in the file. */
export type Break = Exclude<LineEnd, ''>;

/** Some tokens: `breaks` holds for each `\n` in `text`, in order, what it is in the file. */
export interface Passage {
  readonly text: string;
  readonly breaks: readonly Break[];
}

export interface FlatText {
  readonly chunks: readonly Passage[];
  /** In tokens. */
  readonly length: number;
  /** The end of the last line, which is no token and stays as it is. */
  readonly last: LineEnd;
}

export const NOTHING: Passage = { text: '', breaks: [] };

const CHUNK = 4096;

/** The tokens of a story's lines. */
export function flatText(lines: readonly Line[]): FlatText {
  const breaks = lines.slice(0, -1).map((line) => line.end || '\n');
  const whole = { text: lines.map((line) => line.text).join('\n'), breaks };
  return { chunks: cutIntoChunks(whole), length: whole.text.length, last: lines.at(-1)?.end ?? '' };
}

/** The text that the passages make, one after the other. */
export function flatTextOf(parts: readonly Passage[], last: LineEnd): FlatText {
  const whole = {
    text: parts.map(({ text }) => text).join(''),
    breaks: parts.flatMap(({ breaks }) => breaks),
  };
  return { chunks: cutIntoChunks(whole), length: whole.text.length, last };
}

/** The lines that the tokens stand for: joined, they are the story's decoded text. */
export function linesOf(flat: FlatText): Line[] {
  const { text, breaks } = passageOf(flat, 0, flat.length);
  const texts = text.split('\n');
  return texts.map((line, i) => ({ text: line, end: i < breaks.length ? (breaks[i] as Break) : flat.last }));
}

/** The decoded text of the story, with the line ends that the file has. */
export function fileTextOf(flat: FlatText): string {
  return joinLines(linesOf(flat));
}

/** The tokens `from` up to and without `to`, and what their breaks are. */
export function passageOf(flat: FlatText, from: number, to: number): Passage {
  let text = '';
  const breaks: Break[] = [];
  let at = 0;
  for (const chunk of flat.chunks) {
    if (at >= to) break;
    const end = at + chunk.text.length;
    if (end > from) {
      const part = partOf(chunk, Math.max(0, from - at), Math.min(chunk.text.length, to - at));
      text += part.text;
      for (const one of part.breaks) breaks.push(one);
    }
    at = end;
  }
  return { text, breaks };
}

/** As the text of `passageOf`; of all tokens by itself. */
export function textOf(flat: FlatText, from = 0, to = flat.length): string {
  if (from === 0 && to === flat.length) return flat.chunks.map(({ text }) => text).join('');
  let text = '';
  let at = 0;
  for (const { text: chunk } of flat.chunks) {
    if (at >= to) break;
    const end = at + chunk.length;
    if (end > from) text += chunk.slice(Math.max(0, from - at), to - at);
    at = end;
  }
  return text;
}

/** The texts of many places, which must be in order; takes less time than asking for each. */
export function textsOf(flat: FlatText, places: readonly (readonly [from: number, to: number])[]): string[] {
  let index = 0;
  let start = 0;
  return places.map(([from, to]) => {
    while (index < flat.chunks.length && start + sizeOf(flat.chunks[index]) <= from)
      start += sizeOf(flat.chunks[index++]);
    let text = '';
    let at = start;
    for (let i = index; i < flat.chunks.length && at < to; i++) {
      const chunk = (flat.chunks[i] as Passage).text;
      text += chunk.slice(Math.max(0, from - at), to - at);
      at += chunk.length;
    }
    return text;
  });
}

/** The text with `passage` in place of the tokens `from` up to and without `to`. */
export function withPassage(flat: FlatText, from: number, to: number, passage: Passage): FlatText {
  if (from === to && passage.text === '') return flat;
  const { chunks, last } = flat;
  let first = 0;
  let start = 0;
  while (first < chunks.length - 1 && start + sizeOf(chunks[first]) < from) start += sizeOf(chunks[first++]);
  let next = first;
  let end = start;
  while (next < chunks.length && (next === first || end < to)) end += sizeOf(chunks[next++]);
  const head = passageOf({ ...flat, chunks: chunks.slice(first, next) }, 0, from - start);
  const tail = passageOf({ ...flat, chunks: chunks.slice(first, next) }, to - start, end - start);
  const middle = cutIntoChunks(joined(joined(head, passage), tail));
  return {
    chunks: [...chunks.slice(0, first), ...middle, ...chunks.slice(next)],
    length: flat.length - (to - from) + passage.text.length,
    last,
  };
}

/** Two passages, one after the other. */
export function joined(first: Passage, second: Passage): Passage {
  if (second.text === '') return first;
  return { text: first.text + second.text, breaks: [...first.breaks, ...second.breaks] };
}

/** True where both have the same tokens and the same line ends. */
export function isSamePassage(first: Passage, second: Passage): boolean {
  return first.text === second.text && first.breaks.every((one, i) => one === second.breaks[i]);
}

function sizeOf(chunk: Passage | undefined): number {
  return chunk?.text.length ?? 0;
}

function partOf(passage: Passage, from: number, to: number): Passage {
  if (from === 0 && to === passage.text.length) return passage;
  const before = countBreaks(passage.text, 0, from);
  const text = passage.text.slice(from, to);
  return { text, breaks: passage.breaks.slice(before, before + countBreaks(text, 0, text.length)) };
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function cutIntoChunks(passage: Passage): Passage[] {
  const { text, breaks } = passage;
  if (text === '') return [];
  if (text.length <= 2 * CHUNK) return [passage];
  const chunks: Passage[] = [];
  let taken = 0;
  for (let from = 0; from < text.length; from += CHUNK) {
    const part = text.slice(from, from + CHUNK);
    const count = countBreaks(part, 0, part.length);
    chunks.push({ text: part, breaks: breaks.slice(taken, taken + count) });
    taken += count;
  }
  return chunks;
}
