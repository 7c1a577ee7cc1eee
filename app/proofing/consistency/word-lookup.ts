import type { Paragraph, Token } from '../../text/paragraph.ts';
import { DIALECT_WORDS, ISE_WORDS } from './dialect-words.ts';
import { WORD_CHOICES } from './word-choices.ts';

/** A word of the text that belongs to a choice. */
export interface FoundForm {
  readonly choice: string;
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** The word that another form writes here. */
  readonly inForm: (form: string) => string | undefined;
}

interface Place {
  readonly choice: string;
  readonly form: string;
  readonly column: number;
}

const PLACES: ReadonlyMap<string, Place> = new Map(
  [...WORD_CHOICES.values()].flatMap(({ id, forms, words }) =>
    words.flatMap((row, index) =>
      row.map((word, column): [string, Place] => [
        word.toLowerCase(),
        { choice: id, form: forms[index] as string, column },
      ]),
    ),
  ),
);
/** First words of forms of two words. */
const FIRSTS: ReadonlySet<string> = new Set(
  [...PLACES.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))),
);

/** True for a word that is right in some story and belongs to a choice: no misspelling. `norm` as tokens have it. */
export function isChoiceWord(norm: string): boolean {
  const word = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  return PLACES.has(word) || DIALECT_WORDS.has(word) || ISE_WORDS.has(word);
}

/** True where a form of a choice can begin with this word: what `formAt` asks first. */
export function beginsForm(norm: string): boolean {
  return PLACES.has(norm) || FIRSTS.has(norm) || (norm.endsWith("'s") && PLACES.has(norm.slice(0, -2)));
}

/** The word at a token (and the one behind it, for forms of two words) as a form of a choice. */
export function formAt({ tokens }: Paragraph, index: number): FoundForm | undefined {
  const token = tokens[index] as Token;
  const { norm, from } = token;
  let place = PLACES.get(norm);
  let end = token;
  let ending = '';
  if (FIRSTS.has(norm) && tokens[index + 1]?.text === ' ' && tokens[index + 2]?.type === 'word') {
    const second = tokens[index + 2] as Token;
    place = PLACES.get(`${norm} ${second.norm}`) ?? place;
    if (place && PLACES.get(norm) !== place) end = second;
  }
  if (!place && norm.endsWith("'s")) {
    place = PLACES.get(norm.slice(0, -2));
    ending = token.text.slice(-2);
  }
  if (!place) return undefined;
  const { choice, column } = place;
  const form = choice === 'okay' ? okayOf(token.text) : place.form;
  return {
    choice,
    form,
    from,
    to: end.to - ending.length,
    inForm: (other) => {
      const known = WORD_CHOICES.get(choice);
      return known?.words[known.forms.indexOf(other)]?.[column];
    },
  };
}

/** OK and ok are one word in small letters and two forms. */
function okayOf(written: string): string {
  if (written === 'OK') return 'OK';
  return written.length > 2 ? 'okay' : 'ok';
}
