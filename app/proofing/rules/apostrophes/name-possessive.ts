import { adjoiningWord, beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { OWNED_NOUNS } from '../../english/owned-nouns.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Lexicon } from '../../spelling/lexicon.ts';

/** After these a name in -s is several people: the Harpers, both Pells. */
const SEVERAL = wordSet(
  'the two three four five six seven eight nine ten both these those all many few several some most other our your you we of mr mrs',
);
/** After a name these show that "is" or "has" was meant. */
const IS = wordSet(
  'not a an the going gonna been got here just still always never so too very already right',
);

/** A name that owns something, without its apostrophe. */
export default defineRule({
  id: 'apostrophes/name-possessive',
  title: 'Name without its apostrophe',
  explanation: 'What belongs to somebody takes an apostrophe after the name: Pell’s eyes.',
  kind: 'punctuation',
  flags: [
    ['Everyone liked Marlas behavior at the feast.', "Everyone liked Marla's behavior at the feast."],
    ['“I saw it with Pells own eyes.”', '“I saw it with Pell’s own eyes.”'],
    ['Marlas eyes went wide.', "Marla's eyes went wide."],
    ["She's sitting in Pells little boat.", "She's sitting in Pell's little boat."],
    ['They found the key in Embers cave.', "They found the key in Ember's cave."],
    ['“Where is he? Pells not here..” she said.', '“Where is he? Pell’s not here..” she said.'],
  ],
  passes: [
    "Marla's eyes went wide.",
    'The Marlas of this world never learn.',
    '“Two Pells walk into a bar,” he said.',
    'The embers glow faded, and Ember slept.',
    'James eyes the door and goes on.',
    'The Pells boat trips were famous.',
    'Hers was Marla’s idea.',
    'Pell looked at Marla.. her eyes were shut.',
  ],
  given: {
    story: {
      names: [
        { word: 'Marla', count: 40 },
        { word: 'Pell', count: 31 },
        { word: 'Ember', count: 9 },
        { word: 'James', count: 3 },
      ],
    },
  },
  inCapitals: false,
  at: ({ type, norm, text }) => type === 'word' && mayBeOwner(norm, text),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const token = tokens[index] as Token;
      const { text, from, to } = token;
      const sure = confidenceOf(tokens, index, tools);
      if (sure > 0) findings.push({ from, to, replacements: [`${text.slice(0, -1)}'s`], confidence: sure });
    }
    return findings;
  },
});

/** A word with a capital that ends in one s: Pells. */
function mayBeOwner(norm: string, text: string): boolean {
  if (norm.length < 3 || !norm.endsWith('s') || text.charCodeAt(0) === norm.charCodeAt(0)) return false;
  return !norm.endsWith('ss') && !norm.endsWith("'s") && text !== text.toUpperCase();
}

function confidenceOf(
  tokens: readonly Token[],
  index: number,
  tools: Parameters<typeof ownNamesOf>[0] & { lexicon: Lexicon },
): number {
  const next = adjoiningWord(tokens, index);
  if (next < 0) return 0;
  const before = tokens[adjoiningWord(tokens, index, -1)];
  if (before && (SEVERAL.has(before.norm) || before.type === 'number')) return 0;
  const { text, norm } = tokens[index] as Token;
  const isStart = beginsSentence(tokens, index);
  const names = ownNamesOf(tools);
  const { lexicon } = tools;
  if (names.has(norm)) return 0;
  const bare = norm.slice(0, -1);
  const isOwn = names.has(bare);
  if (!isOwn) {
    // A name of everyday: in the dictionary with its capital only, and not known with an s.
    if (isStart || before === undefined || isCapital(before.text)) return 0;
    if (lexicon.inDictionary(bare) || lexicon.inDictionary(text) || !lexicon.inDictionary(text.slice(0, -1)))
      return 0;
  }
  const isWord = isStart && lexicon.inDictionary(norm);
  if (isThing(tokens, next)) return isWord ? 0.85 : 0.96;
  // Texans, Terrans: a people, not a person.
  return isOwn && !isWord && !bare.endsWith('an') && IS.has(tokens[next]?.norm ?? '') ? 0.9 : 0;
}

/** True where something begins that can be owned: a noun, or adjectives before one. */
function isThing(tokens: readonly Token[], index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { norm, text } = tokens[at] as Token;
    if (isCapital(text)) return false;
    if (norm === 'own' || OWNED_NOUNS.has(norm) || nounClassOf(norm) !== undefined) return true;
    if (!isAdjective(norm)) return false;
    at = adjoiningWord(tokens, at);
  }
  return false;
}

function isCapital(written: string): boolean {
  return written[0] !== written[0]?.toLowerCase();
}
