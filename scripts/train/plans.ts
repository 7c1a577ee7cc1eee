import { CONFUSED_SETS } from '../../app/proofing/confused-words/sets.ts';
import type { SetPlan } from './train-set.ts';

/** The three sets that most texts trip over: larger tables, and together one false alarm in 100,000 words. */
const MAIN: Readonly<Record<string, SetPlan['bar']>> = {
  its: { budget: 0.15, rate: 0.05 },
  your: { budget: 0.15, rate: 0.05 },
  their: { budget: 0.06, rate: 0.05 },
};
/** Sets whose words are so frequent that many examples are there to be counted. */
const FREQUENT = new Set(['an', 'form', 'hear', 'knew', 'know', 'of', 'right', 'then', 'though', 'to', 'were']);
/** Slips that everybody makes now and then; the others are rare. */
const EVERYDAY = new Set(['breath', 'know', 'lets', 'lose', 'of', 'passed', 'quiet', 'then', 'though', 'to', 'were', 'whose']);
/** What is allowed to each direction. */
const BUDGET = 0.3;

/** How each set is learned. */
export const PLANS: readonly SetPlan[] = CONFUSED_SETS.map(({ id, members }) => ({
  id,
  members,
  bits: MAIN[id] ? 18 : FREQUENT.has(id) ? 16 : 14,
  bar: MAIN[id] ?? { budget: BUDGET, rate: EVERYDAY.has(id) ? 0.04 : 0.02 },
}));
