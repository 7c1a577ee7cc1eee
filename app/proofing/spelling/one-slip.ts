import { LONGEST } from './slip-cost.ts';

/** Letters that are typed for one another because they sound alike. */
const SOUNDS = ['aeiouy', 'cks', 'sz', 'gj', 'fv', 'td', 'mn', 'bp', 'qk'];
const ALIKE = new Map<string, string>();
for (const group of SOUNDS) {
  for (const letter of group) ALIKE.set(letter, (ALIKE.get(letter) ?? '') + group.replace(letter, ''));
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A word that `typed` (lower case) is one likely slip away from: two letters swapped, one left out, one too many, or
 * one taken for another of like sound. The first letter counts as right: people seldom miss it. Undefined where `isWord`
 * knows none; asks it some hundred times.
 */
export function oneSlipAway(typed: string, isWord: (word: string) => boolean): string | undefined {
  if (typed.length > LONGEST) return undefined;
  for (let i = 1; i < typed.length; i++) {
    const head = typed.slice(0, i);
    const tail = typed.slice(i + 1);
    const here = typed.charAt(i);
    const next = typed.charAt(i + 1);
    if (next !== '' && next !== here) {
      const swapped = head + next + here + typed.slice(i + 2);
      if (isWord(swapped)) return swapped;
    }
    if (isWord(head + tail)) return head + tail;
    for (const other of ALIKE.get(here) ?? '') if (isWord(head + other + tail)) return head + other + tail;
  }
  for (let i = 1; i <= typed.length; i++) {
    for (const letter of LETTERS) {
      const word = typed.slice(0, i) + letter + typed.slice(i);
      if (isWord(word)) return word;
    }
  }
  return undefined;
}

/**
 * The word of which `typed` (lower case) has other letters doubled: dissapoint, accomodate, embarass. Undefined where
 * `isWord` knows none; asks it some hundred times.
 */
export function doubledOtherwise(typed: string, isWord: (word: string) => boolean): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const single = typed.replace(/(.)\1/g, '$1');
  const doubled = (word: string, at: number) => word.slice(0, at) + word.charAt(at - 1) + word.slice(at);
  if (isWord(single)) return single;
  for (let one = 1; one <= single.length; one++) {
    const first = doubled(single, one);
    if (isWord(first)) return first;
    for (let two = one + 2; two <= first.length; two++) {
      const second = doubled(first, two);
      if (isWord(second)) return second;
    }
  }
  return undefined;
}
