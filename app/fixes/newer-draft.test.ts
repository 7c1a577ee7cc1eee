import { expect, it } from 'vitest';
import { findInNewerDrafts } from './newer-draft-trial.ts';
import { trials } from './random-edits.ts';

/** With GALLEY_TRIALS set, the figures. */
function tell(percent: number, how: string, sum: ReturnType<typeof findInNewerDrafts>): void {
  const { console } = globalThis as { console?: { log: (text: string) => void } };
  if (trials(0) > 0) console?.log(`${percent} % edited, ${how}: ${JSON.stringify(sum)}`);
}

const RUNS = Math.max(2, Math.min(40, trials(2)));

it.each([
  [10, 0.98],
  [40, 0.92],
])('finds the living fixes with %i in 100 paragraphs edited, none in a wrong place', (percent, least) => {
  const sum = findInNewerDrafts(percent, RUNS, true);
  tell(percent, 'with the draft', sum);
  expect(sum.wrong).toBe(0);
  // A copied paragraph may stand for its original that is gone.
  expect(sum.placedThoughGone / sum.gone).toBeLessThan(0.03);
  expect(sum.found / sum.living).toBeGreaterThanOrEqual(least);
});

it.each([
  [10, 0.96],
  [40, 0.86],
])('finds most by their quotes alone with %i in 100 paragraphs edited', (percent, least) => {
  const sum = findInNewerDrafts(percent, RUNS, false);
  tell(percent, 'by quotes', sum);
  expect(sum.wrong).toBe(0);
  expect(sum.found / sum.living).toBeGreaterThanOrEqual(least);
});
