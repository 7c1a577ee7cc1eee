/** Finds the places of many quotes in one long text. */
export interface TextIndex {
  /** Where the words stand, in order, in UTF-16 units; at most `most` and one more. */
  readonly placesOf: (words: string, most: number) => number[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Reads the text once; after that a quote costs as much as its rarest word is frequent. */
export function createTextIndex(text: string): TextIndex {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [index]);
    else list.push(index);
  }

  /** The places of the rarest word that stands whole in the quote, as if the quote began there. */
  const candidates = (words: string): number[] | null => {
    let best: { at: number; list: number[] } | null = null;
    for (const { 0: word, index } of words.matchAll(WORD)) {
      if (index === 0 || index + word.length === words.length) continue;
      const list = places.get(word) ?? [];
      if (best === null || list.length < best.list.length) best = { at: index, list };
    }
    const found = best;
    return found === null ? null : found.list.map((place) => place - found.at);
  };

  return {
    placesOf(words, most) {
      const found: number[] = [];
      if (words === '') return found;
      const starts = candidates(words);
      if (starts === null) {
        for (let at = text.indexOf(words); at >= 0 && found.length <= most; at = text.indexOf(words, at + 1))
          found.push(at);
        return found;
      }
      for (const start of starts) {
        if (found.length > most) break;
        if (start >= 0 && text.startsWith(words, start)) found.push(start);
      }
      return found;
    },
  };
}
