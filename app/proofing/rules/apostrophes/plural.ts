import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { BEINGS, pluralOf } from '../../english/beings.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import type { Lexicon } from '../../spelling/lexicon.ts';
import { NOUN_VERBS, PLAIN_VERBS } from '../../english/verb-bases.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Only plurals follow these. */
const MANY = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred many several few both these ' +
    'those various numerous countless multiple',
);
/** "Dozens of", "a lot of": only a plural or a word for stuff follows. */
const HEAPS = wordSet(
  'dozens lots tons plenty hundreds thousands bunch lot group pair couple pile handful number herd',
);
const ARTICLES = wordSet(
  'a an the my your his her its our their this that each every another no any some other one whose what such last next most',
);
const PREPOSITIONS = wordSet(
  'of in on at with from for to into by about over under through across around between like than',
);
const TIMES = wordSet('second minute hour day night week month year decade century');
/** Words with an 's that is "is" or "has", or that own without an article. */
const NO_NOUNS = wordSet(
  'it he she that this what there here who how where when why let one everyone someone anyone everybody somebody anybody nobody ' +
    'everything nothing something anything another people men women children folk folks mankind humanity earth said seen today tomorrow yesterday tonight else god heaven hell christ death life nature ' +
    'yours mine hers theirs which so now then all they we you',
);
const JOINS = wordSet('and or but nor');
/** After a noun with 's these show that it was no owner. */
const GO_ON = wordSet(
  'who which that when while where because so and or but nor of in on at with from for to into by about over under ' +
    "through across around between than as if were are have was had could would should can will might must do did do don't " +
    "didn't weren't aren't haven't couldn't wouldn't can't won't ago later went came saw ran flew began knew took gave grew threw " +
    'spoke broke woke chose froze rose drove rode wrote ate fell sang sank swam stood looked seemed turned',
);
const PLURAL_VERBS = wordSet("were are have weren't aren't haven't");
/** Verbs that show "the other's" to be several. */
const OTHERS_DO = wordSet(
  'were are have had wanted went came saw ran looked seemed could would should can will might must do did ' +
    "don't didn't weren't aren't haven't couldn't wouldn't can't won't knew took gave said laughed followed stayed left agreed",
);
const LETS = wordSet(
  'let lets letting make makes made making help helps helping see seeing watch watching have',
);
const NOT_OTHERS = wordSet('the each no any every some another one or that this his her my your');

/** Plurals with an apostrophe. */
export default defineRule({
  id: 'apostrophes/plural',
  title: 'Apostrophe in a plural',
  explanation:
    'A plain plural takes no apostrophe: three dragons, the others. The apostrophe says that something belongs to it.',
  kind: 'punctuation',
  flags: [
    ["Three dragon's flew over the lake.", 'Three dragons flew over the lake.'],
    ["Pell waited, but the other's were late.", 'Pell waited, but the others were late.'],
    ["“I won't let other's pay for it,” she said.", "“I won't let others pay for it,” she said."],
    ["They came in all shapes, sizes, and color's.", 'They came in all shapes, sizes, and colors.'],
    ["He stood at the border's of the kingdom.", 'He stood at the borders of the kingdom.'],
    ["There were dozens of pony's in the square.", 'There were dozens of ponies in the square.'],
    ["Two day's later the rain stopped.", 'Two days later the rain stopped.'],
    ["Her eye's were wide.", 'Her eyes were wide.'],
    ["They had long, windy body's, and no legs.", 'They had long, windy bodies, and no legs.'],
  ],
  passes: [
    "The other's hand was cold.",
    "They held each other's hands and knew each other's names.",
    "“The dog's in the yard,” she said. “Dinner's ready.”",
    "It was two hours' walk to the dragon's cave.",
    "Three of the king's men were there.",
    "His eyes were brown; his sister's were green.",
    "He had been to the baker's and the butcher's.",
    "All day's work was lost.. all the men's tools were gone.",
    'In two weeks’ time the ship’s crew left.',
    "That's what he's like.",
    "One of these days we'll go.",
  ],
  at: ({ type, norm }) => type === 'word' && norm.length > 4 && norm.endsWith("'s"),
  check: (paragraph, { lexicon }, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    for (const index of places) {
      const token = tokens[index] as Token;
      const { norm } = token;
      const end = norm.length - 2;
      if (isCapital(token.text) && !isFirst(tokens, index)) continue;
      const base = norm.slice(0, end);
      const finding = base === 'other' ? others(paragraph, index) : plain(paragraph, index, base, lexicon);
      if (finding) findings.push(finding);
    }
    return findings;
  },
});

function others({ tokens }: Paragraph, index: number): Finding | null {
  const token = tokens[index] as Token;
  const before = tokens[adjoiningWord(tokens, index, -1)]?.norm ?? '';
  const next = tokens[adjoiningWord(tokens, index)]?.norm ?? '';
  const place = (replacement: string, confidence: number): Finding => ({
    from: token.from,
    to: token.to,
    replacements: [replacement],
    confidence,
  });
  if (before === 'the' && OTHERS_DO.has(next)) return place('others', 0.96);
  if (next === 'who' || next === 'that') return place('others', 0.96);
  if (before === 'each') return null;
  const isOver = next === '' || GO_ON.has(next);
  if (before === 'the') {
    const further = tokens[adjoiningWord(tokens, adjoiningWord(tokens, index, -1), -1)]?.norm ?? '';
    if (isOver && (further === 'and' || further === 'all')) return place('others', 0.9);
    return null;
  }
  if (NOT_OTHERS.has(before)) return null;
  if (LETS.has(before) && (PLAIN_VERBS.has(next) || NOUN_VERBS.has(next))) return place('others', 0.95);
  if (isOver) return place('others', 0.95);
  return nounClassOf(next) === undefined ? null : place("others'", 0.9);
}

