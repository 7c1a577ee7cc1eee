/** A replacement follows the text around it. */

/**
 * `replacement` in the case of `written`: capitalised or all capitals as that is. A replacement that brings
 * capitals of its own stays as it is, and so does everything beside small or mixed letters.
 */
export function inCaseOf(written: string, replacement: string): string {
  if (replacement !== replacement.toLowerCase()) return replacement;
  const letters = written.replace(/[^\p{L}]/gu, '');
  const first = letters[0];
  if (first === undefined || first === first.toLowerCase()) return replacement;
  if (letters.length > 1 && letters === letters.toUpperCase()) return replacement.toUpperCase();
  if (letters.slice(1) !== letters.slice(1).toLowerCase()) return replacement;
  return replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Which apostrophe a text writes: the one it uses first, also as a speech mark; undefined where it has none. */
export function apostrophesOf(text: string): 'straight' | 'curly' | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x22) return 'straight';
    if (code === 0x2019 || code === 0x2018 || code === 0x201c || code === 0x201d) return 'curly';
  }
  return undefined;
}

/** `replacement` with the apostrophes of `written`, else of the text around it. */
export function withApostrophesOf(
  written: string,
  replacement: string,
  around: 'straight' | 'curly' | undefined,
): string {
  if (!/['’]/.test(replacement)) return replacement;
  const style = written.includes('’') ? 'curly' : written.includes("'") ? 'straight' : around;
  return style === 'curly' ? replacement.replaceAll("'", '’') : replacement.replaceAll('’', "'");
}

/** `text` with curly quotes and apostrophes straight, for comparing what differs only in them. */
export function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
