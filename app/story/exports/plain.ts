import { readMarkdownLines, runsOfMarkdown } from '../formats/md-blocks.ts';
import { wordsOfMarkdown } from '../formats/md-words.ts';
import { joinLines, type Line } from '../story.ts';
import type { ExportSource } from './parts.ts';

/**
 * The story as plain text. A .txt is given back unchanged; a .md without its markup, line for line: bullets,
 * scene breaks and code stay, what no reader sees goes.
 */
export function plainText(source: ExportSource): string {
  return joinLines(source.format === 'txt' ? source.lines : withoutMarkup(source));
}

function withoutMarkup({ lines, habits }: ExportSource): Line[] {
  const read = readMarkdownLines(lines);
  const plain: Line[] = [];
  for (const { from, to } of runsOfMarkdown(read, habits.wrapped)) {
    const kind = read[from]?.kind;
    const run = lines.slice(from, to);
    if (kind === 'hidden') continue;
    // What stood around a hidden line would leave two blank lines, or one at the top.
    if (
      kind === 'blank' &&
      read[from - 1]?.kind === 'hidden' &&
      (plain[plain.length - 1]?.text ?? '').trim() === ''
    ) {
      continue;
    }
    if (kind === 'code' || kind === 'scene' || kind === 'blank') plain.push(...run);
    else plain.push(...stripped(run, read.slice(from, to), habits.end));
  }
  return plain;
}

function stripped(
  run: readonly Line[],
  read: readonly { readonly kind: string; readonly from: number; readonly to: number }[],
  usualEnd: Line['end'],
): Line[] {
  const bullet = read[0]?.kind === 'item' ? (run[0]?.text ?? '').slice(0, read[0].from) : '';
  const inner = run.map(({ text }, i) => text.slice(read[i]?.from, read[i]?.to)).join('\n');
  const words = wordsOfMarkdown(inner).reduce((text, { text: more }) => text + more, bullet);
  const texts = words.split('\n');
  const last = run[run.length - 1]?.end ?? '';
  return texts.map((text, i) => ({
    text: text.trimEnd(),
    end:
      i === texts.length - 1 ? last : ((texts.length === run.length ? run[i]?.end : undefined) ?? usualEnd),
  }));
}
