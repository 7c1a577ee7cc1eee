import type { Stet } from './facts.ts';
import { stetKey } from './facts.ts';

/** A replacement that is taken into a block: `text` is the block before it, offsets are UTF-16 units of that. */
export interface TakenReplacement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly after: string;
  /** The sentence around the place, as the flag has it. */
  readonly sentence: string;
}

/**
 * The stets that must be added where Galley itself changes a sentence: what was kept beside the changed words is kept
 * in the sentence as it reads then. Replacements of one sentence come together.
 */
export function followingStets(stets: readonly Stet[], taken: readonly TakenReplacement[]): Stet[] {
  if (stets.length === 0) return [];
  const known = new Set(stets.map(stetKey));
  const added = new Map<string, Stet>();
  for (const [sentence, after] of sentencesAfter(taken)) {
    for (const stet of stets) {
      if (stet.sentence !== sentence || !after.includes(stet.text)) continue;
      const moved = { ...stet, sentence: after };
      if (!known.has(stetKey(moved))) added.set(stetKey(moved), moved);
    }
  }
  return [...added.values()];
}

/** How each sentence reads after all its replacements. */
function sentencesAfter(taken: readonly TakenReplacement[]): ReadonlyMap<string, string> {
  const bySentence = new Map<string, { from: number; to: number; after: string }[]>();
  for (const { text, from, to, after, sentence } of taken) {
    const start = text.lastIndexOf(sentence, from);
    if (sentence === '' || start < 0 || to > start + sentence.length) continue;
    const places = bySentence.get(sentence) ?? [];
    places.push({ from: from - start, to: to - start, after });
    bySentence.set(sentence, places);
  }
  const after = new Map<string, string>();
  for (const [sentence, places] of bySentence) {
    let text = sentence;
    for (const place of places.toSorted((a, b) => b.from - a.from))
      text = text.slice(0, place.from) + place.after + text.slice(place.to);
    after.set(sentence, text);
  }
  return after;
}
