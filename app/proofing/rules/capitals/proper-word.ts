import type { Token } from '../../../text/paragraph.ts';
import { CAPITAL_WORDS } from '../../english/capital-words.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** With one of these the small form is right: french fries, roman numerals. */
const LOST_THEIRS = wordSet(
  'fries fry toast kiss kisses kissed kissing windows window doors door horn bread braid braids press oven ovens ink blinds casket',
);
const MAY_LOSE = wordSet('french dutch indian german swiss persian');

/** Days, months, feasts, languages, peoples, places and names that are written small. */
export default defineRule({
  id: 'capitals/proper-word',
  title: 'Always with a capital',
  explanation: 'Days, months, holidays, languages, peoples, countries and names begin with a capital.',
  kind: 'capitals',
  flags: [
    ['They met on monday.', 'They met on Monday.'],
    ['“I love christmas,” said Pell.', '“I love Christmas,” said Pell.'],
    ['She spoke english with the sailors.', 'She spoke English with the sailors.'],
    ['It was late october.. almost Halloween.', 'It was late October.. almost Halloween.'],
    ['He thought of his aunt in london.', 'He thought of his aunt in London.'],
    ["That was mary's lamp.", "That was Mary's lamp."],
    ['An old american song was playing.', 'An old American song was playing.'],
  ],
  passes: [
    'They met on Monday, in May.',
    '“You may march on,” he said. “The boats sat in the sun.”',
    'We had french fries.',
    'He liked the china on the turkey-red cloth, and he would polish it.',
    'An august company it was not.',
    'She said “Christmas is over,” and left.',
    'They wandered by www.london.example in spring.',
    'He wrote to tim@london.example in spring.',
  ],
  at: ({ type, norm, text }) =>
    type === 'word' &&
    text.charCodeAt(0) >= 0x61 &&
    CAPITAL_WORDS.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm),
  check: ({ tokens, text }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, text: written, from, to } = tokens[index] as Token;
      if (norm.length < 4) continue;
      const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
      if (lexicon.inDictionary(bare) || /[@#_/\\.]/.test(text.charAt(from - 1))) continue;
      const next = tokens[index + 2];
      if (MAY_LOSE.has(bare) && next !== undefined && LOST_THEIRS.has(next.norm)) continue;
      findings.push({
        from,
        to,
        replacements: [written.charAt(0).toUpperCase() + written.slice(1)],
        confidence: 0.97,
      });
    }
    return findings;
  },
});
