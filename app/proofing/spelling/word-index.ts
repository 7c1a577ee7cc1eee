import { slipCost } from './slip-cost.ts';
import { soundKey } from './sound-key.ts';

/** A word that may have been meant. */
export interface Candidate {
  /** In its own case. */
  readonly word: string;
  /** See `slipCost`. */
  readonly cost: number;
  /** See WordFrequency. */
  readonly frequency: number;
}

export interface WordIndex {
  /** The words within `limit` of `typed` (lower case), in no order. */
  readonly near: (typed: string, limit: number) => Candidate[];
}

/** So many letters may stand in one of two near words and not in the other; fewer where they begin differently. */
const MOST_LETTERS = 4;
const MOST_LETTERS_OTHER_FIRST = 2;
/** How far words of the same sound may be apart in letters. */
const SOUND_LIMIT = 3.4;
/** The cost of words that sound alike: a start, and a share of what the letters cost. */
const SOUND_START = 0.6;
const SOUND_SHARE = 0.25;

/**
 * Lays out `words` for a search that looks at every word: which letters it has, its length and its sound are
 * compared first, and only what passes is measured letter by letter. Takes about 0.1 s for 90,000 words.
 */
export function createWordIndex(words: readonly string[], frequencyOf: (word: string) => number): WordIndex {
  const lower = words.map((word) => word.toLowerCase());
  const letters = new Int32Array(words.length);
  const sounds = new Int32Array(words.length);
  const lengths = new Uint8Array(words.length);
  const firsts = new Uint16Array(words.length);
  lower.forEach((word, i) => {
    letters[i] = lettersOf(word);
    sounds[i] = soundKey(word);
    lengths[i] = word.length;
    firsts[i] = word.charCodeAt(0);
  });

  return {
    near: (typed, limit) => {
      const found: Candidate[] = [];
      const ownLetters = lettersOf(typed);
      const ownSound = soundKey(typed);
      const { length } = typed;
      const first = typed.charCodeAt(0);
      for (let i = 0; i < lengths.length; i++) {
        const longer = (lengths[i] as number) - length;
        const differ = (letters[i] as number) ^ ownLetters;
        const isAlike = sounds[i] === ownSound;
        if (longer > 4 || longer < -4) continue;
        const most = firsts[i] === first ? MOST_LETTERS : MOST_LETTERS_OTHER_FIRST;
        if (!isAlike && (longer > 3 || longer < -3 || ones(differ) > most)) continue;
        const word = lower[i] as string;
        let cost = slipCost(typed, word, isAlike ? SOUND_LIMIT : limit);
        if (isAlike) cost = Math.min(cost, SOUND_START + SOUND_SHARE * cost);
        if (cost <= limit) found.push({ word: words[i] as string, cost, frequency: frequencyOf(word) });
      }
      return found;
    },
  };
}

/** One bit for each letter of the alphabet that the word has. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    if (code >= 0 && code < 26) bits |= 1 << code;
  }
  return bits;
}

function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
