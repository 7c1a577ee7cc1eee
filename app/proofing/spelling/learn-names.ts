import { wordSet } from '../english/word-set.ts';
import type { RecurringWord } from '../story-facts.ts';
import { inventedWords } from './invented-words.ts';
import type { Lexicon } from './lexicon.ts';
import { slipCost } from './slip-cost.ts';
import { wordPlacesOf } from './word-places.ts';
import type { ParagraphText, WordPlaces } from './word-places.ts';

/** What a story's text tells of its words; see StoryFacts. */
export interface LearnedWords {
  readonly names: readonly RecurringWord[];
  readonly invented: readonly RecurringWord[];
}

/** So often a capitalised unknown word stands in a story before it is taken for a name. */
const PLACES = 3;
/** Fewer will do where somebody of that name speaks or is spoken to. */
const PLACES_CALLED = 2;
/** A name this many times rarer than one that is nearly the same is a slip of it. */
const SLIP_RATIO = 8;
/** How near, as `slipCost` has it. */
const SLIP_LIMIT = 1.15;
/** An unknown word that stands small in this share of its places is no name. */
const SMALL_SHARE = 0.25;
/** The share of capitals inside sentences by which a word of the dictionary is a name: Spike, Rarity. */
const CAPITAL_SHARE = 0.7;
/** The share at which a neighbour must stand to belong to the name: Rainbow Dash. */
const TOGETHER = 0.9;

/** What is written with a capital in every story. */
const NO_CAST = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter halloween english french german italian spanish russian greek latin chinese
  japanese american british irish scottish welsh dutch european african asian roman christian jewish god lord heaven
  hell earth mr mrs ms miss dr sir madam ma'am mom mum dad mommy mummy daddy mama papa ma pa grandma grandpa granny nana
  mother father auntie aunt uncle brother sister king queen prince princess emperor empress lady duke duchess captain
  commander general colonel major sergeant lieutenant officer doctor professor master mistress majesty highness chapter
  part prologue epilogue author note notes tv ok okay`);

/**
 * The names of a story, known to the dictionary or not, and the words it has made up, most frequent first. A name of two
 * words that hardly ever part is one: Rainbow Dash. Near misses of a far more frequent name are none. `lexicon` knows
 * the work's own words already.
 */
export function learnNames(paragraphs: Iterable<ParagraphText>, lexicon: Lexicon): LearnedWords {
  const places = wordPlacesOf(paragraphs);
  mergePlurals(places, lexicon);
  const found: (WordPlaces & { readonly count: number })[] = [];
  for (const entry of places.values()) {
    if (entry.key.length < 2 || entry.key.startsWith("i'") || NO_CAST.has(entry.key)) continue;
    if (entry.inside + entry.called === 0) continue;
    const count = lexicon.isWord(entry.key) ? knownCount(entry) : unknownCount(entry);
    if (count > 0) found.push({ ...entry, count });
  }
  found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return {
    names: joined(
      found.filter((entry, index) => !isSlip(entry, found, index, lexicon)),
      places,
    ),
    invented: inventedWords(places, lexicon),
  };
}

/** Places of a name that the dictionary has as a common word, 0 where it is none: Hope and hope, Will and will. */
function knownCount({ inside, start, small, called, determined }: WordPlaces): number {
  const isNamed = inside >= PLACES || (inside >= PLACES_CALLED && called >= PLACES_CALLED);
  if (!isNamed || determined > inside * 0.3) return 0;
  const share = inside / (inside + small);
  if (share >= CAPITAL_SHARE && (called > 0 || small === 0 || share > 0.9))
    return inside + (small === 0 ? start : 0);
  // Far oftener small than not: only people are called by it so often.
  return called >= PLACES && called >= inside * 0.15 ? inside : 0;
}

/** Places of a name that is no common word, 0 where it is none. */
function unknownCount({ inside, start, small, called, shouted }: WordPlaces): number {
  const capitals = inside + start + shouted;
  if (small >= (capitals + small) * SMALL_SHARE) return 0;
  const isNamed = (capitals >= PLACES && inside + called > 0) || (capitals >= PLACES_CALLED && called > 0);
  return isNamed ? capitals : 0;
}

/** True where an unknown name is one slip away from one that is far more frequent. `found` comes most frequent first. */
function isSlip(
  { key, count }: { readonly key: string; readonly count: number },
  found: readonly { readonly key: string; readonly count: number }[],
  index: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.isWord(key) || lexicon.isWord(capitalised(key))) return false;
  for (let i = 0; i < index; i++) {
    const other = found[i] as { readonly key: string; readonly count: number };
    if (other.count < count * SLIP_RATIO) return false;
    if (isNear(key, other.key)) return true;
  }
  return false;
}

/** One slip apart, the first letter the same: Mraa and Mara, not Sara and Mara. */
function isNear(key: string, other: string): boolean {
  return key[0] === other[0] && slipCost(key, other, SLIP_LIMIT) <= SLIP_LIMIT;
}

/** The names as they are mostly written, two that always stand together as one. */
function joined(
  found: readonly (WordPlaces & { readonly count: number })[],
  places: ReadonlyMap<string, WordPlaces>,
): RecurringWord[] {
  const names: RecurringWord[] = [];
  const inFull = new Set<string>();
  for (const { key, count, forms, followers, start, inside } of found) {
    const written = mostOf(forms) ?? capitalised(key);
    const follower = mostOf(followers);
    const together = follower === undefined ? 0 : (followers.get(follower) ?? 0);
    const second = follower === undefined ? undefined : places.get(follower.toLowerCase());
    const isPair =
      follower !== undefined &&
      together >= (start + inside) * TOGETHER &&
      second !== undefined &&
      !NO_CAST.has(second.key) &&
      second.inside <= together / TOGETHER;
    if (isPair) inFull.add(second.key);
    names.push({ word: isPair ? `${written} ${follower}` : written, count });
  }
  return names.filter(({ word }) => !inFull.has(word.toLowerCase()));
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  let most: string | undefined;
  let times = 0;
  for (const [form, count] of counts) {
    if (count > times) {
      most = form;
      times = count;
    }
  }
  return most;
}

/** Counts Tollens with Tollen where both are there and no dictionary has them. */
function mergePlurals(places: Map<string, WordPlaces>, lexicon: Lexicon): void {
  for (const [key, plural] of places) {
    if (!key.endsWith('s') || key.length < 4) continue;
    const base = singularsOf(key).find((form) => places.has(form));
    const single = base === undefined ? undefined : places.get(base);
    if (!single || lexicon.isWord(key) || lexicon.isWord(single.key)) continue;
    if (single.small + single.inside + single.start < plural.small + plural.inside + plural.start) continue;
    single.small += plural.small;
    single.inside += plural.inside;
    single.start += plural.start;
    single.shouted += plural.shouted;
    single.called += plural.called;
    single.determined += plural.determined;
    places.delete(key);
  }
}

/** What `key` may be the plural of. */
function singularsOf(key: string): string[] {
  const forms = [key.slice(0, -1)];
  if (key.endsWith('es')) forms.push(key.slice(0, -2));
  if (key.endsWith('ies')) forms.push(`${key.slice(0, -3)}y`);
  return forms;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
