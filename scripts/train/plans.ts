import { CONFUSED_SETS } from '../../app/proofing/confused-words/sets.ts';
import type { SetPlan } from './train-set.ts';

/**
 * The three sets that most texts trip over have larger tables, and share one false alarm in 100,000 words: more of it
 * where errors are frequent and hard to find.
 */
const MAIN: Readonly<Record<string, SetPlan['bar']>> = {
  its: { budget: 0.12, rate: 0.05 },
  your: { budget: 0.12, rate: 0.05, budgets: { "you're → your": 0.08 } },
  their: {
    budget: 0.02,
    rate: 0.05,
    budgets: {
      'there → their': 0.09,
      "their → they're": 0.06,
      "there → they're": 0.05,
      'their → there': 0.03,
    },
  },
};
const THOROUGH = new Set([...Object.keys(MAIN), 'lets', 'lose', 'passed', 'then', 'to', 'were', 'whose']);
/** Sets whose words are so frequent that many examples are there to be counted. */
const FREQUENT = new Set([
  'an',
  'form',
  'hear',
  'knew',
  'know',
  'of',
  'right',
  'then',
  'though',
  'to',
  'were',
]);
/** Slips that everybody makes now and then; the others are rare. */
const EVERYDAY = new Set([
  ...THOROUGH,
  'board',
  'brake',
  'breath',
  'choose',
  'know',
  'lead',
  'loses',
  'losing',
  'quiet',
  'though',
  'whether',
]);
/** Some write it nearly always so. */
const RATES: Readonly<Record<string, number>> = { lead: 0.2 };
/** What is allowed to each direction: a third of what the issue allows, as there are so many; more where slips are many. */
const BUDGET = 0.08;
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['to', 0.3],
  ['lead', 0.3],
  ['then', 0.2],
  ['know', 0.15],
  ['an', 0.15],
  ['were', 0.12],
  ['quiet', 0.12],
  ['though', 0.12],
]);

/** How each set is learned. */
export const PLANS: readonly SetPlan[] = CONFUSED_SETS.map(({ id, members }) => ({
  id,
  members,
  bits: MAIN[id] ? 18 : FREQUENT.has(id) ? 16 : 14,
  most: THOROUGH.has(id) ? 60_000 : 30_000,
  bar: MAIN[id] ?? { budget: BUDGETS.get(id) ?? BUDGET, rate: RATES[id] ?? (EVERYDAY.has(id) ? 0.05 : 0.02) },
}));
