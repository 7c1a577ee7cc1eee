import type { Paragraph } from '../../text/paragraph.ts';
import { againstBeing } from './against-being.ts';
import { lookAround } from './around.ts';
import type { Surroundings } from './around.ts';
import { sayAfter, sayBefore } from './owner-or-being.ts';
import { asWritten, overruled } from './overruled.ts';
import { phraseOf, verbFollows } from './phrase.ts';
import type { ConfusedScore, ConfusedScorer } from './scorer.ts';
import { scoreTheir } from './their-or-there.ts';

/**
 * A scorer made of word lists and hand-set weights, for the sets its, your and their. It leaves the written
 * word best unless the words around it speak clearly against it; a set it does not know throws.
 */
export function createHandScorer(): ConfusedScorer {
  return {
    score: (set, paragraph: Paragraph, token) => {
      const written = paragraph.tokens[token]?.norm ?? '';
      const around = withoutStutter(written, lookAround(paragraph, token));
      if (set === 'its') return scorePair(written, 'its', "it's", around);
      if (set === 'your') return scorePair(written, 'your', "you're", around);
      if (set === 'their') return scoreTheir(written, around);
      throw new RangeError(`no confused set ${set}`);
    },
  };
}

/** "Your.. your mother": what follows the second time is what counts. */
function withoutStutter(written: string, around: Surroundings): Surroundings {
  return around.after[0]?.norm === written ? { ...around, after: around.after.slice(1) } : around;
}

/** What it takes to overrule the author. */
const BARS = { its: -3.2, "it's": 3.6, your: -3.8, "you're": 3.8 } as const;

function scorePair(
  written: string,
  owner: 'its' | 'your',
  being: "it's" | "you're",
  around: Surroundings,
): ConfusedScore {
  if (around.after.length > 0) {
    const value = sayBefore(around) + sayAfter(around) + ofPhrases(around) + ofOpening(around);
    if (written === owner) {
      const margin = -value;
      if (margin >= -BARS[owner]) return overruled([being, owner], margin, -BARS[owner]);
    }
    if (written === being) {
      const margin = value + againstBeing(around, written);
      if (margin >= BARS[being]) return overruled([owner, being], margin, BARS[being]);
    }
  }
  return asWritten(written, [owner, being]);
}

/** A possessive that opens the sentence needs a verb for its noun; a pronoun with "be" has its verb already. */
export function ofOpening({ before, beginning, after, ending }: Surroundings): number {
  const first = after[0];
  if (before.length > 0 || beginning === 'none' || first === undefined) return 0;
  const isNamed = phraseOf(after).head >= 0;
  if (verbFollows(after)) return isNamed || first.norm.endsWith('ing') ? 1.5 : 0;
  return first.norm.endsWith('ing') && !isNamed && ending !== null && beginning === 'start' ? -1.2 : 0;
}

/** Fixed phrases that the words alone do not show. */
function ofPhrases({ after, beginning, before }: Surroundings): number {
  const [first, second] = after;
  if (first?.norm === 'time' && /^(?:to|for|we|you|i|he|she|they|that)$/.test(second?.norm ?? '')) return -5;
  if (first?.norm === 'early' && second?.norm === 'days') return -5;
  if (before[0]?.norm === 'at' && /^(?:best|worst|most|least|\w+est)$/.test(first?.norm ?? '')) return 4;
  if (
    first?.norm === 'welcome' &&
    (second === undefined || /^(?:to|here|in|for|at|any|back)$/.test(second.norm))
  )
    return -3;
  if (first?.norm === 'being' && before.length === 0 && beginning === 'start') return 1.5;
  return 0;
}
