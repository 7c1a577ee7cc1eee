/** The sentence around a place of a flat text, as the checker remembers it for a flag there. */
import { maskMarkdown } from '../story/formats/md.ts';
import { readHabits } from '../story/habits.ts';
import type { StoryFormat } from '../story/story.ts';
import { type Paragraph, readParagraph } from '../text/paragraph.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { lineStarts } from './fix-entries.ts';
import { type FlatText, linesOf } from './flat-text.ts';
import { lineAt } from './match-lines.ts';

/** Gives the sentence around `from`–`to` (tokens); empty where no paragraph stands there. */
export type SentenceAt = (from: number, to: number) => string;

/** Reads a text for its sentences; each paragraph is read when it is first asked for. */
export function sentencesOf(base: FlatText, format: StoryFormat): SentenceAt {
  const lines = linesOf(base);
  const starts = lineStarts(lines.map((line) => line.text));
  const mask = format === 'md' ? maskMarkdown(lines) : undefined;
  const paragraphs = paragraphsOf(lines, format, readHabits(lines).wrapped, mask);
  const byLine = new Map<number, { paragraph: (typeof paragraphs)[number]; from: number }>();
  for (const paragraph of paragraphs)
    for (const { line, from } of paragraph.pieces) byLine.set(line, { paragraph, from });
  const read = new Map<(typeof paragraphs)[number], Paragraph>();
  return (from, to) => {
    const line = lineAt(starts, from);
    const found = byLine.get(line);
    if (found === undefined) return '';
    const { paragraph } = found;
    let known = read.get(paragraph);
    if (known === undefined) {
      known = readParagraph(paragraph.text, paragraph.mask);
      read.set(paragraph, known);
    }
    const start = found.from + from - (starts[line] ?? 0);
    return sentenceAround(known, start, Math.min(paragraph.text.length, start + to - from));
  };
}
