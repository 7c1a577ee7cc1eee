/** How the speeches of a paragraph are carried: what ends them, and the tag or beat beside them. */
import { INVERTS, SPEECH_PHRASES, speechVerbOf } from '../proofing/english/speech-verbs.ts';
import type { SpeechVerb } from '../proofing/english/speech-verbs.ts';
import { wordSet } from '../proofing/english/word-set.ts';
import type { Token } from './paragraph.ts';
import type { Speech } from './speech.ts';

/** Who speaks and how: "she quietly said", "said the old dragon". All numbers are indexes of tokens. */
export interface Tag {
  /** Its first word, subject or verb. */
  readonly first: number;
  readonly verb: number;
  /** Its last word: the verb, its particle ("called out"), or the subject behind the verb. */
  readonly last: number;
  /** First and last word of who speaks. */
  readonly subject: readonly [first: number, last: number];
  readonly kind: SpeechVerb;
  /** True where the verb stands before its subject. */
  readonly isInverted: boolean;
}

/** What the last mark inside a speech is; `none` where its last word stands right before the closing mark. */
export type Ending = 'none' | 'comma' | 'stop' | 'question' | 'exclamation' | 'pause' | 'dash' | 'other';

/** One speech with what stands around it. All numbers are indexes of tokens. */
export interface Spoken {
  readonly speech: Speech;
  /** The last token inside that is no blank: its final mark, or its last word. -1 where nothing is inside. */
  readonly lastInside: number;
  readonly ending: Ending;
  /** A comma, stop, `?` or `!` right behind the closing mark; -1 where none stands there. */
  readonly outside: number;
  /** The first word behind the closing mark, with at most one blank between; -1 where there is none. */
  readonly next: number;
  /** The tag that begins with that word. */
  readonly after: Tag | undefined;
  /** The tag that ends right before the opening mark, with or without a comma: "He said, “Go.”" */
  readonly before: Tag | undefined;
}

/** The speeches of a paragraph, in order, each with its tag where it has one. */
export function dialogueOf(tokens: readonly Token[], speech: readonly Speech[]): Spoken[] {
  return speech.map((each) => spokenOf(tokens, each));
}

function spokenOf(tokens: readonly Token[], speech: Speech): Spoken {
  const { opening, closing } = speech;
  const lastInside = closing < 0 ? -1 : lastSolid(tokens, closing - 1, opening);
  let outside = -1;
  let next = -1;
  if (closing >= 0) {
    let at = closing + 1;
    if (/^[.,!?]$/.test(tokens[at]?.text ?? '')) outside = at++;
    if (tokens[at]?.type === 'space') at++;
    if (tokens[at]?.type === 'word') next = at;
  }
  const last = tokens[lastInside];
  return {
    speech,
    lastInside,
    ending: last ? endingOf(last) : 'other',
    outside,
    next,
    after: next < 0 ? undefined : tagFrom(tokens, next),
    before: opening > 0 ? tagBefore(tokens, opening) : undefined,
  };
}

function lastSolid(tokens: readonly Token[], from: number, before: number): number {
  const at = tokens[from]?.type === 'space' ? from - 1 : from;
  return at > before ? at : -1;
}

function endingOf(token: Token): Ending {
  if (token.type === 'word' || token.type === 'number' || token.type === 'object') return 'none';
  if (token.type === 'pause' || token.type === 'dash') return token.type;
  return ENDINGS.get(token.text) ?? 'other';
}

const ENDINGS = new Map<string, Ending>([
  [',', 'comma'],
  ['.', 'stop'],
  ['?', 'question'],
  ['!', 'exclamation'],
]);

