import { wordSet } from '../english/word-set.ts';
import { isCoinage, isRunTogether } from './coinage.ts';
import { oneSlipAway } from './one-slip.ts';
import { slipCost } from './slip-cost.ts';
import type { Lexicon } from './lexicon.ts';

/** So many answers are kept before they are forgotten all at once. */
const REMEMBERED = 20_000;
/** How near a name must be, as `slipCost` has it: one letter, or two swapped; short ones only the latter. */
const NAME_LIMIT = 1.15;
const SHORT_NAME_LIMIT = 0.7;
const SHORT_NAME = 5;
/** Names shorter than this are one letter from too many words. */
const SHORTEST_NAME = 4;

/**
 * What an unknown word looks like: a slip of a name of the story, of a word, or of one that everybody writes with a
 * capital; a name cut short; two words made one, as spellfire is; or nothing known.
 */
export type Likeness = 'name' | 'word' | 'proper' | 'nickname' | 'coinage' | 'nothing';

const answersOf = new WeakMap<Lexicon, Map<string, Likeness>>();

/**
 * Whether an unknown word (bare, in its own case) is one slip away from a name of the story or from a word of the
 * dictionary. Much cheaper than asking for suggestions; remembered for each lexicon.
 */
export function likenessOf(word: string, names: readonly string[], lexicon: Lexicon): Likeness {
  let answers = answersOf.get(lexicon);
  if (!answers) {
    answers = new Map();
    answersOf.set(lexicon, answers);
  }
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const answer = judge(word, names, lexicon);
  answers.set(word, answer);
  return answer;
}

function judge(word: string, names: readonly string[], lexicon: Lexicon): Likeness {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const isCapital = word !== lower;
  for (const name of names) {
    for (const part of name.toLowerCase().split(' ')) {
      if (isCapital && lower.length >= SHORTEST_NICKNAME && part.startsWith(stemOf(lower))) return 'nickname';
      if (part.length < SHORTEST_NAME || part[0] !== lower[0]) continue;
      const limit = part.length < SHORT_NAME ? SHORT_NAME_LIMIT : NAME_LIMIT;
      if (slipCost(lower, part, limit) <= limit) return 'name';
    }
  }
  if (isCapital && oneSlipAway(lower, (form) => PROPER.has(form)) !== undefined) return 'proper';
  if (isRunTogether(lower, lexicon.holds) || oneSlipAway(lower, lexicon.holds) !== undefined) return 'word';
  return isCoinage(lower, lexicon.holds) ? 'coinage' : 'nothing';
}

const SHORTEST_NICKNAME = 3;

/** Tolly and Tollie of Tolliver. */
function stemOf(nickname: string): string {
  const stem = nickname.replace(/(?:y|ie|i|o|ers?|s)$/, '');
  return stem.length >= SHORTEST_NICKNAME ? stem : nickname;
}

/** Words with a capital that are no names of people, and that many misspell. */
const PROPER = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february april august september october november december
  christmas easter halloween thanksgiving english british britain french german germany italian spanish russian russia greek
  latin chinese japanese japan american america irish scottish european europe african africa asian mexican mexico canadian
  canada australian australia london england princess captain doctor professor sergeant lieutenant commander colonel majesty
  highness chapter prologue epilogue`);
