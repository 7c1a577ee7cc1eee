import type { Paragraph } from '../../text/paragraph.ts';
import { againstBeing } from './against-being.ts';
import { lookAround } from './around.ts';
import type { Surroundings } from './around.ts';
import { ofFixedPhrase } from './fixed-phrases.ts';
import { ofOpening } from './opening.ts';
import { asWritten, overruled } from './overruled.ts';
import { sayAfter } from './say-after.ts';
import { sayBefore } from './say-before.ts';
import type { ConfusedScore } from './scorer.ts';
import { scoreTheir } from './their-or-there.ts';
import { ENDS_PHRASE } from './words-by-class.ts';

/**
 * Which member of the sets its, your and their stands best at a token, by word lists and hand-set weights: the written
 * one unless the words around speak clearly against it. Null for the other sets. It knows what the learned scores
 * cannot: words of today, and how people write who leave out marks.
 */
export function secondOpinion(set: string, paragraph: Paragraph, token: number): string | null {
  const written = paragraph.tokens[token]?.norm ?? '';
  const around = withoutStutter(written, lookAround(paragraph, token));
  if (set === 'its') return scorePair(written, 'its', "it's", around).best;
  if (set === 'your') return scorePair(written, 'your', "you're", around).best;
  return set === 'their' ? scoreTheir(written, around).best : null;
}

/** "Your.. your mother": what follows the second time is what counts. */
function withoutStutter(written: string, around: Surroundings): Surroundings {
  return around.after[0]?.norm === written ? { ...around, after: around.after.slice(1) } : around;
}

/** What it takes to overrule the author. */
const BARS = { its: -3.2, "it's": 3.6, your: -3.8, "you're": 3.5 } as const;

function scorePair(
  written: string,
  owner: 'its' | 'your',
  being: "it's" | "you're",
  around: Surroundings,
): ConfusedScore {
  if (around.after.length > 0) {
    const value = sayBefore(around) + sayAfter(around) + ofFixedPhrase(around);
    if (written === owner && around.after[0]?.gap !== 'quote') {
      const margin = -value - ofOpening(around);
      if (margin >= -BARS[owner]) return overruled([being, owner], margin, -BARS[owner]);
    }
    if (written === being) {
      const margin = value + ofOpeningNoun(around) + againstBeing(around, written) + ofBar(around);
      if (margin >= BARS[being]) return overruled([owner, being], margin, BARS[being]);
    }
  }
  return asWritten(written, [owner, being]);
}

/** As `ofOpening`, where the pronoun is written: a verb in -ing after it is at home, but before a noun. */
function ofOpeningNoun(around: Surroundings): number {
  if (around.after[0]?.norm.endsWith('ing') !== true) return ofOpening(around);
  const second = around.after[1];
  return sayBefore(around) >= 2 && second !== undefined && !ENDS_PHRASE.has(second.norm) ? 1.5 : 0;
}

/** After most verbs and prepositions no clause can begin, whatever follows. */
function ofBar(around: Surroundings): number {
  const nearest = around.before[0];
  const isLoose =
    nearest === undefined ||
    nearest.gap !== 'blank' ||
    /^(?:is|was|are|were|not|half|now)$/.test(nearest.norm);
  return !isLoose && sayBefore(around) >= 3 ? 0.8 : 0;
}