const PRONOUNS = wordSet(
  'he she they it i we you everyone everybody everypony everybeing everycreature everything someone somebody somepony ' +
    'anyone anybody anypony both another neither either others one all',
);
const DETERMINERS = wordSet(
  'the a an his her my their our your its this that these those one two three four both another some each every all ' +
    'most many several',
);
/** What no one who speaks begins with, nor holds between the article and the verb. */
const NO_SUBJECT = wordSet(
  'was is were are be been am had has have do does did will would could should can may might must not but or so then ' +
    'that which who whom whose when while as because if though although since until after before where why how what ' +
    'there here at on to for by into onto upon he she they it i we you him them me us and in of from with over under ' +
    'no yes just even only still now without',
);
/** Inside a speaker of several words: "one of the guards", "the girl in red", "the mare with the hat". */
const JOINS_SUBJECT = wordSet('of in from with and on at');
/** Between the speaker and the verb: "she then said", "he finally just asked". */
const ADVERBS = wordSet(
  'then just also finally only even still again simply almost quickly softly now soon suddenly once both all always ' +
    'never next first later ever all-but instead too had merely hardly barely',
);
/** "the white one said", "the two asked". */
const COUNTED = wordSet('one two three four both');
/** "he chimed in." but "he said in a whisper". */
const PREPOSITIONS = wordSet('in on off up');
const PARTICLES = wordSet('out back up in on off aloud forth');

/** True for the pronouns, articles and the like with which a tag can begin: capitals only at a sentence's start. */
export function beginsInSmall(norm: string): boolean {
  return norm !== 'i' && (PRONOUNS.has(norm) || DETERMINERS.has(norm));
}

/** The tag whose first word stands at `first`, or undefined. */
export function tagFrom(tokens: readonly Token[], first: number): Tag | undefined {
  const { norm } = tokens[first] as Token;
  if (INVERTS.has(norm)) {
    const kind = speechVerbOf(norm);
    const subject = speakerAfter(tokens, first);
    if (kind && subject) {
      return { first, verb: first, last: subject[1], subject, kind, isInverted: true };
    }
  }
  const last = speakerFrom(tokens, first);
  if (last < 0) return undefined;
  const verb = verbAfter(tokens, last);
  if (verb < 0) return undefined;
  const particle = wordAfter(tokens, verb);
  const isParticle =
    PARTICLES.has(tokens[particle]?.norm ?? '') &&
    (wordAfter(tokens, particle) < 0 || !PREPOSITIONS.has((tokens[particle] as Token).norm));
  return {
    first,
    verb,
    last: isParticle ? particle : verb,
    subject: [first, last],
    kind: speechVerbAt(tokens, verb) as SpeechVerb,
    isInverted: false,
  };
}

/** The index of the word behind `index` with one blank between, or -1. */
function wordAfter(tokens: readonly Token[], index: number): number {
  return tokens[index + 1]?.type === 'space' && tokens[index + 2]?.type === 'word' ? index + 2 : -1;
}

/** The class of the verb at `index`, or of the verb with its particle: "went on", "put in". */
function speechVerbAt(tokens: readonly Token[], index: number): SpeechVerb | undefined {
  const { norm } = tokens[index] as Token;
  const kind = speechVerbOf(norm);
  if (kind !== undefined) return kind;
  const isPhrase = SPEECH_PHRASES.get(norm)?.has(tokens[wordAfter(tokens, index)]?.norm ?? '') ?? false;
  return isPhrase ? 'sounds' : undefined;
}

/** The verb behind a speaker that ends at `last`, adverbs between them passed over; -1 where none comes. */
function verbAfter(tokens: readonly Token[], last: number): number {
  let at = wordAfter(tokens, last);
  for (let passed = 0; at >= 0 && passed < 4; passed++) {
    const { norm } = tokens[at] as Token;
    if (speechVerbAt(tokens, at)) return at;
    if (!ADVERBS.has(norm) && !norm.endsWith('ly')) return -1;
    at = wordAfter(tokens, at);
  }
  return -1;
}

/** The last word of a speaker that begins at `first`, or -1. */
function speakerFrom(tokens: readonly Token[], first: number): number {
  const { norm, text } = tokens[first] as Token;
  if (PRONOUNS.has(norm) && verbAfter(tokens, first) >= 0) return first;
  if (DETERMINERS.has(norm)) return speakerWithArticle(tokens, first);
  if (NO_SUBJECT.has(norm)) return -1;
  if (isCapital(text)) return nameFrom(tokens, first);
  // A name that was written small.
  const verb = wordAfter(tokens, first);
  return verb >= 0 && speechVerbOf((tokens[verb] as Token).norm) === 'says' && !norm.endsWith('ly')
    ? first
    : -1;
}

