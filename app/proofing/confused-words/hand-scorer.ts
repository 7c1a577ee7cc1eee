import type { Paragraph } from '../../text/paragraph.ts';
import { lookAround } from './around.ts';
import type { Surroundings } from './around.ts';
import { isNoun, sayAfter, sayBefore } from './owner-or-being.ts';
import { asWritten, overruled } from './overruled.ts';
import type { ConfusedScore, ConfusedScorer } from './scorer.ts';
import { scoreTheir } from './their-or-there.ts';
import { BARE_NOUNS, ENDS_PHRASE, PERSONS } from './words-by-class.ts';

/**
 * A scorer made of word lists and hand-set weights, for the sets its, your and their. It leaves the written
 * word best unless the words around it speak clearly against it; a set it does not know throws.
 */
export function createHandScorer(): ConfusedScorer {
  return {
    score: (set, paragraph: Paragraph, token) => {
      const written = paragraph.tokens[token]?.norm ?? '';
      const around = lookAround(paragraph, token);
      if (set === 'its') return scorePair(written, 'its', "it's", around);
      if (set === 'your') return scorePair(written, 'your', "you're", around);
      if (set === 'their') return scoreTheir(written, around);
      throw new RangeError(`no confused set ${set}`);
    },
  };
}

/** What it takes to overrule the author. */
const BARS = { its: -3.2, "it's": 3.6, your: -3.8, "you're": 3.8 } as const;

function scorePair(written: string, owner: 'its' | 'your', being: "it's" | "you're", around: Surroundings): ConfusedScore {
  if (around.after.length > 0) {
    const value = sayBefore(around) + sayAfter(around);
    if (written === owner) {
      const margin = -(value + inFavourOfOwner(around));
      if (margin >= -BARS[owner]) return overruled([being, owner], margin, -BARS[owner]);
    }
    if (written === being) {
      const margin = value + againstBeing(around);
      if (margin >= BARS[being]) return overruled([owner, being], margin, BARS[being]);
    }
  }
  return asWritten(written, [owner, being]);
}

/** Fixed phrases that the words alone do not show. */
function inFavourOfOwner({ after, beginning, before }: Surroundings): number {
  const [first, second] = after;
  if (first?.norm === 'welcome' && (second === undefined || /^(?:to|here|in|for|at|any|back)$/.test(second.norm))) return -3;
  if (first?.norm === 'being' && before.length === 0 && beginning === 'start') return 1.5;
  return 0;
}

/**
 * A noun in the singular without its article cannot follow "it is" or "you are", unless it is one of those
 * that stand alone; nor can a plural follow "it is".
 */
export function againstBeing({ after }: Surroundings): number {
  const head = after.findIndex(isNoun);
  const noun = after[head];
  if (noun === undefined || head > 1) return 0;
  const first = noun.text[0] ?? '';
  if (BARE_NOUNS.has(noun.norm) || PERSONS.has(noun.norm)) return -2;
  if (first !== first.toLowerCase() && noun.text !== noun.text.toUpperCase()) return -2;
  const next = after[head + 1];
  if (next !== undefined && /^(?:like|who|that)$/.test(next.norm)) return -1;
  return head === 0 || next === undefined || ENDS_PHRASE.has(next.norm) ? 1.2 : 0.8;
}
