/** What one UTF-16 unit is to a reader of words. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const DOT = 4;
export const QUOTE = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
export const DASH = 8;
/** Markup that a mask hides, and characters that nobody sees. */
export const UNSEEN = 9;
/** Stands for a picture, a link target, code: something is there, but no words. */
export const OBJECT = 10;

/** The class of the unit at `index`; high halves of letters beyond U+FFFF are letters like their low halves. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code] as number;
  return Number.isNaN(code) ? OTHER : rareClass(text, index, code);
}

/** The apostrophes people type, each one unit long: straight, curly, modifier letter, backtick, acute. */
export const APOSTROPHES = "'’‘ʼ‛`´";

const TABLE_SIZE = 0x2100;
const TABLE = new Uint8Array(TABLE_SIZE);
const LETTERS = /[\p{L}\p{M}]/u;

for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code);
  if (LETTERS.test(character)) TABLE[code] = LETTER;
  else if (/\p{Nd}/u.test(character)) TABLE[code] = DIGIT;
  else if (/\s/u.test(character)) TABLE[code] = SPACE;
}
for (const [characters, type] of [
  ['.…', DOT],
  ['"“”„‟«»‹›', QUOTE],
  [APOSTROPHES, APOSTROPHE],
  ['-‐‑', HYPHEN],
  ['‒–—―', DASH],
  ['\u2060\u00ad\u200b\u200c\u200d\u200e\u200f', UNSEEN],
] as const) {
  for (const character of characters) TABLE[character.charCodeAt(0)] = type;
}

function rareClass(text: string, index: number, code: number): number {
  if (code === 0xfffc) return OBJECT;
  if (code === 0xfeff || code === 0xfe0f || code === 0xfe0e) return UNSEEN;
  if (code === 0x2212) return DASH;
  if (code === 0x3000) return SPACE;
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  const point = text.codePointAt(isLow ? index - 1 : index) ?? 0;
  return LETTERS.test(String.fromCodePoint(point)) ? LETTER : OTHER;
}
