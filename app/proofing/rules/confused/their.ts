import { checkSet } from '../../confused-words/check-set.ts';
import { defineRule } from '../../rule.ts';

/** their, there and they're. */
export default defineRule({
  id: 'confused/their',
  title: 'Their, there or they’re',
  explanation:
    '“They’re” is short for “they are”. “Their” says that something belongs to them. “There” is a place, or says that something is.',
  kind: 'confused',
  flags: [
    ["They tied they're boats to the posts.", 'They tied their boats to the posts.'],
    ['"Their coming over the hill!" he cried.', '"They\'re coming over the hill!" he cried.'],
    ['Their was a light in the window.', 'There was a light in the window.'],
    ['The children forgot there own names.', 'The children forgot their own names.'],
    ['“Put it over their,” she said.', '“Put it over there,” she said.'],
    ['I heard there going to burn it.', "I heard they're going to burn it."],
  ],
  passes: [
    'They tied their boats to the posts.',
    '"They\'re coming, and there is no time," he said.',
    'There was nobody there.',
    'Their own names were strange to them.',
    'He stood there, and their lamps went by.',
    'There, there.. it will pass.',
  ],
  check: checkSet('their'),
});
