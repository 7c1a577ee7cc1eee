/** The checker in its own thread. It holds the text of the story on screen, for what only the whole can tell. */
import { createChecker, type Checker } from '../../app/proofing/checker.ts';
import { asksChoice } from '../../app/proofing/consistency/choice-rules.ts';
import { createLearnedScorer } from '../../app/proofing/confused-words/learned-scorer.ts';
import { readModels } from '../../app/proofing/confused-words/models.ts';
import { type ConfusedScorer, NO_SCORER } from '../../app/proofing/confused-words/scorer.ts';
import { type Facts, NO_FACTS } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import { readStoryFacts } from '../../app/proofing/read-story-facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import {
  type Dictionary,
  type DictionarySource,
  NO_DICTIONARY,
  readDictionary,
} from '../../app/proofing/spelling/dictionary.ts';
import { createLexicon, type Lexicon } from '../../app/proofing/spelling/lexicon.ts';
import { namesToAsk, wordsToAsk } from '../../app/proofing/spelling/story-words.ts';
import { storyChange } from '../../app/proofing/story-change.ts';
import { NO_STORY_FACTS, type StoryFacts } from '../../app/proofing/story-facts.ts';
import type { FromProof, PostedParagraph, ToProof } from './messages.ts';
import { CONFUSED_WORDS } from './resources.ts';

declare const self: DedicatedWorkerGlobalScope;

/**
 * UTF-16 units read before the first flags: about 3,600 words, by code that is not warm yet in 80 ms, a quarter of
 * what the dictionary takes. The rest waits for the first page.
 */
const HEAD = 20_000;
/** So long after the last edited paragraph the story is read again. In ms. */
const IDLE = 2000;

let scorer: ConfusedScorer | undefined;
const dictionaries = new Map<string, Dictionary>();
let facts: Facts = NO_FACTS;
let rulesOn: readonly string[] = [];
let version = 0;
let checker: Checker | null = null;

let story = 0;
let paragraphs = new Map<string, PostedParagraph>();
let told: StoryFacts = NO_STORY_FACTS;
/** How much of the story `told` was read from. */
let read: 'nothing' | 'head' | 'all' = 'nothing';
let idle: ReturnType<typeof setTimeout> | undefined;

const answer = (message: FromProof) => self.postMessage(message);

function makeChecker(): void {
  const lexicon = makeLexicon();
  checker = null;
  if (!lexicon || !scorer) return;
  if (read === 'nothing') {
    const head = headOf([...paragraphs.values()]);
    told = readStoryFacts(head, { lexicon });
    read = head.length < paragraphs.size ? 'head' : 'all';
    if (read === 'all') tell(lexicon, []);
  }
  checker = createChecker({
    rules: RULES,
    rulesOn,
    lexicon,
    scorer,
    facts,
    story: told,
    onRuleError: (rule, error) => answer({ say: 'rule-failed', rule, message: String(error) }),
  });
  answer({ say: 'ready', version });
}

/** Without a whole dictionary everything but spelling is checked; the writer is told. */
function takeDictionary(dialect: string, source: DictionarySource): void {
  const dictionary = readDictionary(source, dialect);
  dictionaries.set(dialect, dictionary.ok ? dictionary.value : NO_DICTIONARY);
  if (!dictionary.ok)
    answer({ say: 'model-failed', code: dictionary.code, file: dictionary.detail ?? dialect });
}

/** Without the scores everything else is checked; the writer is told. */
function takeScores(bytes: ArrayBuffer | null): void {
  scorer = NO_SCORER;
  if (bytes === null) return;
  const models = readModels(new Uint8Array(bytes), CONFUSED_WORDS);
  if (models.ok) scorer = createLearnedScorer(models.value);
  else answer({ say: 'model-failed', code: models.code, file: CONFUSED_WORDS });
}

/** Undefined until the dictionary is here. */
function makeLexicon(): Lexicon | undefined {
  const dictionary = dictionaries.get(facts.dialect);
  return dictionary && createLexicon({ dictionary, words: facts.words, cast: facts.cast });
}

function tell(lexicon: Lexicon, recheck: readonly string[]): void {
  const names = namesToAsk(told, lexicon, facts);
  const words = wordsToAsk(told, lexicon, facts);
  answer({ say: 'story-read', story, told: { facts: told, names, words }, recheck });
}

function headOf(all: readonly PostedParagraph[]): readonly PostedParagraph[] {
  let size = 0;
  const end = all.findIndex(({ text }) => (size += text.length) > HEAD);
  return end < 0 ? all : all.slice(0, end + 1);
}

/** Reads the whole story; where it tells something else now, the paragraphs it concerns are asked for again. */
function readAll(): void {
  clearTimeout(idle);
  const lexicon = makeLexicon();
  if (!lexicon) return;
  const before = told;
  told = readStoryFacts([...paragraphs.values()], { lexicon });
  read = 'all';
  const concerns = storyChange(before, told);
  if (concerns === null) return tell(lexicon, []);
  makeChecker();
  tell(
    lexicon,
    [...paragraphs.values()].filter(({ text }) => concerns(text)).map(({ key }) => key),
  );
}

/** The places that would be flagged were the choice made so, under the rules that are on. */
function preview(choice: string, form: string): [string, Flag[]][] {
  const lexicon = makeLexicon();
  if (!lexicon || !scorer) return [];
  const chosen = { ...facts, styleSheet: { ...facts.styleSheet, [choice]: form } };
  const rules = RULES.filter(asksChoice);
  const using = createChecker({ rules, rulesOn, lexicon, scorer, facts: chosen, story: told });
  return [...paragraphs.values()].flatMap(({ key, text, mask, next }): [string, Flag[]][] => {
    const flags = using.check(text, mask, next).filter((flag) => flag.choice === choice);
    return flags.length > 0 ? [[key, flags]] : [];
  });
}

function readSoon(): void {
  clearTimeout(idle);
  idle = setTimeout(readAll, IDLE);
}

self.onmessage = ({ data }: MessageEvent<ToProof>) => {
  if (data.say === 'confused-words') {
    takeScores(data.bytes);
    makeChecker();
  } else if (data.say === 'dictionary') {
    takeDictionary(data.dialect, data.dictionary);
    makeChecker();
  } else if (data.say === 'facts') {
    facts = data.facts;
    rulesOn = data.rulesOn;
    version = data.version;
    makeChecker();
    if (read !== 'nothing') readSoon();
  } else if (data.say === 'story') {
    clearTimeout(idle);
    story = data.story;
    paragraphs = new Map(data.paragraphs.map((paragraph) => [paragraph.key, paragraph]));
    told = data.known ?? NO_STORY_FACTS;
    read = data.known === null ? 'nothing' : 'all';
    if (data.known !== null) readSoon();
    if (checker) makeChecker();
  } else if (data.say === 'preview') {
    answer({ say: 'previewed', ticket: data.ticket, flags: preview(data.choice, data.form) });
  } else if (data.say === 'gone') {
    for (const key of data.keys) paragraphs.delete(key);
    readSoon();
  } else {
    let isEdited = false;
    for (const paragraph of data.paragraphs) {
      isEdited ||= paragraphs.get(paragraph.key)?.text !== paragraph.text;
      paragraphs.set(paragraph.key, paragraph);
    }
    const using = checker;
    const flags = data.paragraphs.map(({ text, mask, next }) => using?.check(text, mask, next) ?? []);
    answer({ say: 'checked', ticket: data.ticket, version, flags });
    if (isEdited) readSoon();
    else if (read === 'head') readAll();
  }
};
