import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  DOT,
  HYPHEN,
  LETTER,
  OBJECT,
  QUOTE,
  SPACE,
  UNSEEN,
} from './characters.ts';
import type { Token, TokenType } from './paragraph.ts';
import { webAddressEnd } from './web-addresses.ts';

/**
 * Cuts a paragraph into tokens in one pass. Every visible unit belongs to exactly one token; what the mask
 * hides belongs to none, unless it lies inside a word. `mask` is as long as `text`: U+2060 where markup is to
 * be ignored, U+FFFC where something stands that is no words.
 */
export function tokensOf(text: string, mask: string = text): Token[] {
  const tokens: Token[] = [];
  /** True between an opening single quote and its closing one: there a final apostrophe closes. */
  let quoted = false;
  let index = 0;
  while (index < text.length) {
    const type = classAt(mask, index);
    if (type === UNSEEN) {
      index++;
      continue;
    }
    const from = index;
    const plainEnd = type === LETTER ? plainWordEnd(mask, from) : from;
    if (plainEnd > from) {
      index = plainEnd;
      const written = text.slice(from, index);
      tokens.push({
        type: 'word',
        from,
        to: index,
        text: written,
        norm: isSmall(written) ? written : written.toLowerCase(),
      });
    } else if (type === LETTER || type === DIGIT) {
      const address = webAddressEnd(mask, from);
      index = address ?? wordEnd(mask, from, quoted);
      tokens.push(address === null ? word(text, mask, from, index) : plain('object', text, from, index));
    } else if (type === SPACE) {
      index = runEnd(mask, from, SPACE);
      tokens.push(plain('space', text, from, index));
    } else if (type === APOSTROPHE) {
      const end = elisionEnd(mask, from);
      if (end > from) {
        index = end;
        tokens.push(word(text, mask, from, end));
      } else {
        index = from + 1;
        quoted = opens(mask, from);
        tokens.push(plain('quote', text, from, index));
      }
    } else {
      const [end, tokenType] = markEnd(mask, from, type);
      index = end;
      tokens.push(plain(tokenType, text, from, index));
    }
  }
  return tokens;
}

/**
 * The end of a word of plain letters that a blank or a mark ends which can be no part of it: nine words in ten. `from`
 * where a closer look is needed.
 */
function plainWordEnd(mask: string, from: number): number {
  let at = from;
  let code = mask.charCodeAt(at);
  while ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) code = mask.charCodeAt(++at);
  if (code === 0x2e) {
    const next = mask.charCodeAt(at + 1);
    return next === 0x20 || next === 0x22 || at + 1 === mask.length ? at : from;
  }
  return code === 0x20 || code === 0x2c || code === 0x21 || code === 0x3f || at === mask.length ? at : from;
}

function isSmall(written: string): boolean {
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) < 0x61) return false;
  return true;
}

function markEnd(mask: string, from: number, type: number): [end: number, type: TokenType] {
  if (type === DOT) {
    const end = pauseEnd(mask, from);
    return end > from ? [end, 'pause'] : [from + 1, 'punctuation'];
  }
  if (type === QUOTE) return [from + 1, 'quote'];
  if (type === HYPHEN || type === DASH) {
    let end = from + 1;
    for (let at = classAt(mask, end); at === HYPHEN || at === DASH; at = classAt(mask, end)) end++;
    return [end, 'dash'];
  }
  if (type === OBJECT) return [runEnd(mask, from, OBJECT), 'object'];
  const code = mask.charCodeAt(from);
  const isPair = code >= 0xd800 && code <= 0xdbff && from + 1 < mask.length;
  return [from + (isPair ? 2 : 1), 'punctuation'];
}

/** The end of the run of `type`; unseen units inside the run belong to it, after it they do not. */
function runEnd(mask: string, from: number, type: number): number {
  let end = from + 1;
  for (let index = end; index < mask.length; index++) {
    const at = classAt(mask, index);
    if (at === type) end = index + 1;
    else if (at !== UNSEEN) break;
  }
  return end;
}

/** Two or more dots, `…`, or three and more dots with single spaces; `from` where it is but one dot. */
function pauseEnd(mask: string, from: number): number {
  let end = from + 1;
  while (classAt(mask, end) === DOT) end++;
  let spaced = end;
  let dots = 1;
  while (classAt(mask, spaced) === SPACE && classAt(mask, spaced + 1) === DOT) {
    spaced += 2;
    dots++;
    if (classAt(mask, spaced) === DOT) break;
  }
  if (end === from + 1 && dots >= 3) return spaced;
  return end > from + 1 || mask.charCodeAt(from) === 0x2026 ? end : from;
}

