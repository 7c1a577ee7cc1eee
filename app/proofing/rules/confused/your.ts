import { checkSet } from '../../confused-words/check-set.ts';
import { defineRule } from '../../rule.ts';

/** your and you're. */
export default defineRule({
  id: 'confused/your',
  title: 'Your or you’re',
  explanation: '“You’re” is short for “you are”. “Your” says that something belongs to you.',
  kind: 'confused',
  flags: [
    ['“Your late,” said the old man.', '“You’re late,” said the old man.'],
    ["She lost you're map.", 'She lost your map.'],
    ['"Your going to want to sit down," he said.', '"You\'re going to want to sit down," he said.'],
    ['I think your very brave.', "I think you're very brave."],
    ['"Your.. an orphan?"', '"You\'re.. an orphan?"'],
    ['YOUR NOT LISTENING!', "YOU'RE NOT LISTENING!"],
  ],
  passes: [
    '“You’re late,” said the old man. “Your supper is cold.”',
    'I know your sister.',
    '"Is this your own boat?" she asked.',
    "You're going to want your coat.",
    'Take your very best lamp.',
    '"Your hand.. it is shaking," he said.',
  ],
  check: checkSet('your'),
});
