import { checkSet } from '../../confused-words/check-set.ts';
import { defineRule } from '../../rule.ts';

/** its and it's. */
export default defineRule({
  id: 'confused/its',
  title: 'Its or it’s',
  explanation: '“It’s” is short for “it is” or “it has”. “Its” says that something belongs to it.',
  kind: 'confused',
  flags: [
    ["The dragon spread it's wings.", 'The dragon spread its wings.'],
    ['"Its raining," she said.', '"It\'s raining," she said.'],
    ['Nobody asked who filled it’s oil.', 'Nobody asked who filled its oil.'],
    ['I think its going to snow.', "I think it's going to snow."],
    ["The ship had lost it's own anchor.", 'The ship had lost its own anchor.'],
    ['Its been a long night.', "It's been a long night."],
    ['ITS NOT FAIR!', "IT'S NOT FAIR!"],
  ],
  passes: [
    'The dragon spread its wings.',
    '"It\'s raining," she said. "It\'s been raining for days."',
    'The house kept its secrets, and it’s better so.',
    'It’s time to go.',
    'The town and its very old walls were asleep.',
    "It's only a door.. it's nothing.",
  ],
  check: checkSet('its'),
});
