import { KINDS } from '../../../app/proofing/kinds.ts';
import type { Rule } from '../../../app/proofing/rule.ts';
import { holds } from './finding.ts';

/** The rules that speak of `typed` in title, explanation or examples, by kind as the pane lists them, then by title. */
export function rulesFound(rules: readonly Rule[], typed: string): Rule[] {
  return rules
    .filter((rule) => speaksOf(rule, typed))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.title.localeCompare(b.title));
}

function speaksOf(rule: Rule, typed: string): boolean {
  return (
    holds(rule.title, typed) ||
    holds(rule.explanation, typed) ||
    rule.flags.some((pair) => pair.some((sentence) => holds(sentence, typed))) ||
    rule.passes.some((sentence) => holds(sentence, typed))
  );
}
