import { wordSet } from '../english/word-set.ts';
import type { Surroundings } from './around.ts';
import { ENDS_PHRASE } from './words-by-class.ts';

/** "Their is", "they're had been", "is their anybody": only "there" can stand beside these verbs. */
export function saysThatSomethingIs({ before, after }: Surroundings): boolean {
  const [first, second, third] = after;
  if (first === undefined || first.gap !== 'blank') return false;
  if (BE.has(first.norm)) return true;
  const next = second?.norm ?? '';
  if (HELPERS.has(first.norm) && (next === 'be' || next === 'been')) return true;
  if (HELPERS.has(first.norm) && next === 'to' && third?.norm === 'be') return true;
  const [nearest] = before;
  return nearest?.gap === 'blank' && BE.has(nearest.norm) && ASKED.has(first.norm);
}

/** True where the word before asks for a place, or a place is named there as a rule: over there, sit there. */
export function isPlace({ before: [nearest] }: Surroundings): boolean {
  return nearest?.gap === 'blank' && PLACE_BEFORE.has(nearest.norm);
}

/** A possessive has to own something: at the end, or before what can begin nothing owned, it is a place. */
export function isPlaceAtEnd(around: Surroundings): boolean {
  return isPlace(around) && (endsHere(around) || goesElsewhere(around));
}

/** "I'll be they're in a minute", "sit they're and wait". */
export function staysPut(around: Surroundings): boolean {
  const [nearest] = around.before;
  const [first] = around.after;
  if (isPlace(around) && endsHere(around)) return true;
  if (first === undefined || nearest?.gap !== 'blank') return false;
  return PUT.has(nearest.norm) && /^(?:in|at|on|for|and|with|by|when|until|before)$/.test(first.norm);
}

/** True where the sentence or clause ends right after the word, so it can own nothing. */
function endsHere({ before: [nearest], after: [first], ending }: Surroundings): boolean {
  const norm = nearest?.norm ?? '';
  // A line that stops without a mark may be cut: "in their" and then the next line.
  if (first === undefined && ending === '') return AT_THE_END.has(norm);
  if (first === undefined) return ending !== null && /^[.!?,;:]$/.test(ending);
  if (first.gap === 'pause') return /^(?:stood|sat|over|down|up|right|stand|sit)$/.test(norm);
  if (first.gap !== 'blank') return false;
  if (CLAUSES.has(first.norm)) return true;
  return /^(?:over|down|up|out|back|been|sat|stood|in|of)$/.test(norm) && ENDS_PHRASE.has(first.norm);
}

/** "Went their every summer", "be their for me": after these verbs a small word does not begin what is owned. */
function goesElsewhere({ before: [nearest], after: [first] }: Surroundings): boolean {
  if (first === undefined || first.gap !== 'blank' || !AFTER_PLACE.has(first.norm)) return false;
  return SOMEWHERE.has(nearest?.norm ?? '');
}

const BE = wordSet(
  `is are was were isn't aren't wasn't weren't isnt arent wasnt seems seemed appears appeared exists existed`,
);
const HELPERS = wordSet("has have had hasn't haven't hadn't would must should could may might will used");
const ASKED = wordSet(
  `a an no any some anybody anyone anything somebody someone something nobody nothing enough really still even not`,
);
const PLACE_BEFORE = wordSet(
  `over up down out back right in from go goes going went gone sit sits sat sitting stand stands stood standing lie lay
  lying stay stayed live lived wait waiting waited works working worked been be was were is are it him them me us here
  almost get got getting come came hang hung around under who's isn't wasn't aren't weren't anyone anybody someone
  somebody nobody hey you hello hi of near always never`,
);
const SOMEWHERE = wordSet(
  `go goes going went gone been be was were wasn't weren't isn't aren't always never sat stood stay stayed live lived get
  got come came`,
);
const AFTER_PLACE = wordSet(
  'for every when while until with to before after at on by without again now anyway',
);
const PUT = wordSet('be been over sit sat stood stand stay went wait');
const AT_THE_END = wordSet(
  'over right down up out back sit sat stand stood been anyone somebody someone hello hey',
);
const CLAUSES = wordSet('and but when while until because with since are is was were');
