import { HYPHEN } from '../../consistency/choice.ts';
import { foundChoices } from '../../consistency/found-choices.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A word with a hyphen that the story mostly writes without one, or the reverse. */
export default defineRule({
  id: 'consistency/hyphens',
  title: 'With or without a hyphen',
  explanation:
    'This story writes the word in two ways. Either can be right; one of them throughout reads better.',
  kind: 'consistency',
  flags: [
    ['They shared a hoof-bump and left.', 'They shared a hoofbump and left.'],
    ['"A hoof-bump? Here.. now?" Pell asked.', '"A hoofbump? Here.. now?" Pell asked.'],
    ['Hoof-bump first, questions later.', 'Hoofbump first, questions later.'],
    ['The timeturner broke in his hand.', 'The time-turner broke in his hand.'],
    ["The timeturner's chain was gold.", "The time-turner's chain was gold."],
  ],
  passes: [
    'They shared a hoofbump and left.',
    '"My time-turner!" Marla cried.',
    'The half-open door swung back.',
    'The skylight and the sky-light were both broken.',
    'A hoof bumped the table.',
    'No-no means no.',
  ],
  given: {
    story: {
      choices: {
        'hyphen:hoofbump': { hoofbump: 8, 'hoof-bump': 2 },
        'hyphen:timeturner': { 'time-turner': 5, timeturner: 1 },
        'hyphen:skylight': { skylight: 2, 'sky-light': 2 },
      },
    },
  },
  at: ({ type, norm }, { facts, story }) =>
    type === 'word' && foundChoices(HYPHEN, facts, story).has(closedOf(bareOf(norm))),
  check: (paragraph, { facts, story }, places) => {
    const findings: Finding[] = [];
    const found = foundChoices(HYPHEN, facts, story);
    for (const index of places) {
      const token = paragraph.tokens[index];
      if (token?.type !== 'word') continue;
      const word = bareOf(token.norm);
      const closed = closedOf(word);
      const expected = found.get(closed);
      if (!expected || expected.form === word || expected.form.replaceAll('-', '') !== closed) continue;
      findings.push({
        from: token.from,
        to: token.from + word.length,
        replacements: [expected.form],
        confidence: expected.confidence,
        group: `choice ${HYPHEN}${closed}`,
        choice: HYPHEN + closed,
      });
    }
    return findings;
  },
});

const bareOf = (norm: string) => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);
const closedOf = (word: string) => (word.includes('-') ? word.replaceAll('-', '') : word);
