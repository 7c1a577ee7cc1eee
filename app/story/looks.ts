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
  const mixed = /[a-z0].*[A-Z].*[a-z0]|[A-Z].*[a-z0].*[A-Z]|o.*0.*o/u.test(letters);
  return (mixed && letters.length >= 3) || /^[*~=+–—-].*[*~=+–—-]$/u.test(line);
}

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const WORDS =
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:${UNITS}))?|ten|eleven|twelve|` +
  `thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${UNITS}|hundred)`;
const NUMBER = `(?:\\d{1,4}|[ivxlc]{1,8}|${WORDS})`;
const DIVISIONS = 'chapter|part|book|act|scene|episode|volume|section|interlude|day';
/** "Chapter Three", "PART 2", and what follows it. */
const NUMBERED = new RegExp(`^(?:${DIVISIONS})\\s+(${NUMBER})(?![\\p{L}\\p{N}'’])(.*)$`, 'iu');
const NAMED_PART =
  /^(?:prologue|epilogue|prelude|interlude|intermission|foreword|afterword|preface)(?![\p{L}'’])(.*)$/iu;
const NOTE = /^(?:author['’]?s['’]? notes?|acknowledge?ments|dedication|introduction)\s*:?$/iu;

function isHeading(line: string): boolean {
  const bare = line.replace(/^[\s*_~=#-]+|[\s*_~=#-]+$/gu, '');
  const numbered = NUMBERED.exec(bare);
  if (numbered !== null) return isTitleAfter(numbered[2] ?? '', /^\d/u.test(numbered[1] ?? ''));
  const part = NAMED_PART.exec(bare);
  if (part !== null) return isTitleAfter(part[1] ?? '', false);
  if (NOTE.test(bare)) return true;
  // "3: The Lake", as sites write a chapter's number.
  if (/^\d{1,3}: \p{Lu}/u.test(bare)) return !endsSentence(bare);
  return isShoutedTitle(bare);
}

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