function speakerWithArticle(tokens: readonly Token[], first: number): number {
  let at = wordAfter(tokens, first);
  for (let count = 0; at >= 0 && count < 7; count++) {
    const { norm } = tokens[at] as Token;
    if (NO_SUBJECT.has(norm) && !JOINS_SUBJECT.has(norm)) return -1;
    const isOwner = DETERMINERS.has(norm) && !COUNTED.has(norm);
    if (!JOINS_SUBJECT.has(norm) && !isOwner && verbAfter(tokens, at) >= 0) return at;
    at = wordAfter(tokens, at);
  }
  return -1;
}

/** The last word of a name that begins at `first`: "Pell", "Princess Ash", "Old Marla the Baker", "Pell and Ash". */
function nameFrom(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let count = 0; count < 6; count++) {
    let at = wordAfter(tokens, last);
    if (at < 0 && tokens[last + 1]?.text === '.' && tokens[last]!.to - tokens[last]!.from <= 4) {
      at = wordAfter(tokens, last + 1);
    }
    const token = tokens[at];
    if (token === undefined) break;
    const isJoint = token.norm === 'and' || token.norm === 'the' || token.norm === 'of';
    if (!isJoint && (!isCapital(token.text) || speechVerbOf(token.norm) || NO_SUBJECT.has(token.norm))) break;
    const behind = tokens[wordAfter(tokens, at)];
    if (isJoint && !(behind && (isCapital(behind.text) || behind.norm === 'the'))) break;
    last = at;
  }
  return last;
}

/** First and last word of the speaker behind the verb: "he", "Pell", "the old dragon"; undefined where none is. */
function speakerAfter(tokens: readonly Token[], verb: number): readonly [number, number] | undefined {
  const first = wordAfter(tokens, verb);
  const token = tokens[first];
  if (token === undefined) return undefined;
  const { norm, text } = token;
  if (SUBJECTS.has(norm)) return [first, first];
  if (isCapital(text) && norm !== 'i' && !NO_SUBJECT.has(norm) && !DETERMINERS.has(norm)) {
    return [first, nameFrom(tokens, first)];
  }
  if (!ARTICLES.has(norm)) return undefined;
  let last = first;
  for (let count = 0; count < 5; count++) {
    const at = wordAfter(tokens, last);
    const next = tokens[at];
    if (next === undefined || NO_SUBJECT.has(next.norm) || /(?:ly|ing)$/.test(next.norm)) break;
    last = at;
  }
  return last > first ? [first, last] : undefined;
}

const SUBJECTS = wordSet('he she they i we');
const ARTICLES = wordSet('the a an his her my their our another one');

function tagBefore(tokens: readonly Token[], opening: number): Tag | undefined {
  let at = opening - 1;
  if (tokens[at]?.type === 'space') at--;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at--;
  // The verb is the last word or stands before an adverb or the person told.
  for (let back = 0; back < 4 && tokens[at]?.type === 'word'; back++) {
    if (speechVerbOf((tokens[at] as Token).norm)) return tagAround(tokens, at);
    if (tokens[at - 1]?.type !== 'space') return undefined;
    at -= 2;
  }
  return undefined;
}

/** The tag whose verb is at `verb`, where its speaker is one word before it: "he said", "Pell quietly said". */
function tagAround(tokens: readonly Token[], verb: number): Tag | undefined {
  let at = verb;
  for (let passed = 0; passed < 3; passed++) {
    if (tokens[at - 1]?.type !== 'space' || tokens[at - 2]?.type !== 'word') return undefined;
    at -= 2;
    const { norm } = tokens[at] as Token;
    if (!ADVERBS.has(norm) && !norm.endsWith('ly')) break;
  }
  const { norm } = tokens[at] as Token;
  if (NO_SUBJECT.has(norm) && !PRONOUNS.has(norm)) return undefined;
  const kind = speechVerbOf((tokens[verb] as Token).norm) as SpeechVerb;
  return { first: at, verb, last: verb, subject: [at, at], kind, isInverted: false };
}

function isCapital(written: string): boolean {
  const first = written.charAt(0);
  return first !== first.toLowerCase();
}
