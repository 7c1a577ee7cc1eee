/** The tense in which a story is told, read outside speech and thoughts. */
import { isInside } from './neighbours.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { Span } from './span.ts';

/** Verbs right after "he", "they", "I" and the like, and a few that tell by themselves, outside speech. */
export interface Tenses {
  readonly past: number;
  readonly present: number;
}

/** Fewer verbs than this tell nothing. */
const FEWEST = 12;
/** In a story of one tense this share of the verbs at least stands in it; the others are truths and slips. */
const MOST = 0.65;
/** Verbs beyond this many change nothing. */
const ENOUGH = 3000;

/** The tense of the narration outside speech; undefined where it is mixed or the text too short to tell. */
export function narrationOf(paragraphs: Iterable<Paragraph>): 'past' | 'present' | undefined {
  let past = 0;
  let present = 0;
  for (const paragraph of paragraphs) {
    const tenses = tensesOf(paragraph);
    past += tenses.past;
    present += tenses.present;
    if (past + present >= ENOUGH) break;
  }
  const all = past + present;
  if (all < FEWEST) return undefined;
  if (past >= all * MOST) return 'past';
  return present >= all * MOST ? 'present' : undefined;
}

/** How many verbs of each tense stand beside their pronouns in one paragraph's narration. */
export function tensesOf(paragraph: Paragraph): Tenses {
  const { tokens } = paragraph;
  let aside: readonly Span[] | undefined;
  let past = 0;
  let present = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type, norm, from } = tokens[i] as Token;
    if (type !== 'word') continue;
    const own = TELLING.get(norm);
    if (own === undefined && !PRONOUNS.has(norm)) continue;
    const tense = own ?? tenseAfter(tokens, i);
    if (tense === undefined) continue;
    aside ??= asideOf(paragraph);
    if (isInside(aside, from)) continue;
    if (tense === 'past') past++;
    else present++;
  }
  return { past, present };
}

/**
 * What the narration does not say itself, in order: speech, and stretches in straight single quotes, between
 * asterisks or between underscores. Stretches that are never closed run to the paragraph's end.
 */
export function asideOf({ tokens, speech, text }: Paragraph): readonly Span[] {
  const spans: Span[] = [];
  let open: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'word' || token.type === 'space' || !SETS_ASIDE.has(token.text)) continue;
    if (open !== undefined) {
      if (token.text !== open.text || tokens[i - 1]?.type === 'space') continue;
      spans.push({ from: open.to, to: token.from });
      open = undefined;
    } else if (isOpening(tokens, i) && !isInside(speech, token.from)) open = token;
  }
  if (open !== undefined) spans.push({ from: open.to, to: text.length });
  return spans.length === 0 ? speech : joined([...speech, ...spans].sort((a, b) => a.from - b.from));
}

/** Stretches in order without overlaps: those that share a unit become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last === undefined || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

const SETS_ASIDE = new Set(['*', '_', '<', '[']);

function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return after !== undefined && after.type !== 'space' && (before === undefined || before.type === 'space');
}

function tenseAfter(tokens: readonly Token[], index: number): 'past' | 'present' | undefined {
  let at = index + 2;
  if (tokens[at - 1]?.type !== 'space' || tokens[at]?.type !== 'word') return undefined;
  if (ADVERBS.has(tokens[at]?.norm ?? '')) at += 2;
  const verb = tokens[at];
  if (verb?.type !== 'word' || tokens[at - 1]?.type !== 'space') return undefined;
  const { norm } = verb;
  if (PAST.has(norm) || (norm.endsWith('ed') && norm.length > 3)) return 'past';
  if (PRESENT.has(norm)) return 'present';
  const isThird = THIRD.has(tokens[index]?.norm ?? '');
  const isPresent = isThird && norm.endsWith('s') && !norm.endsWith('ss') && !NO_VERBS.has(norm);
  return isPresent ? 'present' : undefined;
}

const words = (list: string) => new Set(list.split(' '));

const PRONOUNS = words('i he she it we they');
const THIRD = words('he she it');
/** Verbs by which narration gives itself away wherever they stand. */
const TELLING = new Map<string, 'past' | 'present'>();
for (const norm of words("was were said asked replied wasn't weren't")) TELLING.set(norm, 'past');
for (const norm of words(
  "is are says asks replies isn't aren't he's she's it's they're we're i'm that's there's he'll she'll they'll it'll i'll we'll",
)) {
  TELLING.set(norm, 'present');
}
const ADVERBS = words('just also then still never always only even really slowly quickly finally suddenly');
const PAST = words(
  'was were had did could would said went came saw took got made knew thought told felt found gave heard kept left ' +
    'stood sat held turned began ran fell brought lay spoke rose met led lost read sent drew caught grew slept wore woke ' +
    "wrote won fought flew drove broke chose ate drank threw swung spun understood hadn't wasn't weren't didn't couldn't " +
    "wouldn't might forgot hid shook rode sang swore meant spent built paid laid crept swept bent",
);
const PRESENT = words(
  "is are am has have does do isn't aren't hasn't haven't doesn't don't can't won't can will know think see want feel say look walk",
);
const NO_VERBS = words('this his its as always perhaps thus sometimes yes us besides towards afterwards was');
