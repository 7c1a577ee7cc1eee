import { isParticiple } from '../english/participles.ts';
import { againstBeing } from './against-being.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { isNoun, sayAfter, sayBefore, weightOf } from './owner-or-being.ts';
import { asWritten, overruled } from './overruled.ts';
import type { ConfusedScore } from './scorer.ts';
import { ADJECTIVES, ENDS_PHRASE, FUNCTION_WORDS, TRANSITIVE_VERBS, VERBS } from './words-by-class.ts';

/** The score of their, there and they're at a place. */
export function scoreTheir(written: string, around: Surroundings): ConfusedScore {
  if (written === 'their') return scoreOfTheir(around);
  if (written === 'there') return scoreOfThere(around);
  return scoreOfTheyAre(around);
}

const MEMBERS = ['their', 'there', "they're"];

function scoreOfTheir(around: Surroundings): ConfusedScore {
  if (saysThatSomethingIs(around) || (isPlace(around) && endsHere(around))) {
    return overruled(['there', "they're", 'their'], 5, 4);
  }
  if (around.after.length === 0) return asWritten('their', MEMBERS);
  const margin = -(sayBefore(around) + sayAfter(around));
  if (margin < 4 || hasGerund(around)) return asWritten('their', MEMBERS);
  return overruled(
    isPlace(around) ? ['there', "they're", 'their'] : ["they're", 'there', 'their'],
    margin,
    4,
  );
}

function scoreOfTheyAre(around: Surroundings): ConfusedScore {
  if (saysThatSomethingIs(around) || (isPlace(around) && endsHere(around))) {
    return overruled(['there', 'their', "they're"], 5, 4);
  }
  if (around.after.length === 0) return asWritten("they're", MEMBERS);
  const margin =
    sayBefore(around) + sayAfter(around) + againstBeing(around, "they're") + forManyOwners(around);
  return margin >= 3.8
    ? overruled(['their', 'there', "they're"], margin, 3.8)
    : asWritten("they're", MEMBERS);
}

/** "They're good letters": a plural needs no article, so it says nothing against "they are". */
function forManyOwners({ after }: Surroundings): number {
  const head = after.findIndex(isNoun);
  const isPlural = /[^s]s$/.test(after[head]?.norm ?? '');
  if (!isPlural) return 0;
  return head === 0 ? -1.2 : -3;
}

function scoreOfThere(around: Surroundings): ConfusedScore {
  const [first, second] = around.after;
  if (first === undefined || first.gap === 'quote') return asWritten('there', MEMBERS);
  const owner = ownerInsteadOfPlace(around, first, second);
  if (owner >= 5) return overruled(['their', "they're", 'there'], owner, 5);
  const being = beingInsteadOfPlace(around, first, second);
  if (being >= 4) return overruled(["they're", 'their', 'there'], being, 4);
  return asWritten('there', MEMBERS);
}