function plain({ tokens, speech }: Paragraph, index: number, base: string, lexicon: Lexicon): Finding | null {
  const kind = nounClassOf(base);
  const isBeing = BEINGS.has(base);
  if (kind === 'plural' || NO_NOUNS.has(base) || !lexicon.inDictionary(base)) return null;
  const token = tokens[index] as Token;
  const plural = pluralOf(base);
  const place = (replacement: string, confidence: number): Finding => ({
    from: token.from,
    to: token.to,
    replacements: [replacement],
    confidence,
  });
  const nextAt = adjoiningWord(tokens, index);
  const next = tokens[nextAt]?.norm ?? '';
  const isOver = nextAt < 0 ? endsPhrase(tokens, index) : GO_ON.has(next);
  const head = headBefore(tokens, index);
  if (head >= 0 && isMany(tokens, head)) {
    if (isOver) return place(plural, 0.96);
    const isPhrase = TIMES.has(base) || nounClassOf(next) === undefined || tokens[head]?.norm === 'of';
    return isPhrase ? null : place(possessivePlural(plural), 0.8);
  }
  if (!isOver)
    return isPastVerb(tokens, nextAt) && !isInside(speech, token.from) ? place(plural, 0.85) : null;
  if (PLURAL_VERBS.has(next))
    return isBeing && (isOwned(tokens, head) || isTold(tokens, index, next)) ? null : place(plural, 0.9);
  if (isOneOfThe(tokens, head)) return place(plural, 0.9);
  if (next === 'of') return isBeing ? null : place(plural, 0.95);
  if (isBeing || (nextAt >= 0 && !JOINS.has(next))) return null;
  return isBare(tokens, index) ? place(plural, 0.9) : null;
}

const OBJECTS = wordSet('the a an his her him them their its my your me us it that this');

/** True where the word is a past form with its object: "followed him". */
function isPastVerb(tokens: readonly Token[], index: number): boolean {
  const norm = tokens[index]?.norm ?? '';
  return (
    norm.length > 4 && norm.endsWith('ed') && OBJECTS.has(tokens[adjoiningWord(tokens, index)]?.norm ?? '')
  );
}

/** True in "friends of my sister's", where the article at `head` follows an "of". */
function isOwned(tokens: readonly Token[], head: number): boolean {
  return tokens[adjoiningWord(tokens, head, -1)]?.norm === 'of';
}

/** True where the verb has stood before: "his eyes were brown, his sister's were green". */
function isTold(tokens: readonly Token[], index: number, verb: string): boolean {
  for (let i = index - 1; i >= 0 && i > index - 40; i--) if (tokens[i]?.norm === verb) return true;
  return false;
}

const SOME = wordSet(
  'most many all none each both few several rest two three four five six half dozens hundreds',
);

/** True for the article of "most of the", "all the", "both her". */
function isOneOfThe(tokens: readonly Token[], head: number): boolean {
  if (head < 0 || !ARTICLES.has(tokens[head]?.norm ?? '')) return false;
  const before = adjoiningWord(tokens, head, -1);
  const norm = tokens[before]?.norm ?? '';
  if (norm === 'all' || norm === 'both') return true;
  return norm === 'of' && SOME.has(tokens[adjoiningWord(tokens, before, -1)]?.norm ?? '');
}

/** How far an article is looked for before a noun, in words. */
const REACH = 4;

/** True where a noun has no article and no owner, as only plurals and words for stuff can. */
function isBare(tokens: readonly Token[], index: number): boolean {
  let at = adjoiningWord(tokens, index, -1);
  if (at < 0) return false;
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    const { norm, text } = tokens[at] as Token;
    if (ARTICLES.has(norm) || norm.endsWith("'s") || norm.endsWith("s'") || isCapital(text)) return false;
    if (PREPOSITIONS.has(norm)) return true;
    at = adjoiningWord(tokens, at, -1);
  }
  return true;
}

/** The index of the word that the noun at `index` leans on, adjectives between left out; -1 where there is none. */
function headBefore(tokens: readonly Token[], index: number): number {
  let at = adjoiningWord(tokens, index, -1);
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    const norm = tokens[at]?.norm ?? '';
    if (MANY.has(norm) || !isAdjective(norm)) return at;
    at = adjoiningWord(tokens, at, -1);
  }
  return at;
}

function isMany(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (MANY.has(norm)) {
    const before = tokens[adjoiningWord(tokens, at, -1)]?.norm;
    return before !== 'of' || norm === 'these' || norm === 'those';
  }
  if (norm !== 'of') return false;
  return HEAPS.has(tokens[adjoiningWord(tokens, at, -1)]?.norm ?? '');
}

function possessivePlural(plural: string): string {
  return plural.endsWith('s') ? `${plural}'` : `${plural}'s`;
}

/** True where a stop, comma, dash or closing quote follows, or nothing. */
function endsPhrase(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (next.type === 'punctuation') return /^[.,;:!?)]$/.test(next.text);
  return next.type === 'quote' || next.type === 'pause' || next.type === 'dash';
}

function isCapital(written: string): boolean {
  return written[0] !== written[0]?.toLowerCase() && written !== written.toUpperCase();
}

function isFirst(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.type === 'quote';
}
