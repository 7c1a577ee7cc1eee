import type { Paragraph, Token } from '../../text/paragraph.ts';
import { endingOf, HYPHENATED, IN_CAPITALS } from './endings.ts';
import { ordinaryForm } from './ordinary-forms.ts';
import { hashWord, mix } from './word-hash.ts';

/**
 * A paragraph as learned scores see it: words and marks in order, pauses and blanks left out. Filled anew for
 * each paragraph; only the first `length` places hold.
 */
export interface WordStream {
  length: number;
  /** Of the word's ordinary form; a name amid a sentence has another than the same word in small letters. */
  hash: Uint32Array;
  /** Hash of the last three letters. */
  tail: Uint32Array;
  /** What kind of word its ending makes it, for words of no known class; see endings.ts. */
  ending: Uint8Array;
  /** Whether it begins with a capital, and what it is for the clause around: bits of the constants below. */
  look: Uint8Array;
  /** Index in the paragraph's tokens. */
  token: Int32Array;
}

export const CAPITAL = 1;
/** A mark: comma, stop, quote, bracket, dash. */
export const MARK = 2;
/** A mark after which a sentence begins. */
export const OPENS = 4;
/** A finite form that is frequent in every text: is, had, would, said. */
export const FINITE = 8;

/** The hash and the ending of the places before a paragraph's first word and after its last. */
export const EDGE = mix(0, 0x5eed);

/** An empty stream to fill. */
export function createStream(): WordStream {
  return { ...room(256), length: 0 };
}

function room(size: number): Omit<WordStream, 'length'> {
  return {
    hash: new Uint32Array(size),
    tail: new Uint32Array(size),
    ending: new Uint8Array(size),
    look: new Uint8Array(size),
    token: new Int32Array(size),
  };
}

/** Reads a paragraph into `stream`. */
export function fillStream(stream: WordStream, { tokens }: Paragraph): void {
  if (stream.hash.length < tokens.length) Object.assign(stream, room(tokens.length * 2));
  stream.length = 0;
  let opens = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { type } = token;
    if (type === 'space') continue;
    if (type === 'word') {
      addWord(stream, token, opens, i);
      opens = false;
    } else if (type === 'number' || type === 'object') {
      add(stream, NUMBER, 0, 0, i);
      opens = false;
    } else if (type === 'pause') opens = true;
    else opens = addMark(stream, token, tokens[i + 1], i) || (opens && type === 'quote');
  }
}

/** What a word is wherever it stands. */
interface WordLooks {
  readonly hash: number;
  readonly tail: number;
  readonly ending: number;
  readonly isCapital: boolean;
  /** Capital, and no "I'm", whose capital says nothing. */
  readonly mayBeName: boolean;
}

/** So many words are remembered by their looks before they are forgotten all at once. */
const REMEMBERED = 50_000;
const looksOf = new Map<string, WordLooks>();

function readLooks({ text, norm }: Token): WordLooks {
  const first = text.charCodeAt(0);
  const isSmall = first >= 0x61 && first <= 0x7a;
  const isCapital = !isSmall && isCapitalised(text);
  const word = ordinaryForm(norm);
  const looks = {
    hash: hashWord(word),
    tail: hashWord(word, Math.max(0, word.length - 3)),
    ending: endingOf(word) | (norm.includes('-') ? HYPHENATED : 0),
    isCapital,
    mayBeName: isCapital && !norm.startsWith("i'") && norm !== 'i',
  };
  if (looksOf.size >= REMEMBERED) looksOf.clear();
  looksOf.set(text, looks);
  return looks;
}

function addWord(stream: WordStream, token: Token, opens: boolean, index: number): void {
  const looks = looksOf.get(token.text) ?? readLooks(token);
  const isName = looks.mayBeName && !opens;
  const hash = isName ? mix(looks.hash, NAME) : looks.hash;
  const look = (looks.isCapital ? CAPITAL : 0) | (FINITE_HASHES.has(hash) ? FINITE : 0);
  const at = stream.length;
  add(stream, hash, isName ? looks.ending | IN_CAPITALS : looks.ending, look, index);
  stream.tail[at] = looks.tail;
}

/** True for a first capital that is not part of a shout. */
function isCapitalised(text: string): boolean {
  const first = text[0] as string;
  return first !== first.toLowerCase() && (text.length === 1 || text !== text.toUpperCase());
}

/** Adds a mark; true where a sentence can begin after it. */
function addMark(stream: WordStream, token: Token, next: Token | undefined, index: number): boolean {
  const { type, text } = token;
  if (type === 'dash') return mark(stream, DASH, 0, index);
  if (type === 'quote') {
    if (SINGLE.test(text)) return false;
    const isOpening = next !== undefined && next.type !== 'space' && next.type !== 'punctuation';
    return isOpening ? mark(stream, OPENING, OPENS, index) : mark(stream, CLOSING, 0, index);
  }
  const known = MARKS.get(text);
  if (known === undefined) return false;
  const before = stream.length - 1;
  if (/[.!?]/.test(text) && before >= 0 && ((stream.look[before] as number) & OPENS) !== 0) {
    if (stream.hash[before] !== OPENING) return true;
  }
  return mark(stream, known, /[.!?:]/.test(text) ? OPENS : 0, index);
}

function mark(stream: WordStream, hash: number, look: number, index: number): boolean {
  add(stream, hash, 0, look | MARK, index);
  return look !== 0;
}

function add(stream: WordStream, hash: number, ending: number, look: number, index: number): void {
  const at = stream.length++;
  stream.hash[at] = hash;
  stream.tail[at] = hash;
  stream.ending[at] = ending;
  stream.look[at] = look;
  stream.token[at] = index;
}

const NAME = 0x6e616d65;
const NUMBER = hashWord('0');
const DASH = hashWord('--');
const OPENING = hashWord('“');
const CLOSING = hashWord('”');
const SINGLE = /^['’‘ʼ‛`´‹›]$/;
const MARKS = new Map(['.', ',', '!', '?', ';', ':', '(', ')'].map((text) => [text, hashWord(text)]));
const FINITE_HASHES = new Set(
  (
    "is are was were isn't aren't wasn't weren't am has have had hasn't haven't hadn't will would won't wouldn't can " +
    "could can't couldn't may might must shall should shouldn't does did do doesn't didn't don't said says seemed " +
    'looked went came made took got gave felt began stood sat turned saw knew thought told found let'
  )
    .split(' ')
    .map((word) => hashWord(word)),
);
