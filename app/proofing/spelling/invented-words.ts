import { wordSet } from '../english/word-set.ts';
import type { RecurringWord } from '../story-facts.ts';
import { isCoinage, isRunTogether } from './coinage.ts';
import type { Lexicon } from './lexicon.ts';
import { doubledOtherwise, oneSlipAway } from './one-slip.ts';
import type { WordPlaces } from './word-places.ts';

/** So often an unknown word stands in a story before it is taken for one of its own. */
const PLACES = 3;
/** Fewer will do where it is built of known parts: dragoness, spellfire. */
const PLACES_BUILT = 2;
/** From so many places on, a likeness to another word does not count any more. */
const PLACES_ANYWAY = 40;
const SHORTEST = 4;

/** The small-letter words of a story that no dictionary has and that recur too often to be slips, most frequent first. */
export function inventedWords(places: ReadonlyMap<string, WordPlaces>, lexicon: Lexicon): RecurringWord[] {
  const found: RecurringWord[] = [];
  const families = new Map<string, WordPlaces[]>();
  for (const entry of places.values()) {
    const { key, small, inside, start } = entry;
    if (small === 0 || key.length < SHORTEST) continue;
    const [, noun] = PRONOUN.exec(key) ?? [];
    const count = small + inside + start;
    if ((noun === undefined && count < PLACES_BUILT) || lexicon.isWord(key)) continue;
    if (noun !== undefined && !PRONOUN_ENDS.has(noun) && lexicon.isWord(noun)) {
      families.set(noun, [...(families.get(noun) ?? []), entry]);
      continue;
    }
    if (inside <= small && count >= PLACES_BUILT && isInvented(key, count, places, lexicon))
      found.push({ word: key, count });
  }
  // Anypony once and everypony once are two of a kind.
  for (const family of families.values()) {
    const sum = family.reduce((total, { small, start }) => total + small + start, 0);
    if (sum < PLACES_BUILT || family.length < 2) continue;
    for (const { key, small, inside, start } of family)
      found.push({ word: key, count: small + inside + start });
  }
  return found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Anypony, every-creature: a pronoun of the story's own. */
const PRONOUN = /^(?:any|every|some|no)-?(\p{L}{3,})$/u;
const PRONOUN_ENDS = wordSet('one body thing time where way how day place more longer');

function isInvented(
  key: string,
  count: number,
  places: ReadonlyMap<string, WordPlaces>,
  lexicon: Lexicon,
): boolean {
  if (!/^\p{L}+$/u.test(key) || (count < PLACES && !isCoinage(key, lexicon.holds))) return false;
  if (isRunTogether(key, lexicon.holds)) return false;
  const near = oneSlipAway(key, lexicon.holds) ?? doubledOtherwise(key, lexicon.holds);
  return near === undefined || (count >= PLACES_ANYWAY && (places.get(near)?.small ?? 0) === 0);
}
