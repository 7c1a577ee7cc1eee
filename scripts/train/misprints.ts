/** Places where the books themselves have a slip: an alarm there is no false one. */
import { hashWord } from '../../app/proofing/confused-words/word-hash.ts';
import { type Corpus, ID_MASK } from './corpus.ts';
import { MISPRINTS } from './misprint-list.ts';

const SET_ASIDE = new Map(Object.entries(MISPRINTS).map(([book, keys]) => [book, new Set(keys.split(' '))]));

/** How many words to either side make a place's key. */
const AROUND = 4;
/** How many are shown to who reads the alarms. */
const SHOWN = 14;

/** True where a person has read the place and found the book wrong. */
export function isSetAside({ book, key }: { readonly book: string; readonly key: string }): boolean {
  return SET_ASIDE.get(book)?.has(key) === true;
}

/** The book of a place, the words around it, and a key that finds it again without them. */
export function wordsAround({ ids, paragraphs, books, words }: Corpus, place: number) {
  const book = books.find(({ to }) => (paragraphs[to] as number) > place);
  const word = (at: number) => {
    const text = words.text[(ids[at] as number) & ID_MASK] ?? '';
    return text.startsWith('\u0000') ? '·' : text.replace('^', '');
  };
  const stretch = (reach: number) => {
    const list: string[] = [];
    for (let at = Math.max(0, place - reach); at <= place + reach && at < ids.length; at++)
      list.push(at === place ? `[${word(at)}]` : word(at));
    return list.join(' ');
  };
  return {
    book: book?.name ?? '',
    around: stretch(SHOWN),
    key: hashWord(stretch(AROUND)).toString(16).padStart(8, '0'),
  };
}
