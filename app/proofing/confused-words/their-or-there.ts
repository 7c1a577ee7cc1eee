import { againstBeing } from './against-being.ts';
import type { Surroundings } from './around.ts';
import { ofOpening } from './opening.ts';
import { asWritten, overruled } from './overruled.ts';
import { isPlace, isPlaceAtEnd, saysThatSomethingIs, staysPut } from './place.ts';
import { sayAfter } from './say-after.ts';
import { sayBefore } from './say-before.ts';
import type { ConfusedScore } from './scorer.ts';
import { theirForThere } from './their-for-there.ts';
import { theyreForThere } from './theyre-for-there.ts';
import { isNoun } from './word-weight.ts';

/** The score of their, there and they're at a place. */
export function scoreTheir(written: string, around: Surroundings): ConfusedScore {
  if (written === 'their') return scoreOfTheir(around);
  if (written === 'there') return scoreOfThere(around);
  return scoreOfTheyAre(around);
}

const MEMBERS = ['their', 'there', "they're"];

function scoreOfTheir(around: Surroundings): ConfusedScore {
  const [first, second] = around.after;
  if (saysThatSomethingIs(around) || isPlaceAtEnd(around)) {
    return overruled(['there', "they're", 'their'], 5, 4);
  }
  const isDue = first?.norm === 'due' && second?.norm !== 'to';
  if (first === undefined || first.gap === 'quote' || isDue) return asWritten('their', MEMBERS);
  const margin = -(sayBefore(around) + sayAfter(around) + ofOpening(around));
  if (margin < 4 || isDoing(around)) return asWritten('their', MEMBERS);
  const order = isPlace(around) ? ['there', "they're", 'their'] : ["they're", 'there', 'their'];
  return overruled(order, margin, 4);
}

function scoreOfTheyAre(around: Surroundings): ConfusedScore {
  if (saysThatSomethingIs(around) || staysPut(around)) {
    return overruled(['there', 'their', "they're"], 5, 4);
  }
  if (around.after.length === 0) return asWritten("they're", MEMBERS);
  const margin =
    sayBefore(around) + sayAfter(around) + againstBeing(around, "they're") + forManyOwners(around);
  if (margin < 3.8) return asWritten("they're", MEMBERS);
  return overruled(['their', 'there', "they're"], margin, 3.8);
}

function scoreOfThere(around: Surroundings): ConfusedScore {
  const [first] = around.after;
  if (first === undefined || first.gap !== 'blank') return asWritten('there', MEMBERS);
  const owner = theirForThere(around);
  if (owner >= 5) return overruled(['their', "they're", 'there'], owner, 5);
  const being = theyreForThere(around);
  if (being >= 4) return overruled(["they're", 'their', 'there'], being, 4);
  return asWritten('there', MEMBERS);
}

/** "They're good letters": a plural needs no article, so it says nothing against "they are". */
function forManyOwners({ before, after }: Surroundings): number {
  const head = after.findIndex(isNoun);
  const isPlural = /[^s]s$/.test(after[head]?.norm ?? '');
  if (!isPlural || /^(?:wore|wear|kept|keep|lost|brushed|took|saw)$/.test(before[0]?.norm ?? '')) return 0;
  return head === 0 ? -1.2 : -3;
}

/** "And their like", "secure their not being parted", "their all having gone": what they do is theirs. */
function isDoing({ after: [first, second, third] }: Surroundings): boolean {
  const ends = (word: string | undefined) => word !== undefined && /(?:ing|ed)$/.test(word);
  switch (first?.norm) {
    case 'like':
      return second?.norm !== 'a';
    case 'not':
      return ends(second?.norm);
    case 'ever':
      return ends((third ?? second)?.norm);
    case 'all':
      return second?.norm === 'having' || ends((third ?? second)?.norm);
    default:
      return false;
  }
}
