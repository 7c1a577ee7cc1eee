import type { Token } from '../../text/paragraph.ts';
import { wordSet } from './word-set.ts';

/**
 * True where the last sentence between the tokens `from` and `to` (both included) has the form of a question: it opens
 * like one ("Where is he", "Did you see her") or ends in a short one ("You know him, don't you"). A sentence that
 * only its voice makes a question is none here.
 */
export function asks(tokens: readonly Token[], from: number, to: number): boolean {
  const words = lastSentence(tokens, from, to);
  return opensLikeQuestion(words) || endsInQuestion(words);
}

/** True for the verbs of a tag that say that its speech is a question. */
function saysItAsks(verb: string): boolean {
  return ASKING.has(verb);
}

/**
 * The marks that may end a speech before its tag, best first, and how sure (0–1) the first is: certain only where the
 * speech between the tokens `from` and `to` and the verb of its tag say the same.
 */
export function marksBeforeTag(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: string,
): { readonly marks: readonly string[]; readonly sure: number } {
  const doesAsk = asks(tokens, from, to);
  if (saysItAsks(verb)) return { marks: ['?'], sure: doesAsk ? 0.96 : 0.9 };
  return doesAsk ? { marks: ['?', ','], sure: 0.88 } : { marks: [','], sure: 0.96 };
}

const ASKING = wordSet(`
  asked asks wondered wonders inquired inquires enquired enquires demanded demands queried queries questioned questions`);

/** A word, with its comma as a word of its own: `, `. */
interface Said {
  readonly norm: string;
  readonly isCapital: boolean;
}

/** The words and commas of the last sentence, from the last stop, pause or dash on. */
function lastSentence(tokens: readonly Token[], from: number, to: number): Said[] {
  const words: Said[] = [];
  for (let i = to; i >= from; i--) {
    const { type, text, norm } = tokens[i] as Token;
    if (type === 'space') continue;
    if (type === 'word') words.push({ norm, isCapital: /^\p{Lu}/u.test(text) });
    else if (text === ',') words.push({ norm: ',', isCapital: false });
    else if (type === 'number') words.push({ norm: text, isCapital: false });
    else if (text === '.' && TITLES.has(tokens[i - 1]?.norm ?? '')) continue;
    else {
      if (!BREAKS.has(type) && !/^[.!?:;]$/.test(text)) words.push({ norm: '…', isCapital: false });
      break;
    }
  }
  return words.reverse();
}

/** Behind anything else that is no word the sentence has begun before: ‘So’ is the word. */
const BREAKS = wordSet('pause dash');
const TITLES = wordSet('mr mrs ms dr st');

const PRONOUNS = wordSet('i you he she it we they');
const THESE = wordSet(
  'this that these those there everyone everybody everypony anyone anybody anypony someone somebody somepony anything ' +
    'everything something nobody nopony',
);
const DETERMINERS = wordSet('the a an my your his her its our their any');
/** Stand before a question without being part of it: "But where is he", "Wait, did you see her". */
const OPENERS = wordSet('but and well oh hey wait okay ok');
/** Those that do so with a comma, or where "when" or "why" comes next: not "Now is the time", "So did I". */
const LOOSE_OPENERS = wordSet('so then now yes no hmm um uh say please sorry ah yeah');

/** Verbs that stand before any subject only to ask. */
const ASKING_HELPERS = wordSet(
  "is are was does did has can could would isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't can't " +
    "couldn't wouldn't won't shouldn't isnt arent wasnt doesnt didnt cant couldnt wouldnt wont",
);
/** Those that stand before these subjects to ask, and else for a wish, a condition or an order. */
const HELPERS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['am', wordSet('i')],
  ['do', wordSet('i you we they')],
  ["don't", wordSet('you we they i')],
  ['dont', wordSet('you we they i')],
  ['have', wordSet('i you we they')],
  ['were', wordSet('you they we')],
  ['will', wordSet('i you he she it we they this that there')],
  ['shall', wordSet('i we')],
  ['should', wordSet('i we')],
  ['may', wordSet('i we')],
  ['must', wordSet('i you we')],
]);
/** "Don't you dare", "Have you ever", "Am I glad": orders and outcries. */
const NO_QUESTION = wordSet('dare ever even worry go think fret forget glad');

/** True where the first words, openers and a name called passed over, are those of a question. */
function opensLikeQuestion(words: readonly Said[]): boolean {
  let at = 0;
  for (let passed = 0; passed < 3; passed++) {
    const { norm = '', isCapital = false } = words[at] ?? {};
    const next = words[at + 1]?.norm ?? '';
    const isOpener = OPENERS.has(norm) || (LOOSE_OPENERS.has(norm) && !ANY_HELPER.has(next));
    if (next === ',' && (isCapital || isOpener || LOOSE_OPENERS.has(norm))) at += 2;
    else if (isOpener) at++;
    else break;
  }
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ norm }) => norm);
  if (opensWithAsker(words, at)) return true;
  if (!isHelperBefore(first, words[at + 1])) return false;
  if (first.startsWith('don') && NO_QUESTION.has(third)) return false;
  if (first === 'am' && third === 'glad') return false;
  if ((first === 'would' && second === 'that') || (first === 'can' && second === 'it' && third === ''))
    return false;
  // "Should we fail, the gate will fall."
  const isCondition = first === 'should' || first === 'were' || first === 'must';
  return !(isCondition && words.slice(at).some(({ norm }) => norm === ','));
}

