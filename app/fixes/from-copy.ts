import { dominantEnd, type Line } from '../story/story.ts';
import { alignTexts } from './align.ts';
import { type FlatText, flatText, linesOf, textOf } from './flat-text.ts';
import type { EditBy, FixId, FixMeta, Review } from './review.ts';
import { type Proposal, reviewOf } from './review-of.ts';

/**
 * The review in which what someone changed in a copy of the story is pending: a fix for each stretch of words,
 * one for each paragraph that stands elsewhere. With all accepted the text is the copy's; line ends are the
 * story's, since many programs change these on their own.
 */
export function fixesFromCopy(story: readonly Line[], copy: readonly Line[], by: EditBy): Review {
  const base = flatText(story);
  return reviewOfCopy(base, textOf(flatText(copy)), dominantEnd(linesOf(base)), by);
}

function reviewOfCopy(base: FlatText, copy: string, end: '\n' | '\r\n' | '\r', by: EditBy): Review {
  const meta = new Map<FixId, FixMeta>();
  const moves = new Map<number, FixId>();
  let next = 1;
  const proposals: Proposal[] = [];
  for (const { fromA, toA, fromB, toB, move } of alignTexts(textOf(base), copy).stretches) {
    const fix = (move === undefined ? undefined : moves.get(move)) ?? `f${next++}`;
    if (move !== undefined) moves.set(move, fix);
    meta.set(fix, move === undefined ? by : { ...by, moved: true });
    const text = copy.slice(fromB, toB);
    proposals.push({
      fromA,
      toA,
      put: {
        text,
        breaks: text
          .split('\n')
          .slice(1)
          .map(() => end),
      },
      fix,
    });
  }
  return reviewOf(base, proposals, meta, next);
}
