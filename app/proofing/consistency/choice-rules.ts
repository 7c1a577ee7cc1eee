import type { Rule } from '../rule.ts';

const ELSEWHERE = new Set(['punctuation/two-dot-pause', 'punctuation/shouting']);

/** True for the rules whose flags belong to choices of the style sheet. */
export function asksChoice(rule: Pick<Rule, 'id'>): boolean {
  return rule.id.startsWith('consistency/') || ELSEWHERE.has(rule.id);
}
