/** The words and the cast of a work, with their plurals. Possessives are the lexicon's part. */
export interface OwnWords {
  /** `word` as written, apostrophes straight. A name must keep its capitals, any other word may lose them. */
  readonly has: (word: string) => boolean;
}

/** Takes the lists as the writer keeps them; a name of several words counts word by word. */
export function createOwnWords(words: readonly string[], cast: readonly string[]): OwnWords {
  const anyCase = new Set<string>();
  const names = new Set<string>();
  for (const word of words.flatMap(partsOf))
    for (const form of withPlural(word.toLowerCase())) anyCase.add(form);
  for (const name of cast.flatMap(partsOf)) {
    for (const form of withPlural(name)) {
      names.add(form);
      names.add(form.toUpperCase());
      names.add(form.charAt(0).toUpperCase() + form.slice(1));
    }
  }
  return { has: (word) => names.has(word) || anyCase.has(word.toLowerCase()) };
}

function partsOf(entry: string): string[] {
  return entry.replace(/[’‘]/g, "'").split(/\s+/).filter(Boolean);
}

/** `word` and what English makes of it for many: Tollens, Marishes, Varries. */
function withPlural(word: string): string[] {
  if (/[^aeiou]y$/i.test(word)) return [word, `${word}s`, `${word.slice(0, -1)}ies`];
  return /(?:[sxz]|[cs]h)$/i.test(word) ? [word, `${word}es`] : [word, `${word}s`];
}