function wordEnd(mask: string, from: number, quoted: boolean): number {
  let end = from + 1;
  let index = end;
  let hasDigit = classAt(mask, from) === DIGIT;
  for (; index < mask.length; index++) {
    const type = classAt(mask, index);
    if (type === LETTER || type === DIGIT) {
      end = index + 1;
      hasDigit = type === DIGIT;
    } else if (type !== UNSEEN && !joins(mask, index, type, hasDigit)) break;
  }
  if (!quoted && classAt(mask, index) === APOSTROPHE && !isQuoteMark(mask, index)) return index + 1;
  return end;
}

/** An apostrophe or hyphen between letters, or a dot, comma or colon between digits. */
function joins(mask: string, index: number, type: number, hasDigit: boolean): boolean {
  let next = index + 1;
  while (classAt(mask, next) === UNSEEN) next++;
  const after = classAt(mask, next);
  if (type === APOSTROPHE) return after === LETTER || (hasDigit && after === DIGIT);
  if (type === HYPHEN) return after === LETTER || after === DIGIT;
  if (!hasDigit || after !== DIGIT) return false;
  const code = mask.charCodeAt(index);
  return code === 0x2e || code === 0x2c || code === 0x3a;
}

/** True where a mark after a word cannot be the word's own apostrophe: backtick, acute, opening, or doubled. */
function isQuoteMark(mask: string, index: number): boolean {
  const code = mask.charCodeAt(index);
  return (code !== 0x27 && code !== 0x2019) || classAt(mask, index + 1) === APOSTROPHE;
}

const ELISIONS = new Set(
  (
    'em tis twas twere twill twould tisn twasn cause cuz coz til till bout round neath tween gainst nother nuff ' +
    'kay ello ere ave im er is ow ot ome ouse ead course fraid n nd er ere cept scuse tain tude'
  ).split(' '),
);

/** The end of an elided word that begins with its apostrophe ('em, ’cause, 'n'), or `from` where a quote stands. */
function elisionEnd(mask: string, from: number): number {
  if (classAt(mask, from + 1) !== LETTER || classAt(mask, from - 1) === LETTER) return from;
  let end = from + 1;
  while (end < from + 12 && classAt(mask, end) === LETTER) end++;
  const letters = mask.slice(from + 1, end).toLowerCase();
  if (!ELISIONS.has(letters)) return from;
  if (classAt(mask, end) !== APOSTROPHE) return end;
  if (letters === 'n') return end + 1;
  return classAt(mask, end + 1) === LETTER ? wordEnd(mask, from + 1, false) : from;
}

/** True where a single quote has a word after it and none before: it opens. */
function opens(mask: string, index: number): boolean {
  const before = index === 0 ? SPACE : classAt(mask, index - 1);
  const after = classAt(mask, index + 1);
  return (
    before !== LETTER && before !== DIGIT && before !== DOT && after !== SPACE && index + 1 < mask.length
  );
}

function plain(type: TokenType, text: string, from: number, to: number): Token {
  const written = text.slice(from, to);
  return { type, from, to, text: written, norm: written };
}

function word(text: string, mask: string, from: number, to: number): Token {
  let written = text.slice(from, to);
  let isPlain = true;
  let isWhole = true;
  for (let index = from; index < to; index++) {
    const code = mask.charCodeAt(index);
    if (code >= 0x61 && code <= 0x7a) continue;
    isPlain = false;
    if (classAt(mask, index) === UNSEEN) isWhole = false;
  }
  if (!isWhole) written = seen(text, mask, from, to);
  const type = classAt(mask, from) === DIGIT ? 'number' : 'word';
  return { type, from, to, text: written, norm: isPlain ? written : normOf(written) };
}

function seen(text: string, mask: string, from: number, to: number): string {
  let written = '';
  for (let index = from; index < to; index++) if (classAt(mask, index) !== UNSEEN) written += text[index];
  return written;
}

/** `APOSTROPHES` but the straight one. */
const CURLED = /[’‘ʼ‛`´]/g;

/** Lower case, apostrophes straight: the form in which word lists hold a word. */
export function normOf(written: string): string {
  return written.toLowerCase().replace(CURLED, "'").replace(/[‐‑]/g, '-');
}
