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
  const forms = new Map<string, Form>();
  const pairs = new Map<string, number>();
  const titled = new Map<string, number>();
  const firsts = new Set([...watch].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const formOf = (written: string): Form => {
    let form = forms.get(written);
    if (form === undefined) forms.set(written, (form = { small: bareOf(written).toLowerCase(), count: 0 }));
    return form;
  };
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
      const written = shown.slice(i, end);
      const form = formOf(written);
      form.count++;
      if (before !== '' && firsts.has(before)) {
        const pair = `${before} ${form.small}`;
        if (watch.has(pair)) add(pairs, pair);
      }
      if (isAfterThe && TITLED.has(form.small) && !isCapitalAt(shown, end + 1)) add(titled, bareOf(written));
      const isBeforePair = end - i < 12 && classAt(shown, end) === SPACE;
      before = isBeforePair ? form.small : '';
      isAfterThe = before === 'the';
      i = end;
    }
  }
  const words = new Map<string, number>();
  for (const [written, { count }] of forms) {
    const bare = bareOf(written);
    words.set(bare, (words.get(bare) ?? 0) + count);
  }
  return { words, pairs, titled };
}

/** A word as written, possessive and all. */
interface Form {
  /** In small letters, without possessive. */
  readonly small: string;
  count: number;
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
