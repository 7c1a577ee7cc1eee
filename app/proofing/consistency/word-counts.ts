import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, SPACE, UNSEEN } from '../../text/characters.ts';
import type { ParagraphText } from '../spelling/word-places.ts';

/** The words of a story, and what choices must know of their places. */
export interface WordCounts {
  /** Places by word as written, without possessive. */
  readonly words: ReadonlyMap<string, number>;
  /** Places of two words with one blank between, in small letters, for those pairs that `watch` named. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Places of “the Princess” and “the princess” inside sentences, by the noun as written; titles of names not among them. */
  readonly titled: ReadonlyMap<string, number>;
}

/** Reads all words by letters alone; `watch` holds pairs such as `all right`, small, with one blank. */
export function countWords(paragraphs: Iterable<ParagraphText>, watch: ReadonlySet<string>): WordCounts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const titled = new Map<string, number>();
  const firsts = new Set([...watch].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text, mask } of paragraphs) {
    const shown = mask ?? text;
    /** The word before, while nothing but one blank came since; '' where there is none. */
    let before = '';
    let isAfterThe = false;
    for (let i = 0; i < shown.length; ) {
      const type = classAt(shown, i);
      if (type !== LETTER) {
        if (type !== SPACE || classAt(shown, i + 1) === SPACE) {
          if (type !== UNSEEN) before = '';
          isAfterThe = false;
        }
        i++;
        continue;
      }
      const end = wordEnd(shown, i);
      const word = bareOf(shown.slice(i, end));
      add(words, word);
      if (firsts.has(before)) {
        const pair = `${before} ${word.toLowerCase()}`;
        if (watch.has(pair)) add(pairs, pair);
      }
      if (isAfterThe && TITLED.has(word.toLowerCase()) && !isCapitalAt(shown, end + 1)) add(titled, word);
      const isBeforePair = end - i < 12 && classAt(shown, end) === SPACE;
      before = isBeforePair ? word.toLowerCase() : '';
      isAfterThe = before === 'the';
      i = end;
    }
  }
  return { words, pairs, titled };
}

/** Nouns that some stories write with a capital where they stand for one person or body. */
export const TITLED: ReadonlySet<string> = new Set(
  (
    'princess princesses prince princes queen king emperor empress captain commander general admiral sheriff mayor ' +
    'duke duchess baron lord lady guard guards council academy elder elders oracle headmaster headmistress chancellor ' +
    'president pope bishop order'
  ).split(' '),
);

function isCapitalAt(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function wordEnd(text: string, from: number): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const type = classAt(text, end);
    if (type === LETTER || type === DIGIT) continue;
    if ((type === APOSTROPHE || type === HYPHEN) && classAt(text, end + 1) === LETTER) continue;
    break;
  }
  return end;
}

function bareOf(word: string): string {
  const at = word.length - 2;
  const isPossessive = at > 0 && word.charCodeAt(at + 1) === 0x73 && classAt(word, at) === APOSTROPHE;
  return isPossessive ? word.slice(0, at) : word;
}