const BE =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|isnt|arent|wasnt|seems|seemed|appears|appeared|exists|existed)$/;
const HELPER = /^(?:has|have|had|hasn't|haven't|hadn't|would|must|should|could|may)$/;

/** "Their is", "they're had been": only "there" can stand before these. */
function saysThatSomethingIs({ after: [first, second] }: Surroundings): boolean {
  if (first === undefined || first.gap !== 'blank') return false;
  return BE.test(first.norm) || (HELPER.test(first.norm) && /^(?:be|been)$/.test(second?.norm ?? ''));
}

/** "And their like", "secure their not being parted". */
function hasGerund({ after: [first, second] }: Surroundings): boolean {
  if (first?.norm === 'like') return second === undefined || second.norm !== 'a';
  return first?.norm === 'not' && (second?.norm === 'being' || second?.norm === 'having');
}

/** Words before a place: over there, sit there, been there. */
const PLACE_BEFORE = new Set(
  (
    'over up down out back right in from go goes going went gone sit sits sat sitting stand stands stood standing ' +
    'lie lay lying stay stayed live lived wait waiting waited works working worked been be was were is are it him ' +
    'them me us here almost get got getting come came hang hung around under'
  ).split(' '),
);

function isPlace({ before: [nearest] }: Surroundings): boolean {
  return nearest !== undefined && PLACE_BEFORE.has(nearest.norm);
}

/** True where the sentence or clause ends right after the word, so it can own nothing. */
function endsHere({ before: [nearest], after: [first], ending }: Surroundings): boolean {
  if (first === undefined) return ending !== null && /^[.!?,;:]$/.test(ending);
  if (first.gap !== 'blank') return false;
  if (/^(?:and|but|when|while|until|because|with|since|are|is|was|were)$/.test(first.norm)) return true;
  return (
    /^(?:over|down|up|out|back|been|sat|stood)$/.test(nearest?.norm ?? '') && ENDS_PHRASE.has(first.norm)
  );
}

/** Words with which "there" is at home: "in there", "get there", "the men there". */
const AT_HOME = new Set(
  (
    'in up over out down from back under near around through by to past right get got getting go goes went going come ' +
    'came sit sat stand stood see saw lay lie live lived stay put and but so then'
  ).split(' '),
);

function ownerInsteadOfPlace(around: Surroundings, first: Neighbour, second: Neighbour | undefined): number {
  if (first.gap !== 'blank') return 0;
  const before = around.before[0];
  const left = before === undefined ? -1 : leftOfOwner(before.norm);
  if (first.norm === 'own') return left + 6;
  if (FUNCTION_WORDS.has(first.norm) || VERBS.has(first.norm)) return 0;
  const said = weightOf(first);
  if (TIMES.test(first.norm) || /^(?:a|an|the|my|his|her|our|your)$/.test(second?.norm ?? '')) return 0;
  if (said >= 2) {
    const isSubject = second !== undefined && VERBS.has(second.norm);
    const isOver = second === undefined || ENDS_PHRASE.has(second.norm);
    return left + said + (isOver ? 1 : 0) + (isSubject && left < 0 ? 1.5 : 0);
  }
  const isPhrase = said > -2 && second !== undefined && isNoun(second);
  return isPhrase ? left + 3 : left + Math.min(said, 1);
}

/** "Was there …", "that there …", "saw it there …": a possessive does not follow. */
const BARS_OWNER = new Set(
  'is was were are be been being am that this them it him her us me you he she they we has had nor or'.split(
    ' ',
  ),
);

const TIMES =
  /^(?:most|day|days|night|nights|evenings?|mornings?|afternoons?|hours?|minutes?|years?|months?|weeks?|time|times|alone|true|good|many|some|two|three|four|five|ten|hundred|twenty)$/;

function leftOfOwner(norm: string): number {
  if (BARS_OWNER.has(norm)) return -2;
  if (AT_HOME.has(norm)) return 0.6;
  if (TRANSITIVE_VERBS.has(norm)) return 2.5;
  const weight = BEFORE.get(norm) ?? (norm.endsWith('ing') ? 1 : -0.5);
  return Math.min(weight, 3);
}

const HEARD = /^(?:hear|heard|told|tell|know|knew|bet|hope|guess|means|meant|see)$/;
const STATE = /^(?:so|too|very|really|pretty|all|both|not)$/;
const DEGREE = /^(?:so|too|very|really|pretty|all|both|always|still|just|probably|definitely|not|never)$/;

function beingInsteadOfPlace(around: Surroundings, first: Neighbour, second: Neighbour | undefined): number {
  const before = around.before[0];
  if (first.gap !== 'blank') return 0;
  const isHeard = before !== undefined && HEARD.test(before.norm);
  if (before === undefined ? around.beginning !== 'start' : sayBefore(around) > -1 && !isHeard) return 0;
  if (first.norm === 'gonna') return 6;
  if (second === undefined) return 0;
  if (first.norm === 'going') return second.norm === 'to' && around.after[2]?.norm !== 'be' ? 5.5 : 0;
  if (first.norm === 'coming') return ENDS_PHRASE.has(second.norm) ? 5 : 0;
  if (!DEGREE.test(first.norm) || second.gap !== 'blank' || FUNCTION_WORDS.has(second.norm)) return 0;
  if (ADJECTIVES.has(second.norm) || second.norm.endsWith('ing')) return isNoun(second) ? 0 : 4.2;
  return STATE.test(first.norm) && isParticiple(second.norm) && !VERBS.has(second.norm) ? 4.2 : 0;
}
