import type { StoryFormat } from './story.ts';

/** What a line looks like to a reader. A look is read from the text, never stored and never written. */
export type Look = 'plain' | 'blank' | 'heading' | 'scene' | 'quote';

/** No heading and no scene break is longer than this, in UTF-16 units without the blanks around it. */
const LONGEST = 80;

/**
 * The look of one line, from its text alone. In doubt a line is plain. A line of a longer text costs no more
 * than finding its first and last character.
 */
export function lookOf(text: string, format: StoryFormat): Look {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length <= LONGEST && isSceneBreak(trimmed)) return 'scene';
  if (format === 'md') {
    if (/^ {0,3}#{1,6}[ \t]+\S/.test(text)) return 'heading';
    if (/^ {0,3}>/.test(text)) return 'quote';
  }
  if (trimmed.length > LONGEST) return 'plain';
  return isHeading(trimmed) ? 'heading' : 'plain';
}

/** Signs that stand for a scene break even alone; the others do from three on: `---`, but not a lone dash. */
const ALONE = /^[*#~•◊◇◆⁂⁎∗※❦❧☙✦✧★☆♦♥§][\s*#~•◊◇◆⁂⁎∗※❦❧☙✦✧★☆♦♥§=_+–—-]*$/u;
const IN_THREES = /^(?:[*#~=_+•–—-]\s*){3,}$/u;
const LETTERED = /^[\s*~=+–—-]*(?:[oO0](?:[-\s]?[oO0])*|[xX](?:[-\s]?[xX])*)[\s*~=+–—-]*$/u;
const NAMED = /^(?:[[({<*~-]+\s*(?:scene|line|page)[\s-]?break\s*[\])}>*~-]+|\[hr\]|<hr\s*\/?>)$/i;

function isSceneBreak(line: string): boolean {
  if (ALONE.test(line) || IN_THREES.test(line) || NAMED.test(line)) return true;
  if (!LETTERED.test(line)) return false;
  const letters = line.replace(/[^oO0xX]/gu, '');
  // "Ooo" and "xxx" are words; oOo, xXx and -x-x-x- are not.
  return (letters.length >= 3 && isMixed(letters)) || /^[*~=+–—-].*[*~=+–—-]$/u.test(line);
}

/** True where the letters go from small to capital and back, or the other way, or a nought lies between two o. */
function isMixed(letters: string): boolean {
  let turns = 0;
  for (let i = 1; i < letters.length; i++) {
    if (isCapital(letters.charAt(i)) !== isCapital(letters.charAt(i - 1))) turns++;
  }
  const inside = letters.slice(letters.indexOf('o'), letters.lastIndexOf('o'));
  return turns >= 2 || (letters.includes('o') && inside.includes('0'));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const UNITS = new Set('one two three four five six seven eight nine'.split(' '));
const TENS = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const TEENS = new Set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred'.split(' '),
);
/** "Chapter Three", "PART 2": what kind of part, its number, and perhaps the unit of a number of two words. */
const NUMBERED =
  /^(?:chapter|part|book|act|scene|episode|volume|section|interlude|day)\s+([a-z]+|\d+)(?:[-\s]([a-z]+))?/iu;
const NAMED_PART =
  /^(?:prologue|epilogue|prelude|interlude|intermission|foreword|afterword|preface)(?![\p{L}'’])/iu;
const NOTE = /^(?:author['’]?s['’]? notes?|acknowledge?ments|dedication|introduction)\s*:?$/iu;

function isHeading(line: string): boolean {
  const bare = withoutMarks(line);
  const numbered = numberedPart(bare);
  if (numbered !== null) return isTitleAfter(bare.slice(numbered.to), numbered.figure);
  const part = NAMED_PART.exec(bare);
  if (part !== null) return isTitleAfter(bare.slice(part[0].length), false);
  if (NOTE.test(bare)) return true;
  // "3: The Lake", as sites write a chapter's number.
  if (/^\d{1,3}: \p{Lu}/u.test(bare)) return !endsSentence(bare);
  return isShoutedTitle(bare);
}

/** Where the number of "Chapter Three" ends, and whether it is a figure; null where there is none. */
function numberedPart(line: string): { readonly to: number; readonly figure: boolean } | null {
  const found = NUMBERED.exec(line);
  if (found === null) return null;
  const [whole, number = '', second] = found;
  const [first, unit] = [number.toLowerCase(), (second ?? '').toLowerCase()];
  const hasUnit = TENS.has(first) && UNITS.has(unit);
  const to = whole.length - (second === undefined || hasUnit ? 0 : second.length + 1);
  const isWord = TENS.has(first) || UNITS.has(first) || TEENS.has(first);
  const isNumber = isWord || /^(?:\d{1,4}|[ivxlc]{1,8})$/.test(first);
  if (!isNumber || /^[\p{L}\p{N}'’]/u.test(line.slice(to))) return null;
  return { to, figure: /^\d/.test(number) };
}

/** A line without the blanks and signs that set off a heading on both sides. */
function withoutMarks(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && MARK.test(line.charAt(from))) from++;
  while (to > from && MARK.test(line.charAt(to - 1))) to--;
  return line.slice(from, to);
}

const MARK = /[\s*_~=#-]/;

/** What follows "Chapter 3": nothing, a title behind a mark, or after a figure a title right away. */
function isTitleAfter(rest: string, figure: boolean): boolean {
  if (/^[\s.:]*$/u.test(rest)) return true;
  const marked = /^\s*(?:[:–—|-]+|\.\s)\s*\S/u.exec(rest);
  if (marked === null) return figure && /^\s+["“'‘]?\p{Lu}/u.test(rest) && !endsSentence(rest);
  return rest.trimStart().startsWith(':') || !/[.,;…]["”'’]?$/u.test(rest);
}

function endsSentence(line: string): boolean {
  return /[.!?,;:…]["”'’)]?$/u.test(line);
}

/** Words that people shout, and that hardly stand in a title of capitals. */
const SHOUTED =
  /\b(?:I|ME|MY|YOU|YOUR|WE|US|HE|SHE|IT|THEY|THEM|IS|ARE|AM|WAS|WERE|WILL|CAN|DO|DID|DONT|CANT|NO|NOT|YES|HELP|STOP|GO|RUN|GET|COME|PLEASE|HA|HAHA|AH|AAH)\b/u;

/** "THE LAST LAMP": two to eight words in capitals without a mark at their end, and nothing one would shout. */
function isShoutedTitle(line: string): boolean {
  if (line.length > 50 || /[^\p{Lu}\p{N}\s:&'’,–—-]/u.test(line) || !/^\p{Lu}/u.test(line)) return false;
  const words = line.split(/\s+/u);
  if (words.length < 2 || words.length > 8 || line.replace(/[^\p{Lu}]/gu, '').length < 6) return false;
  return /[\p{L}\p{N}]$/u.test(line) && !SHOUTED.test(line.replace(/['’]/gu, ''));
}
