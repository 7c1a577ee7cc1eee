import { readMarkdownLines, runsOfMarkdown } from '../formats/md-blocks.ts';
import { type Run, wordsOfMarkdown } from '../formats/md-words.ts';
import type { Habits } from '../habits.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Line, StoryFormat } from '../story.ts';

/** What every export takes. */
export interface ExportSource {
  readonly lines: readonly Line[];
  readonly format: StoryFormat;
  readonly habits: Habits;
  /** The name of the story, for the page's title. */
  readonly title: string;
}

/** A paragraph of a story as a reader sees it, without the blanks at its ends; line breaks are `'\n'`. */
export interface Part {
  readonly look: 'paragraph' | 'heading' | 'scene' | 'quote' | 'code';
  readonly runs: readonly Run[];
  /** 1–6 for a Markdown heading; 2 for one that was read from plain text. */
  readonly level: number;
}

/** The story as paragraphs: hard-wrapped lines are joined, blank lines and what no reader sees are left out. */
export function partsOf(source: ExportSource): Part[] {
  return source.format === 'md' ? partsOfMarkdown(source) : partsOfPlain(source);
}

/** The words of a part without their type. */
export function textOf(part: Pick<Part, 'runs'>): string {
  return part.runs.reduce((text, run) => text + run.text, '');
}

/** True for a scene break of dashes, stars or the word for it, which a rule can stand for; ⁂ and oOo cannot. */
export function isRule(sceneBreak: string): boolean {
  return /^[*\-_=~–—#+•\s]+$/.test(sceneBreak) || /\b(?:break|hr)\b/i.test(sceneBreak);
}

function partsOfPlain({ lines, habits, format }: ExportSource): Part[] {
  return paragraphsOf(lines, habits, format).map(({ from, to, look }) => {
    const text = lines
      .slice(from, to)
      .map((line) => line.text.trim())
      .join(' ');
    return {
      look: look === 'plain' ? 'paragraph' : look,
      runs: [{ text, em: false, strong: false }],
      level: 2,
    };
  });
}

function partsOfMarkdown({ lines, habits }: ExportSource): Part[] {
  const read = readMarkdownLines(lines);
  const parts: Part[] = [];
  for (const { from, to } of runsOfMarkdown(read, habits.wrapped)) {
    const first = read[from];
    if (first === undefined || first.kind === 'blank' || first.kind === 'hidden') continue;
    const texts = lines
      .slice(from, to)
      .map((line, i) => line.text.slice(read[from + i]?.from, read[from + i]?.to));
    const { kind, level } = first;
    if (kind === 'code' || kind === 'scene') {
      const text = kind === 'code' ? texts.join('\n') : texts.join('').trim();
      parts.push({ look: kind, runs: [{ text, em: false, strong: false }], level: 0 });
      continue;
    }
    const bullet = kind === 'item' ? `${(lines[from]?.text ?? '').slice(0, first.from).trim()} ` : '';
    const runs = trimRuns(wordsOfMarkdown(texts.map((text) => text.trim()).join(' ')));
    const look = kind === 'heading' || kind === 'quote' ? kind : 'paragraph';
    if (runs.length > 0) parts.push({ look, runs: bullet === '' ? runs : withBullet(bullet, runs), level });
  }
  return parts;
}

function withBullet(bullet: string, runs: readonly Run[]): Run[] {
  return [{ text: bullet, em: false, strong: false }, ...runs];
}

function trimRuns(runs: readonly Run[]): Run[] {
  const last = runs.length - 1;
  return runs
    .map((run, i) => ({ ...run, text: i === 0 ? run.text.trimStart() : run.text }))
    .map((run, i) => ({ ...run, text: i === last ? run.text.trimEnd() : run.text }))
    .filter((run) => run.text !== '');
}
