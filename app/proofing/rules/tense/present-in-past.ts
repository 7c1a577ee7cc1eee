import { asideOf, tensesOf } from '../../../text/narration.ts';
import { adjoiningWord, beginsSentence, isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import { BETWEEN_VERBS, normAt } from '../../english/clauses.ts';
import { irregularBase } from '../../english/irregular-verbs.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { isParticiple } from '../../english/participles.ts';
import { pastOfHelper, pastOfPresent } from '../../english/present-to-past.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding, type Tools } from '../../rule.ts';
import type { StoryFacts } from '../../story-facts.ts';

/** Who speaks so speaks as himself: a first-person narrator, or a note to readers. His present is his own. */
const TELLER = wordSet("i i'm i've i'll i'd my me myself we we're we've our us you you're your let's");
const CONTRACTED = new Map([
  ["he's", 'he'],
  ["she's", 'she'],
  ["it's", 'it'],
  ["that's", 'that'],
  ["who's", 'who'],
  ["there's", 'there'],
  ["what's", 'what'],
  ["they're", 'they'],
  ["they've", 'they'],
  ["he'll", 'he'],
  ["she'll", 'she'],
  ["they'll", 'they'],
  ["it'll", 'it'],
]);
/** Verbs in -s that are hardly plural nouns: they count after a name too. */
const PLAIN_VERBS = wordSet(
  `says asks replies goes comes gets gives takes makes knows thinks sees seems feels finds becomes begins keeps tells
  hears sits wants hopes tries decides realizes realises notices remembers understands believes continues appears
  remains happens brings answers explains agrees looks walks turns nods smiles sighs grins pulls opens shakes`,
);
/** These stand as the last word of a noun that somebody owns: "his eyes are". */
const OWNERS = wordSet('his her their');
const ASKS_BASE = wordSet(
  `do does did don't doesn't didn't can could will would shall should may might must won't wouldn't can't couldn't need
  let lets make made see saw help not why had`,
);
/** Remarks that narration makes in the present whatever its tense: "that is", "who knows", "it seems". */
const REMARKS = new Set(['that is', 'who knows', 'it seems', 'god knows', 'heaven knows']);

/** Finite verbs in the present, in narration told in the past. */
export default defineRule({
  id: 'tense/present-in-past',
  title: 'Present tense in a past story',
  explanation:
    'This story is told in the past, and here the telling slips into the present. What is said or thought aloud may stay.',
  kind: 'grammar',
  flags: [
    [
      "She went down to the harbor because she's hungry.",
      'She went down to the harbor because she was hungry.',
    ],
    ['She opened the box and she looks inside.', 'She opened the box and she looked inside.'],
    ["They waited for the boat that's late.", 'They waited for the boat that was late.'],
    ['He ran as fast as he can.', 'He ran as fast as he could.'],
    [
      "Marla said nothing, because she doesn't trust him.",
      "Marla said nothing, because she didn't trust him.",
    ],
    ["He wondered what he's seen in the water.", "He wondered what he'd seen in the water."],
    [
      '"I am here," she said, but nobody is there when they\'re looking.',
      '"I am here," she said, but nobody is there when they were looking.',
    ],
  ],
  passes: [
    'Pell went down to the harbor because he was hungry.',
    '"He is late," she said. "He always runs."',
    'I knew that he is my brother.',
    '*He is lying,* she thought.',
    'He was hungry, and who knows what he ate.',
    'Water is wet, and he knew that.',
    'Should he have stayed? He did not know.',
    'Why does it rain? She wondered.',
    'Pell climbs the hill and looks around.',
    'The rules were simple, that is, too simple.',
  ],
  given: { story: { narration: 'past' } },
  at: ({ norm }, tools) => tools.story.narration === 'past' && mayBePresent(norm, tools),
  check: (paragraph, tools, places) => {
    const findings: Finding[] = [];
    const { tokens, sentences } = paragraph;
    let aside: readonly Span[] | undefined;
    let sentence = 0;
    let mood: Mood | undefined;
    for (const i of places) {
      const token = tokens[i] as Token;
      const past = pastAt(tokens, i, tools) ?? pastAfterAnd(tokens, i, tools);
      if (past === undefined) continue;
      if (aside === undefined) {
        aside = asideOf(paragraph);
        if (!isToldInPast(paragraph, aside)) return findings;
      }
      if (isInside(aside, token.from)) continue;
      while ((sentences[sentence + 1]?.from ?? Infinity) <= token.from) sentence++;
      const span = sentences[sentence];
      if (span === undefined) return findings;
      if (mood?.span !== span) mood = moodOf(tokens, i, span, aside);
      if (mood.isThought) continue;
      const isMeant = followsAnd(tokens, i) ? mood.hasSlipped : isPersonal(tokens, i) || mood.hasPast;
      if (!isMeant) continue;
      mood.hasSlipped = true;
      findings.push({
        from: token.from,
        to: token.to,
        replacements: [past],
        confidence: 0.75,
        group: 'present in a past story',
      });
    }
    return findings;
  },
});

/** What one sentence says of its tense, read once. */
interface Mood {
  readonly span: Span;
  readonly isThought: boolean;
  readonly hasPast: boolean;
  /** Set once a slip was found in it: its subject may go on after "and". */
  hasSlipped: boolean;
}

/** False for nearly every word, so that no more work is done on it. */
function mayBePresent(norm: string, { lexicon }: Tools): boolean {
  if (!norm.endsWith('s')) return PRESENT.has(norm);
  if (BETWEEN_VERBS.has(norm)) return false;
  if (CONTRACTED.has(norm) || pastOfHelper(norm) !== undefined) return true;
  return pastOfPresent(norm, (word) => lexicon.inDictionary(word)) !== undefined;
}

const PRESENT = wordSet(
  `are have do can will may isn't aren't hasn't haven't doesn't don't can't cannot won't they're they've he'll she'll
  they'll it'll`,
);

/** The past form that belongs at `index`, where a present form with a subject of its own stands there. */
function pastAt(tokens: readonly Token[], index: number, tools: Tools): string | undefined {
  const { norm } = tokens[index] as Token;
  const subject = CONTRACTED.get(norm);
  if (subject !== undefined) return contracted(tokens, index, subject);
  const helper = pastOfHelper(norm);
  if (helper === undefined && !norm.endsWith('s')) return undefined;
  let at = adjoiningWord(tokens, index, -1);
  while (at >= 0 && BETWEEN_VERBS.has(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at, -1);
  const before = tokens[at];
  if (before === undefined || !isSubject(tokens, at, norm, tools)) return undefined;
  const ahead = normAt(tokens, at, -1);
  if (
    ASKS_BASE.has(ahead) ||
    (norm === 'do' && before.norm !== 'they') ||
    (norm === 'have' && (before.norm === 'he' || before.norm === 'she'))
  )
    return undefined;
  if (REMARKS.has(`${before.norm} ${norm}`)) return undefined;
  if (norm === 'may' && normAt(tokens, index, 1) === 'have') return undefined;
  return helper ?? pastOfPresent(norm, (word) => tools.lexicon.inDictionary(word));
}

/** After a slip the same subject goes on: "he's glad and hopes", "she looks up but has no answer". */
function pastAfterAnd(tokens: readonly Token[], index: number, { lexicon }: Tools): string | undefined {
  if (!followsAnd(tokens, index)) return undefined;
  const { norm } = tokens[index] as Token;
  if (/^(?:is|has|doesn't|isn't|hasn't|can't|won't)$/.test(norm)) return pastOfHelper(norm);
  return PLAIN_VERBS.has(norm) ? pastOfPresent(norm, (word) => lexicon.inDictionary(word)) : undefined;
}

/** True for a verb right after "and", "but" or "then"; a contraction has its subject with it. */
function followsAnd(tokens: readonly Token[], index: number): boolean {
  if (CONTRACTED.has(tokens[index]?.norm ?? '')) return false;
  return /^(?:and|but|then)$/.test(normAt(tokens, index, -1));
}

/** Somebody with his verb, or a contraction: a general truth is hardly told so. */
function isPersonal(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index] as Token;
  if (CONTRACTED.has(norm) || norm.endsWith("n't")) return true;
  const before = normAt(tokens, index, -1);
  return before === 'he' || before === 'she';
}

function isSubject(tokens: readonly Token[], at: number, verb: string, { story }: Tools): boolean {
  const { norm, text } = tokens[at] as Token;
  const isHelper = pastOfHelper(verb) !== undefined;
  if (norm === 'he' || norm === 'she') return true;
  if (norm === 'it') return !/^(?:is|may|has|goes|lies|closes|takes)$/.test(verb);
  if (norm === 'they') return isHelper;
  if (norm === 'who' || norm === 'that' || norm === 'what') {
    return /^(?:looks|seems|feels|sounds|doesn't|can't|isn't|hasn't|won't)$/.test(verb);
  }
  if (/^\p{Lu}\p{Ll}/u.test(text)) return isNameBefore(tokens, at, verb, story);
  return (
    /^(?:is|are|has|have|isn't|aren't|hasn't)$/.test(verb) &&
    OWNERS.has(normAt(tokens, at, -1)) &&
    nounClassOf(norm) !== undefined
  );
}

/** A name of the story's own; of other capitals nobody knows whether they are a person, a people or Nature. */
function isNameBefore(tokens: readonly Token[], at: number, verb: string, { names }: StoryFacts): boolean {
  const text = tokens[at]?.text;
  const isKnown = names.some(({ word }) => word === text);
  if (!isKnown && beginsSentence(tokens, at)) return false;
  if (pastOfHelper(verb) === undefined) return PLAIN_VERBS.has(verb);
  return verb.endsWith("n't") || (isKnown && /^(?:is|has|can|will)$/.test(verb));
}

function contracted(tokens: readonly Token[], index: number, subject: string): string | undefined {
  const { norm } = tokens[index] as Token;
  if (norm.endsWith("'ll") || norm.endsWith("'ve")) return `${subject}'d`;
  const next = normAt(tokens, index, 1);
  // Before a noun "they're" is a slip for "their", and no matter of tense.
  if (norm === "they're")
    return /ing$|^(?:all|both|not|so|too|in|on|at|going|about|the|a|up|still|just|now)$/.test(next) ||
      isParticiple(next)
      ? 'they were'
      : undefined;
  const isDone = isParticiple(next) && subject !== 'there' && subject !== 'what';
  return isDone ? `${subject}'d` : `${subject} was`;
}

/** False where speech marks do not pair up, where the teller speaks of himself, and where nothing is past. */
function isToldInPast(paragraph: Paragraph, aside: readonly Span[]): boolean {
  let marks = 0;
  for (const { type, text, norm, from } of paragraph.tokens) {
    if (type === 'quote' && text === '"') marks++;
    else if (type === 'word' && TELLER.has(norm) && !isInside(aside, from)) return false;
  }
  return (
    marks % 2 === 0 && (tensesOf(paragraph).past > 0 || hasPasts(paragraph, aside, aside.length > 0 ? 1 : 2))
  );
}

/** Reads the sentence around the token at `index`. */
function moodOf(tokens: readonly Token[], index: number, span: Span, aside: readonly Span[]): Mood {
  let first = index;
  while (first > 0 && (tokens[first - 1] as Token).from >= span.from) first--;
  let isThought = false;
  let isPastToo = false;
  for (let i = first; i < tokens.length && (tokens[i] as Token).from < span.to; i++) {
    const { type, norm, from } = tokens[i] as Token;
    if (type !== 'word') continue;
    // "They all are, he thought": a thought without marks.
    if (THINKS.has(norm) && tokens[i - 4]?.text === ',') isThought = true;
    if (!isPastToo && isPast(norm) && !isInside(aside, from)) isPastToo = true;
  }
  return { span, isThought, hasPast: isPastToo, hasSlipped: false };
}

/** True where the narration of a whole paragraph has at least `count` past forms. */
function hasPasts({ tokens }: Paragraph, aside: readonly Span[], count: number): boolean {
  let found = 0;
  for (const { type, norm, from } of tokens) {
    if (type === 'word' && isPast(norm) && !isInside(aside, from) && ++found >= count) return true;
  }
  return false;
}

function isPast(norm: string): boolean {
  return (
    irregularBase(norm) !== undefined || PAST_HELPERS.has(norm) || (norm.endsWith('ed') && norm.length > 4)
  );
}

const THINKS = wordSet('thought wondered mused reflected reasoned');
const PAST_HELPERS = wordSet("could would didn't wasn't weren't couldn't wouldn't hadn't");
