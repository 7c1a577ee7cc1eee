import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from './thinning.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 12);

const kept = (ages: readonly number[]) => {
  const gone = new Set(
    thinned(
      ages.map((age) => NOW - age),
      NOW,
    ),
  );
  return ages.filter((_, place) => !gone.has(place));
};

it.each([
  ['all of the last day', [1, HOUR, 2 * HOUR, 23 * HOUR], [1, HOUR, 2 * HOUR, 23 * HOUR]],
  ['the last of each day', [3 * DAY, 3 * DAY + HOUR, 3 * DAY + 2 * HOUR, 5 * DAY], [3 * DAY, 5 * DAY]],
  ['the last of each week', [70 * DAY, 71 * DAY, 72 * DAY, 84 * DAY], [70 * DAY, 84 * DAY]],
  ['nothing older than a year', [HOUR, 400 * DAY], [HOUR]],
  ['the newest, however old', [400 * DAY, 401 * DAY], [400 * DAY]],
  ['what the clock has not reached yet', [-DAY, -HOUR], [-DAY, -HOUR]],
])('keeps %s', (_, ages, wanted) => {
  expect(kept(ages)).toEqual(wanted);
});

it('keeps the newest, all of the last day, and the same again when asked again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500 * DAY), { minLength: 1, maxLength: 60 }), (drawn) => {
      const ages = [...new Set(drawn)].sort((a, b) => a - b);
      const stay = kept(ages);
      expect(stay).toEqual(expect.arrayContaining([ages[0], ...ages.filter((age) => age < DAY)]));
      expect(kept(stay)).toEqual(stay);
      const days = stay
        .filter((age) => age >= DAY && age < 30 * DAY)
        .map((age) => Math.floor((NOW - age) / DAY));
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});
