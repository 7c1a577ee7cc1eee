import { adjoiningWord, beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { pluralOf } from '../../english/beings.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Creatures, and people of the kinds that stories of magic have; there are many of each. */
const KINDS = wordSet(`
  dragon dragoness pony colt filly foal mare stallion unicorn pegasus alicorn griffon gryphon hatchling kitten cat dog puppy wolf fox
  lion tiger bear horse cow pig sheep goat rabbit bird owl eagle raven snake frog monkey creature monster
  wizard witch mage sorcerer knight soldier warrior pirate thief bandit vampire werewolf zombie demon fairy mermaid wyvern robot human`);
/** The singular and the plural of each. */
const FORMS = new Map<string, string>();
for (const kind of KINDS) {
  FORMS.set(kind, kind);
  FORMS.set(pluralOf(kind), kind);
}
/** Before one of many, or of any. */
const ANY = wordSet(
  'a an any every each another no two three four five six seven eight nine ten many few several some most these those other dozens tons ' +
    'hundreds thousands more all the young old big small little baby adult male female',
);

/** A word for a kind of creature or person, written as if it were a name. */
export default defineRule({
  id: 'capitals/common-noun',
  title: 'Capital on a common word',
  explanation:
    'A word for one of many, such as a dragon, takes no capital. This paragraph writes it small elsewhere.',
  kind: 'capitals',
  flags: [
    [
      'A young Dragon sat by the well, and the other dragon slept.',
      'A young dragon sat by the well, and the other dragon slept.',
    ],
    ['They saw dozens of Ponies, and a pony waved.', 'They saw dozens of ponies, and a pony waved.'],
    [
      '“I met a Wizard, and the wizard laughed,” said Pell.',
      '“I met a wizard, and the wizard laughed,” said Pell.',
    ],
    ['Three Wolves came.. and then four wolves.', 'Three wolves came.. and then four wolves.'],
    ['The Unicorn looked up. It was a white unicorn.', 'The unicorn looked up. It was a white unicorn.'],
  ],
  passes: [
    'A Dragon Lands map hung there, with a dragon on it.',
    'The Wolf was her name in the trade.',
    '“Wizards!” she cried. “Dragons! Not one dragon, many!”',
    'He sang of the Old Knight to another knight.',
    'A WITCH LIVES HERE, said the witch.',
    'Some call him Wolf, for he hunts like a wolf.',
    'A Bear named Bear.. what a bear.',
    'She was a Girl Scout once, and no shy girl.',
  ],
  given: { story: { names: [{ word: 'Bear', count: 9 }] } },
  at: ({ type, norm, text }) =>
    type === 'word' &&
    text.charCodeAt(0) <= 0x5a &&
    FORMS.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    let small: ReadonlySet<string> | undefined;
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      if (text === text.toUpperCase()) continue;
      const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
      const kind = FORMS.get(bare);
      if (kind === undefined || !isOneOfMany(tokens, index)) continue;
      small ??= smallIn(tokens);
      if (!small.has(kind)) continue;
      const names = ownNamesOf(tools);
      if (names.has(bare) || names.has(kind)) continue;
      findings.push({
        from,
        to,
        replacements: [text.charAt(0).toLowerCase() + text.slice(1)],
        confidence: 0.88,
      });
    }
    return findings;
  },
});

/** The kinds that the paragraph itself writes small: there a capital is no way of the writer's. */
function smallIn(tokens: readonly Token[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { type, norm, text } of tokens) {
    if (type !== 'word' || text !== norm) continue;
    const kind = FORMS.get(norm.endsWith("'s") ? norm.slice(0, -2) : norm);
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}

function isOneOfMany(tokens: readonly Token[], index: number): boolean {
  const next = tokens[adjoiningWord(tokens, index)];
  if (
    (next && (isCapital(next.text) || next.norm === 'of' || next.norm === 'in')) ||
    tokens[index + 1]?.type === 'dash' ||
    beginsSentence(tokens, index)
  )
    return false;
  let at = adjoiningWord(tokens, index, -1);
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { norm, text } = tokens[at] as Token;
    if (ANY.has(norm)) return !isCapital(text) || beginsSentence(tokens, at);
    if (norm === 'of') {
      const before = tokens[adjoiningWord(tokens, at, -1)]?.norm ?? '';
      return (
        before === 'lots' || before === 'lot' || before === 'bunch' || before === 'group' || ANY.has(before)
      );
    }
    if (!isAdjective(norm) || isCapital(text)) return false;
    at = adjoiningWord(tokens, at, -1);
  }
  return false;
}

function isCapital(written: string): boolean {
  return written.charAt(0) !== written.charAt(0).toLowerCase();
}
