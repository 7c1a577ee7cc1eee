import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, SPACE, UNSEEN } from '../../text/characters.ts';
import { speechVerbOf } from '../english/speech-verbs.ts';
import { wordSet } from '../english/word-set.ts';

/** How one word stands in a story. Possessives count with their word. */
export interface WordPlaces {
  /** Lower case, straight apostrophes. */
  readonly key: string;
  /** Places in small letters. */
  small: number;
  /** With a capital inside a sentence: after a word or a comma. */
  inside: number;
  /** With a capital where a sentence or a speech begins. */
  start: number;
  /** All in capitals. */
  shouted: number;
  /** Beside a speech verb, after a title, or set off by commas as somebody who is spoken to. */
  called: number;
  /** After an article or a possessive: the Dragon, my Lord. */
  determined: number;
  /** How it is written with a capital, and how often. */
  readonly forms: Map<string, number>;
  /** The capitalised words that stand right behind it. */
  readonly followers: Map<string, number>;
}

/** What a paragraph must have to be read; see `readParagraph` for the mask. */
export interface ParagraphText {
  readonly text: string;
  readonly mask?: string | undefined;
}

const TITLES = wordSet(
  'mr mrs ms miss mister sir lady lord lords madam madame dame king queen prince princess emperor empress duke duchess ' +
    'count baron captain commander general colonel major sergeant lieutenant admiral officer detective inspector agent ' +
    'doctor dr professor prof master mistress saint st father mother brother sister aunt auntie uncle grandma grandpa ' +
    'nana president chief elder',
);
const DETERMINERS = wordSet(
  'the a an this that these those his her my your our their its every each some any no another all both many most few several ' +
    'other one two three',
);
/** What stands before a person who is spoken to: "thanks Pell", "okay Pell". */
const BEFORE_CALLED = wordSet(
  'thanks you okay ok hey hi hello oh yes yeah no sorry please well bye goodbye morning night dear',
);

/** A heading has no more letters than this, and most of its words have capitals. */
const LONGEST_HEADING = 90;

const NOTHING = 0;
const WORD = 1;
const COMMA = 2;
const OTHER_MARK = 3;

/** Counts how each word of a story stands: by letters alone, in about 0.04 s for 100,000 words. */
export function wordPlacesOf(paragraphs: Iterable<ParagraphText>): Map<string, WordPlaces> {
  const places = new Map<string, WordPlaces>();
  const byForm = new Map<string, WordPlaces>();

  const entryOf = (form: string): WordPlaces => {
    let entry = byForm.get(form);
    if (entry) return entry;
    const key = keyOf(form);
    entry = places.get(key);
    if (!entry) {
      entry = {
        key,
        small: 0,
        inside: 0,
        start: 0,
        shouted: 0,
        called: 0,
        determined: 0,
        forms: new Map(),
        followers: new Map(),
      };
      places.set(key, entry);
    }
    byForm.set(form, entry);
    return entry;
  };

  for (const { text, mask } of paragraphs) {
    const shown = mask ?? text;
    const isHeading = shown.length <= LONGEST_HEADING && looksLikeHeading(shown);
    let before = NOTHING;
    let previous: WordPlaces | undefined;
    let isPreviousCapital = false;
    for (let i = 0; i < shown.length; ) {
      const type = classAt(shown, i);
      if (type !== LETTER) {
        if (type === DIGIT) before = WORD;
        else if (type !== SPACE && type !== UNSEEN)
          before = shown.charCodeAt(i) === 0x2c ? COMMA : OTHER_MARK;
        if (type !== SPACE) previous = undefined;
        i++;
        continue;
      }
      const end = wordEnd(shown, i);
      const form = shown.slice(i, end);
      const entry = entryOf(form);
      const isCapital = form.charCodeAt(0) < 0x80 ? form.charCodeAt(0) < 0x61 : isUpper(form.charAt(0));
      if (!isCapital) {
        entry.small++;
        if (isPreviousCapital && previous && speechVerbOf(form)) previous.called++;
      } else if (form.length > 1 && form === form.toUpperCase()) {
        entry.shouted++;
      } else {
        const bare = bareOf(form);
        entry.forms.set(bare, (entry.forms.get(bare) ?? 0) + 1);
        if (isHeading || before === NOTHING || before === OTHER_MARK) entry.start++;
        else entry.inside++;
        if (previous && isPreviousCapital) {
          previous.followers.set(bare, (previous.followers.get(bare) ?? 0) + 1);
        }
        if (previous && DETERMINERS.has(previous.key)) entry.determined++;
        const isCalled = previous
          ? TITLES.has(previous.key) ||
            (!isPreviousCapital && speechVerbOf(previous.key) === 'says') ||
            (BEFORE_CALLED.has(previous.key) && endsPhrase(shown, end))
          : before === COMMA && endsPhrase(shown, end);
        if (isCalled) entry.called++;
      }
      previous = entry;
      isPreviousCapital = isCapital;
      before = WORD;
      i = end;
    }
  }
  return places;
}

/** The end of the word that begins at `from`: letters, and apostrophes, hyphens and digits between them. */
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

/** A mark stands at `at`, as behind somebody who is spoken to. */
function endsPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2c || code === 0x21 || code === 0x3f || code === 0x2e || code === 0x22 || code === 0x201d;
}

function looksLikeHeading(text: string): boolean {
  if (/[.,!?…"”]\s*$/.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.every((word) => isUpper(word.charAt(0)));
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Without possessive. */
function bareOf(form: string): string {
  const last = form.charCodeAt(form.length - 1);
  if (last !== 0x73 && last !== 0x53) return form;
  const mark = form.charCodeAt(form.length - 2);
  return mark === 0x27 || mark === 0x2019 ? form.slice(0, -2) : form;
}

function keyOf(form: string): string {
  return bareOf(form).toLowerCase().replaceAll('’', "'");
}
