import { DIALECT_WORDS } from '../../consistency/dialect-words.ts';
import { dialectOf } from '../../consistency/dialect.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A word in the spelling of the other side of the ocean. */
export default defineRule({
  id: 'consistency/american-british',
  title: 'American and British spelling',
  explanation:
    'This is the other side’s spelling. A story keeps to one: settle it, or change the language of this work below.',
  kind: 'consistency',
  flags: [
    ['The colour of the door was wrong.', 'The color of the door was wrong.'],
    ['Nobody honours the old treaty.', 'Nobody honors the old treaty.'],
    [
      '"We travelled all night.. in the rain," Pell said.',
      '"We traveled all night.. in the rain," Pell said.',
    ],
    ['He stood in the centre of the room.', 'He stood in the center of the room.'],
    ['Grab the moulded one.', 'Grab the molded one.'],
    ["The neighbour's dog barked.", "The neighbor's dog barked."],
  ],
  passes: [
    'The color of the door was wrong.',
    '"We traveled all night," Pell said.',
    'He stood in the center of the theater.',
    'Four hours of glamour.',
    'They controlled the harbor and compelled the guards.',
    'The compelling tale of a rebelling baker.',
    'She was skilled and enthralled.',
    'The actor and the doctor poured the tea.',
  ],
  given: { facts: { styleSheet: { dialect: 'en-US' } } },
  at: ({ type, norm }) =>
    type === 'word' && DIALECT_WORDS.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm),
  check: (paragraph, { facts, story }, places) => {
    const findings: Finding[] = [];
    const expected = dialectOf(facts, story);
    if (!expected) return findings;
    for (const index of places) {
      const token = paragraph.tokens[index];
      if (token?.type !== 'word') continue;
      const isOwned = token.norm.endsWith("'s");
      const word = DIALECT_WORDS.get(isOwned ? token.norm.slice(0, -2) : token.norm);
      if (!word || word.dialect === expected.form) continue;
      const { from, to } = token;
      findings.push({
        from,
        to: isOwned ? to - 2 : to,
        replacements: [word.other],
        confidence: expected.confidence,
        group: 'choice dialect',
        choice: 'dialect',
      });
    }
    return findings;
  },
});
