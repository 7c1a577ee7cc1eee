import { ok, type Result } from '../../../../app/contract/result.ts';
import { accept, reject } from '../../../../app/fixes/decide.ts';
import { piecesOf } from '../../../../app/fixes/fixes-of.ts';
import { stetsOf } from '../../../../app/fixes/kept-mine.ts';
import { ledgerEntries } from '../../../../app/fixes/ledger-entries.ts';
import { sentencesOf } from '../../../../app/fixes/sentences-of.ts';
import { moveQueries } from '../../../../app/fixes/queries.ts';
import { takenFromFixes } from '../../../../app/fixes/taken-from-fixes.ts';
import { followingStets } from '../../../../app/proofing/following-stets.ts';
import { chosenFixes, isChosen } from './chosen.ts';
import type { Desk, StoryOnDesk } from './desk.ts';
import type { FixFilter } from './wish.ts';

/** What was done with the fixes of a story. */
export interface Decided {
  readonly ids: readonly string[];
  /** Fixes that were meant and have no place in the text: accepting passes them over. */
  readonly passedOver: number;
  /** True where the text before could not be kept as a version. */
  readonly notKept: boolean;
}

/** Takes the chosen fixes into the story's file; `at` in ms since 1970. Nothing is written where none is chosen. */
export async function acceptFixes(
  desk: Desk,
  story: StoryOnDesk,
  filter: FixFilter,
  at: number,
): Promise<Result<Decided>> {
  const { fixes, queries, format } = story;
  const chosen = chosenFixes(story, filter);
  const ids = chosen.map(({ id }) => id);
  const passedOver = fixes.unplaced.filter((one) => isChosen(one, filter)).length;
  if (ids.length === 0) return ok({ ids, passedOver, notKept: false });
  const sentenceAt = sentencesOf(fixes.review.base, format);
  const ledger = chosen.flatMap((fix) =>
    ledgerEntries(fixes.review, fix, 'accepted', at, format, sentenceAt),
  );
  const moved = piecesOf(fixes.review, ids).reduceRight(
    (list, { fromA, toA, fromB, toB }) => moveQueries(list, fromA, toA - fromA, toB - fromB),
    [...queries.queries],
  );
  const review = accept(fixes.review, ...ids);
  const left = { fixes: { ...fixes, review }, queries: { ...queries, queries: moved } };
  const stets = followingStets(story.stets, takenFromFixes(fixes.review.base, chosen, sentenceAt));
  const written = await desk.write(story, left, { stets, ledger });
  return written.ok ? ok({ ids, passedOver, notKept: written.value.notKept }) : written;
}

/**
 * Keeps the author's words against the chosen fixes, those without a place as well; the story's file stays as it
 * is. What was kept is remembered, so that nobody raises it again.
 */
export async function rejectFixes(
  desk: Desk,
  story: StoryOnDesk,
  filter: FixFilter,
  at: number,
): Promise<Result<Decided>> {
  const { fixes, queries, format } = story;
  const chosen = chosenFixes(story, filter);
  const strays = fixes.unplaced.filter((one) => isChosen(one, filter));
  const ids = [...chosen.map(({ id }) => id), ...strays.map(({ entry }) => entry.id)];
  if (ids.length === 0) return ok({ ids, passedOver: 0, notKept: false });
  const sentenceAt = sentencesOf(fixes.review.base, format);
  const stets = chosen.flatMap((fix) => stetsOf(fixes.review, fix, format, sentenceAt));
  const ledger = chosen.flatMap((fix) => ledgerEntries(fixes.review, fix, 'kept', at, format, sentenceAt));
  const { review } = reject(fixes.review, ...chosen.map(({ id }) => id));
  const unplaced = fixes.unplaced.filter((one) => !strays.includes(one));
  const written = await desk.write(
    story,
    { fixes: { ...fixes, review, unplaced }, queries },
    { stets, ledger },
  );
  return written.ok ? ok({ ids, passedOver: 0, notKept: false }) : written;
}
