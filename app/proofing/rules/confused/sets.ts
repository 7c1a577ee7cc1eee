import { checkSet } from '../../confused-words/check-set.ts';
import type { ConfusedSet } from '../../confused-words/set.ts';
import { CONFUSED_SETS } from '../../confused-words/sets.ts';
import { defineRule, type Rule } from '../../rule.ts';

/** A rule for each confused set: they differ only in their data. */
export default CONFUSED_SETS.map(ruleOf);

function ruleOf(set: ConfusedSet): Rule {
  return defineRule({
    id: `confused/${set.id}`,
    title: titleOf(set.members),
    explanation: set.rule.replaceAll('**', ''),
    kind: 'confused',
    flags: set.flags,
    passes: set.passes,
    at: new Set(set.members),
    check: checkSet(set),
  });
}

/** "Their, there or they’re". */
function titleOf(members: readonly string[]): string {
  const words = `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`.replaceAll("'", '’');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
