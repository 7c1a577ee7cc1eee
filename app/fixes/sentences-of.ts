/** The sentence around a place of a flat text, as the checker remembers it for a flag there. */
import { maskMarkdown } from '../story/formats/md.ts';
import { readHabits } from '../story/habits.ts';
import type { StoryFormat } from '../story/story.ts';
import { type Paragraph, readParagraph } from '../text/paragraph.ts';
import { paragraphsOf, type StoryParagraph } from '../text/paragraphs.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { lineStarts } from './fix-entries.ts';
import { type FlatText, linesOf } from './flat-text.ts';
import { lineAt } from './match-lines.ts';

/** Gives the sentence around `from`–`to` (tokens); empty where no paragraph stands there. */
export type SentenceAt = (from: number, to: number) => string;

/**
 * Reads a text for its sentences; each paragraph is read when it is first asked for. `wrapped` is the story's habit,
 * where it is known: finding it reads the whole text.
 */
export function sentencesOf(base: FlatText, format: StoryFormat, wrapped?: boolean): SentenceAt {
  const lines = linesOf(base);
  const starts = lineStarts(lines.map((line) => line.text));
  const isWrapped = wrapped ?? readHabits(lines).wrapped;
  const isLineByLine = format === 'txt' && !isWrapped;
  const byLine = new Map<number, { readonly paragraph: StoryParagraph; readonly from: number }>();
  if (!isLineByLine)
    for (const paragraph of paragraphsOf(
      lines,
      format,
      isWrapped,
      format === 'md' ? maskMarkdown(lines) : undefined,
    ))
      for (const { line, from } of paragraph.pieces) byLine.set(line, { paragraph, from });
  const paragraphAt = (line: number) => {
    if (!isLineByLine) return byLine.get(line);
    const text = lines[line]?.text ?? '';
    const paragraph: StoryParagraph = { text, pieces: [] };
    const known = byLine.get(line) ?? { paragraph, from: 0 };
    byLine.set(line, known);
    return text.trim() === '' ? undefined : known;
  };
  const read = new Map<StoryParagraph, Paragraph>();
  return (from, to) => {
    const line = Math.min(lines.length - 1, lineAt(starts, from));
    const found = paragraphAt(line);
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
