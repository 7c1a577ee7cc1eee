import { beginsInSmall } from '../../text/dialogue.ts';
import type { Spoken, Tag } from '../../text/dialogue.ts';
import type { Token } from '../../text/paragraph.ts';
import { TELLS_SOMEONE } from './speech-verbs.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether words that look like a tag are one: `yes` where the verb has nothing but speech to say, `no` where it
 * has something of its own ("She said nothing", "He asked for water"), `maybe` in between.
 */
export function tagUse(tokens: readonly Token[], tag: Tag): 'yes' | 'maybe' | 'no' {
  if (tag.isInverted) return 'yes';
  let at = tag.last;
  const verb = (tokens[tag.verb] as Token).norm;
  let next = wordBehind(tokens, at);
  if (next === undefined) return 'yes';
  if (TELLS_SOMEONE.has(verb) && (PERSONS.has(next.norm) || isCapital(next.text))) {
    at += 2;
    next = wordBehind(tokens, at);
    if (next === undefined) return 'yes';
  }
  const { norm } = next;
  if (OWN_OBJECTS.has(norm)) return 'no';
  if (norm === 'to') return TO_SOMEONE.has(verb) && isSomeone(tokens[at + 4]) ? 'yes' : 'no';
  if (norm.endsWith('ly') && !NOT_ADVERBS.has(norm)) {
    return OWN_CLAUSES.has(wordBehind(tokens, at + 2)?.norm ?? '') ? 'no' : 'yes';
  }
  if (GOES_ON.has(norm) || /.{3}(?:ed|ful|ous|less)$/.test(norm)) return 'yes';
  if (/.{2}ing$/.test(norm) && !NOT_PARTICIPLES.has(norm)) return TAKES_ING.has(verb) ? 'no' : 'yes';
  return 'maybe';
}

/**
 * True where the tag behind this speech can as well begin a sentence of its own, whose speech comes after it:
 * `“No.” She said, “Not now.”`
 */
export function leadsOn(tokens: readonly Token[], { after }: Spoken): boolean {
  if (!after) return false;
  for (let i = after.last + 1; i < tokens.length && i < after.last + 24; i++) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote') return true;
    if (type === 'punctuation' && /^[.!?]$/.test(text)) return false;
  }
  return false;
}

/** True where the speech stands as a sentence of its own, not as a word or title set in quotes. */
export function isWholeSpeech(tokens: readonly Token[], { speech }: Spoken): boolean {
  if (speech.opening <= 0) return true;
  let at = speech.opening - 1;
  if (tokens[at]?.type === 'space') at--;
  const before = tokens[at];
  if (before === undefined || before.type === 'pause' || before.type === 'dash') return true;
  if (before.type === 'punctuation') return /^[.!?,:*_>)\]]$/.test(before.text);
  return false;
}

/** True where the speech begins a sentence: at the start, or behind a stop or another speech. */
export function beginsWithSpeech(tokens: readonly Token[], { speech }: Spoken): boolean {
  let at = speech.opening - 1;
  if (tokens[at]?.type === 'space') at--;
  const before = tokens[at];
  if (before === undefined) return true;
  return before.type === 'punctuation' && /^[.!?]$/.test(before.text);
}

/**
 * The first word behind a speech as a tag writes it: small, but for names and for text that is all in capitals.
 * The word itself where nothing changes.
 */
export function inTagCase(tokens: readonly Token[], index: number): string {
  const { text, norm } = tokens[index] as Token;
  if (!beginsInSmall(norm) || !isCapital(text)) return text;
  const shown = text.length > 1 ? text : (wordBehind(tokens, index)?.text ?? text);
  return shown.length > 1 && shown === shown.toUpperCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** True for a word that begins with a capital. */
export function isCapital(written: string): boolean {
  const first = written.charAt(0);
  return first !== first.toLowerCase();
}

function wordBehind(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index + 2];
  return tokens[index + 1]?.type === 'space' && token?.type === 'word' ? token : undefined;
}

function isSomeone(token: Token | undefined): boolean {
  return (
    token?.type === 'word' && (PERSONS.has(token.norm) || OWNERS.has(token.norm) || isCapital(token.text))
  );
}

const PERSONS = wordSet(
  'him her them me us you himself herself themselves myself ourselves itself everyone everybody everypony nobody nopony ' +
    'someone somebody somepony anyone anybody',
);
const OWNERS = wordSet('the a an his her my our their your no one each both another this that');
/** Behind one of these verbs the speech has no place: what is said comes from the narration. */
const OWN_OBJECTS = wordSet(
  'nothing something anything everything it this that these those so no not a an the his her my our their your its him ' +
    'them me us you if whether how what why where who whom whose of about for goodbye goodnight hello hi yes ' +
    'okay thanks sorry more much little less many some any enough one two three all words things he she they we i was ' +
    'were is are had has would could will can did does until till than prayers grace each another both every such ' +
    'himself herself themselves itself myself',
);
const OWN_CLAUSES = wordSet(
  'if whether how what why where who that the a an his her my it him them nothing just of for to',
);
/** Words by which a tag goes on. */
const GOES_ON = wordSet(
  'and but in with at as while when after before from through over under between without within behind beside across ' +
    'around into by on upon near toward towards against inside outside again too back softly aloud still already then ' +
    'once loud louder low lower quiet first next also finally instead simply now half almost just rather quite very ' +
    'both together along out up down off anyway though although because since like between yet only even which',
);
const NOT_ADVERBS = wordSet('family only reply fly belly lily');
const NOT_PARTICIPLES = wordSet('nothing something everything anything morning evening');
/** "She began looking for it": what follows is what she began. */
const TAKES_ING = wordSet(
  'began begins started starts continued continues finished finishes suggested suggests proposed proposes went ' +
    'recalled recalls mentioned mentions managed manages',
);
const TO_SOMEONE = wordSet(
  'said says whispered whispers muttered mutters murmured murmurs mumbled mumbles replied replies called calls yelled ' +
    'yells shouted shouts cried cries explained explains admitted admits remarked remarks spoke speaks responded responds ' +
    'announced announces thought thinks apologized apologizes apologised growled growls hissed hisses screamed screams ' +
    'commented comments confessed confesses repeated repeats declared declares exclaimed exclaims added adds',
);
