/** Classes of UTF-16 units: 0 belongs to a word without making one (' - . @), 1 parts words, 2 makes a word. */
const CLASSES = /* @__PURE__ */ classesOfAscii();
const HYPHEN = 45;

/**
 * How many words a text has. Blanks and dashes part words; what has no letter or digit is no word. "don't",
 * "re-entry" and "3.5" are one word each.
 */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = unit < 128 ? (CLASSES[unit] as number) : classOf(unit);
    // Two hyphens are typed for a dash.
    if (unit === HYPHEN && text.charCodeAt(i + 1) === HYPHEN) kind = 1;
    if (kind === 1) counted = false;
    else if (kind === 2 && !counted) {
      counted = true;
      words++;
    }
  }
  return words;
}

/** How many words the lines of a story have. */
export function countStory(lines: readonly { readonly text: string }[]): number {
  let words = 0;
  for (const { text } of lines) words += countWords(text);
  return words;
}

function classesOfAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) {
    const isWord = (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
    classes[unit] = isWord ? 2 : unit <= 32 ? 1 : 0;
  }
  return classes;
}

function classOf(unit: number): 0 | 1 | 2 {
  if (unit < 0xc0)
    return unit === 0xa0 || unit === 0x85 ? 1 : unit === 0xaa || unit === 0xb5 || unit === 0xba ? 2 : 0;
  if (unit < 0x2000) return unit === 0x1680 ? 1 : unit === 0xd7 || unit === 0xf7 ? 0 : 2;
  if (unit < 0x2070) {
    const blank = unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
    return blank || (unit >= 0x2012 && unit <= 0x2015) ? 1 : 0;
  }
  if (unit === 0x3000) return 1;
  // Currency, arrows, symbols, dingbats; CJK marks; the halves of emoji; object and presentation signs.
  const sign =
    (unit >= 0x20a0 && unit < 0x2c00) ||
    (unit >= 0x3001 && unit < 0x3040) ||
    (unit >= 0xd83c && unit <= 0xd83e) ||
    (unit >= 0xdc00 && unit < 0xe000) ||
    (unit >= 0xfe00 && unit < 0xfe70) ||
    unit >= 0xfff0 ||
    unit === 0xfeff;
  return sign ? 0 : 2;
}
