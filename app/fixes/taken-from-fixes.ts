/** Accepted fixes as replacements in the author's lines, for what was kept beside them. */
import type { TakenReplacement } from '../proofing/following-stets.ts';
import { lineStarts } from './fix-entries.ts';
import type { Fix } from './fixes-of.ts';
import { type FlatText, linesOf } from './flat-text.ts';
import { lineAt } from './match-lines.ts';
import type { SentenceAt } from './sentences-of.ts';

/** The pieces of fixes that change words of one line; `base` is the author's text before they are accepted. */
export function takenFromFixes(
  base: FlatText,
  fixes: readonly Fix[],
  sentenceAt: SentenceAt,
): TakenReplacement[] {
  const lines = linesOf(base).map(({ text }) => text);
  const starts = lineStarts(lines);
  return fixes
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ fromA, toA, taken, put }) => {
      if (taken.includes('\n') || put.includes('\n')) return [];
      const line = Math.min(lines.length - 1, lineAt(starts, fromA));
      const start = starts[line] as number;
      const text = lines[line] as string;
      return [{ text, from: fromA - start, to: toA - start, after: put, sentence: sentenceAt(fromA, toA) }];
    });
}