function isHelperBefore(helper: string, subject: Said | undefined): boolean {
  if (subject === undefined) return false;
  const own = HELPERS_BEFORE.get(helper);
  if (own !== undefined) return own.has(subject.norm);
  return ASKING_HELPERS.has(helper) && isSubject(subject);
}

function isSubject({ norm, isCapital }: Said): boolean {
  return PRONOUNS.has(norm) || THESE.has(norm) || DETERMINERS.has(norm) || isCapital;
}

const ANY_HELPER = wordSet(
  "is are was were am do does did have has had can could will would shall should may might must isn't aren't wasn't " +
    "weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't",
);
const ALONE = wordSet('what who where why when how huh which');
const WITH_IS = wordSet("where's why's how's when's who's where'd why'd how'd who'd how're where're why're");
/** "Where the hell are you" */
const OATHS = wordSet('hell heck devil fuck');
const BEHIND_WHAT = wordSet(
  'if about kind sort happened happens else time makes made brings brought gives for color colour',
);
const BEHIND_HOW = wordSet('about come so');
const BEHIND_WHATS = wordSet(
  'the that this it he she your my his her their our going wrong happening up with all so',
);

/** "Where is", "Why did", "Who told you", "How many are there": what, who and the rest where they ask. */
function opensWithAsker(words: readonly Said[], start: number): boolean {
  const asker = words[start]?.norm ?? '';
  let at = start + 1;
  if (words[at]?.norm === 'the' && OATHS.has(words[at + 1]?.norm ?? '')) at += 2;
  const next = words[at];
  if (next === undefined) return ALONE.has(asker);
  const { norm } = next;
  const isHelper = ANY_HELPER.has(norm);
  const behind = words[at + 1];
  switch (asker) {
    case 'where':
    case 'why':
    case 'when':
      return (
        isHelper || (asker === 'why' ? norm === 'not' || norm === 'me' : asker === 'where' && norm === 'to')
      );
    case 'who':
    case 'whom':
      return norm !== ',' && !isSubject(next) && norm !== 'cares';
    case 'what':
      if (BEHIND_WHAT.has(norm)) return behind?.norm !== 'is' && behind?.norm !== 'was';
      return isHelper ? behind !== undefined && isAskedOf(behind) : asksWhich(words, at);
    case 'how':
      return isHelper || BEHIND_HOW.has(norm) || asksWhich(words, at);
    case 'which':
    case 'whose':
      return norm === 'of' || norm === 'one' ? behind === undefined || norm === 'of' : asksWhich(words, at);
    case "what's":
    case 'whats':
      return BEHIND_WHATS.has(norm);
    default:
      return WITH_IS.has(asker) && norm !== ',';
  }
}

function isAskedOf(subject: Said): boolean {
  return isSubject(subject) || BEHIND_WHATS.has(subject.norm);
}

/** "how many did you", "what colour is the", "which way are they": a helper before its subject, a few words on. */
function asksWhich(words: readonly Said[], from: number): boolean {
  const first = words[from] as Said;
  if (isSubject(first)) return false;
  for (let i = from + 1; i < words.length && i < from + 3; i++) {
    const { norm } = words[i] as Said;
    if (norm === ',' || PRONOUNS.has(norm)) return false;
    const subject = words[i + 1];
    if (ANY_HELPER.has(norm)) return subject !== undefined && isSubject(subject);
  }
  return false;
}

const DENIED = wordSet(
  "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't haven't hasn't hadn't shouldn't ain't",
);
const TAG_HELPERS = wordSet('are is was were do does did can could will would have has had shall should');
/** "I know why don't you", "But they didn't": no short question. */
const NO_TAG_BEHIND = wordSet('why how when where what who and but or so if because that');
/** "You like it, huh", "We can stay, okay" */
const CALLS = wordSet('huh eh right okay ok yeah');

/** True where the last words are a short question: "don't you", ", did he", ", right". */
function endsInQuestion(words: readonly Said[]): boolean {
  const [before = '', helper = '', last = ''] = words.slice(-3).map(({ norm }) => norm);
  if (words.length < 4) return false;
  if (CALLS.has(last)) return helper === ',' && words.length >= 5;
  if (!PRONOUNS.has(last) && last !== 'there') return false;
  if (DENIED.has(helper)) return !NO_TAG_BEHIND.has(before);
  return TAG_HELPERS.has(helper) && before === ',';
}
