/** How well the fixes of one random draft are found in the next one: for tests and measures. */
import { cutLines } from '../story/story.ts';
import { placeEntries } from './at-rest.ts';
import { entriesOf } from './fix-entries.ts';
import { flatText } from './flat-text.ts';
import { type Draft, draftsFrom, textOfDraft } from './random-drafts.ts';
import { type Random, randomFrom } from './random-edits.ts';
import { reviewOf } from './review-of.ts';
import type { FixMeta } from './review.ts';

interface Target {
  /** The words taken out, or the two between which words go in. */
  readonly ids: readonly number[];
  readonly isInsertion: boolean;
}

/** Fixes on random words of a draft: words replaced, or words put between two. */
function randomTargets(draft: Draft, count: number, random: Random): Target[] {
  const used = new Set<number>();
  const targets: Target[] = [];
  while (targets.length < count) {
    const words = draft[random(draft.length)] ?? [];
    const at = random(words.length);
    const isInsertion = random(4) === 0;
    const picked = words.slice(at, at + (isInsertion ? 2 : 1 + random(2)));
    const ids = picked.map(({ id }) => id);
    const isFull = ids.length > 0 && (!isInsertion || ids.length === 2);
    if (!isFull || words.slice(Math.max(0, at - 1), at + 3).some(({ id }) => used.has(id))) continue;
    for (const id of ids) used.add(id);
    targets.push({ ids, isInsertion });
  }
  return targets;
}

/** Of fixes whose words still stand (`living`) and of those whose words went (`gone`), in `runs` pairs of drafts. */
export function findInNewerDrafts(percent: number, runs: number, keepsDraft: boolean) {
  const sum = { living: 0, found: 0, wrong: 0, gone: 0, placedThoughGone: 0 };
  for (let run = 1; run <= runs; run++) {
    const random = randomFrom(run * 104729 + percent);
    const drafts = draftsFrom(random);
    const draft = drafts.first(600);
    const now = textOfDraft(drafts.edited(draft, percent));
    const { text, places } = textOfDraft(draft);
    const widthOf = new Map(draft.flat().map((word) => [word.id, word.text.length]));
    const proposals = randomTargets(draft, 300, random)
      .map((target) => {
        const [first, last] = [target.ids[0] as number, target.ids.at(-1) as number];
        const endOf = (id: number) => (places.get(id)?.from ?? 0) + (widthOf.get(id) ?? 0);
        const fromA = target.isInsertion ? endOf(first) : (places.get(first)?.from ?? 0);
        return { target, fromA, toA: target.isInsertion ? fromA : endOf(last) };
      })
      .sort((one, other) => one.fromA - other.fromA)
      .map((proposal, i) => ({ ...proposal, fix: `f${i + 1}`, put: { text: ' new', breaks: [] } }));
    const meta = new Map(proposals.map(({ fix }): [string, FixMeta] => [fix, { author: 'Ann', at: 0 }]));
    const entries = entriesOf(reviewOf(flatText(cutLines(text)), proposals, meta, 301));
    const { review } = placeEntries(entries, flatText(cutLines(now.text)), keepsDraft ? text : null);
    const found = new Map(review.pieces.map((piece) => [piece.fix, piece.fromA]));
    for (const { fix, target } of proposals) {
      const [first, second] = target.ids;
      const there = now.places.get(first as number);
      const lives = there !== undefined && (second === undefined || there.next === second);
      const wanted = (there?.from ?? 0) + (target.isInsertion ? (widthOf.get(first as number) ?? 0) : 0);
      const place = found.get(fix);
      if (lives) {
        sum.living++;
        if (place === wanted) sum.found++;
        else if (place !== undefined) sum.wrong++;
      } else {
        sum.gone++;
        if (place !== undefined) sum.placedThoughGone++;
      }
    }
  }
  return sum;
}
