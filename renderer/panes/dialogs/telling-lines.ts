/** The lines by which a person sees whether a file was read in the right encoding. */
import { cutLines } from '../../../app/story/story.ts';

export interface TellingLine {
  /** Counts from 1. */
  readonly number: number;
  /** The line in pieces; `foreign` pieces hold the characters outside ASCII. */
  readonly pieces: readonly { readonly text: string; readonly foreign: boolean }[];
}

/** Units kept of a line before its first foreign character, and altogether. */
const BEFORE = 30;
const WIDTH = 90;

/** The first `most` lines with a character outside ASCII, cut to the stretch around it. */
export function tellingLines(text: string, most: number): TellingLine[] {
  const told: TellingLine[] = [];
  const lines = cutLines(text);
  for (let i = 0; i < lines.length && told.length < most; i++) {
    const line = lines[i]?.text ?? '';
    const first = line.search(/[^\x20-\x7e\t]/);
    if (first >= 0) told.push({ number: i + 1, pieces: cutAround(line, first) });
  }
  return told;
}

function cutAround(line: string, at: number): TellingLine['pieces'] {
  const room = Math.max(0, at - BEFORE);
  const blank = room === 0 ? -1 : line.indexOf(' ', room);
  const start = blank >= 0 && blank < at ? blank + 1 : room;
  const end = start + WIDTH;
  const left = { text: '…', foreign: false };
  return [
    ...(start > 0 ? [left] : []),
    ...inPieces(line.slice(start, end)),
    ...(end < line.length ? [left] : []),
  ];
}

function inPieces(text: string): TellingLine['pieces'] {
  const cut = text.match(/[^\x20-\x7e\t]+|[\x20-\x7e\t]+/g) ?? [];
  return cut.map((piece) => ({ text: piece, foreign: /[^\x20-\x7e\t]/.test(piece) }));
}
