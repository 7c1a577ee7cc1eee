import { adjoiningWord, beginsSentence, isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { defineRule } from '../../rule.ts';
import { isChoiceWord } from '../../consistency/word-lookup.ts';
import type { Finding, Tools } from '../../rule.ts';
import { contractionMeant } from '../../spelling/contractions.ts';
import { DIALECT } from '../../spelling/everyday.ts';
import type { Lexicon } from '../../spelling/lexicon.ts';
import { likenessOf } from '../../spelling/near-known.ts';
import type { Likeness } from '../../spelling/near-known.ts';
import { storyLexicon } from '../../spelling/story-words.ts';

export default defineRule({
  id: 'spelling/misspelling',
  title: 'Not in the dictionary',
  explanation:
    'The dictionary does not hold this word, and neither do your own words and names. Add it where it is right.',
  kind: 'spelling',
  flags: [
    ['She shut the wierd little box.', 'She shut the weird little box.'],
    ['He could not beleive it.', 'He could not believe it.'],
    ['“I dont know,” she said.', '“I don’t know,” she said.'],
    ["It did'nt matter to the cat.", "It didn't matter to the cat."],
    ['We cant leave the boat here.', "We can't leave the boat here."],
    ['The lamps were allready lit.', 'The lamps were already lit.'],
    ["His freind's coat was wet.", "His friend's coat was wet."],
    ['They walked home to gether.', 'They walked home together.'],
    ['“It was beauti ful,” she sighed.', '“It was beautiful,” she sighed.'],
    ['The lamps went out andthe boat rocked.', 'The lamps went out and the boat rocked.'],
  ],
  passes: [
    "“Get 'em, Pa, they're goin' round the barn!”",
    'The old lamplighter muttered, as was his wont.',
    '“Nooo! W-what was that? Shhh…”',
    "They shouldn't've taken the half-light for dawn.",
    '“Wha—” The 3rd door of wing XIV was opening at 9:45pm.',
    'In the taverns they spoke the cant of thieves.',
    'HELLO, OLD THING, OKAY?',
    '“Git that wagon movin’, ya varmint, or mah paw’ll holler!”',
    'The spellfire faded, and old Zarrowen of Oskar-Mill and the f***ing door both groaned.',
    'Pitter-patter, tick-tock, ka-boom: it hmphed, squeed, booped her nose and teleported to Vellamere.',
  ],
  at: ({ type, text, norm }, { lexicon, story, facts }) =>
    type === 'word' &&
    !lexicon.isWord(text) &&
    !storyLexicon(story, lexicon, facts).isWord(text) &&
    !isChoiceWord(norm),
  check: (paragraph, tools, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    const { facts, story } = tools;
    const lexicon = storyLexicon(story, tools.lexicon, facts);
    let names: readonly string[] | undefined;
    for (const index of places) {
      const token = tokens[index] as Token;
      if (isElidedHere(paragraph, token, lexicon) || isCutOff(paragraph, index)) continue;
      if (isRealSense(paragraph, index) || isCensored(paragraph, token)) continue;
      if (DIALECT.has(token.norm) && isInside(paragraph.speech, token.from)) continue;
      const meant = contractionMeant(token.norm);
      const torn = meant === undefined ? tornWord(paragraph, index, lexicon) : undefined;
      if (meant !== undefined) findings.push(contraction(token, meant));
      else if (torn) findings.push(torn);
      else findings.push(...unknownParts(paragraph, index, lexicon, (names ??= namesOf(tools))));
    }
    return findings;
  },
});

/** The apostrophe of an elision may have been read as a speech mark: 'spect, jus'. */
function isElidedHere({ text }: Paragraph, token: Token, lexicon: Lexicon): boolean {
  return (
    (/['’‘]/.test(text.charAt(token.from - 1)) && lexicon.isWord(`'${token.text}`)) ||
    (/['’]/.test(text.charAt(token.to)) && lexicon.isWord(`${token.text}'`))
  );
}

/** A word that breaks off in speech: “Wha—” */
function isCutOff({ tokens }: Paragraph, index: number): boolean {
  const dash = tokens[index + 1];
  const after = tokens[index + 2];
  return dash?.type === 'dash' && (after === undefined || after.type === 'quote');
}

/** A piece of a word with signs for letters (f***ing, d@mn), or the ending of a file's name (plot.txt). */
function isCensored({ text }: Paragraph, { from, to }: Token): boolean {
  if (text.charAt(from - 1) === '.' && to - from > LONGEST_ENDING) return false;
  return isGlued(text, from - 1, -1) || (text.charAt(to) !== '.' && isGlued(text, to, 1));
}

/** From `at` on in a direction: one or more signs and then a letter. */
function isGlued(text: string, at: number, step: 1 | -1): boolean {
  let signs = 0;
  while (signs < LONGEST_CENSORED && SIGNS.includes(text.charAt(at)) && text.charAt(at) !== '') {
    at += step;
    signs++;
  }
  return signs > 0 && /^\p{L}/u.test(text.charAt(at));
}

const SIGNS = '*@#$%&_.';
const LONGEST_CENSORED = 8;
/** Of a file's name: txt, docx. */
const LONGEST_ENDING = 4;

const BEFORE_NOUN = new Set(
  'the a an of this that their his her its my your our own in with no such any much all and or pious religious'.split(
    ' ',
  ),
);
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "he's", "she's"]);

/** The rare places where `cant`, `wont` and `whats` are what they say: the cant of thieves, as was his wont. */
function isRealSense(paragraph: Paragraph, index: number): boolean {
  const { norm } = paragraph.tokens[index] as Token;
  if (norm !== 'cant' && norm !== 'wont' && norm !== 'whats' && norm !== 'hows' && norm !== 'wheres')
    return false;
  const before = wordAt(paragraph, index, -1);
  if (norm === 'wont' && BE.has(before) && wordAt(paragraph, index, 1) === 'to') return true;
  return BEFORE_NOUN.has(before) || /'s?$/.test(before);
}

/** The norm of the next word in a direction with only a blank between, or ''. */
function wordAt({ tokens }: Paragraph, index: number, direction: 1 | -1): string {
  const between = tokens[index + direction];
  const word = tokens[index + 2 * direction];
  return between?.type === 'space' && word?.type === 'word' ? word.norm : '';
}

function contraction(token: Token, meant: string): Finding {
  const hasMark = token.norm.includes("'");
  return {
    from: token.from,
    to: token.to,
    replacements: [meant],
    confidence: 0.95,
    message: `“${token.text}” ${hasMark ? 'has its apostrophe in the wrong place' : 'lacks its apostrophe'}.`,
    group: groupOf(token.norm),
  };
}

/** A word torn in two by a blank, one piece of which is none: to gether, beauti ful. */
function tornWord(paragraph: Paragraph, index: number, lexicon: Lexicon): Finding | undefined {
  const { tokens } = paragraph;
  const token = tokens[index] as Token;
  const isShouted = token.text === token.text.toUpperCase();
  if (isCapital(token.text) && !isShouted && !beginsSentence(tokens, index)) return undefined;
  for (const step of [-1, 1] as const) {
    const other = tokens[adjoiningWord(tokens, index, step)];
    if (other === undefined) continue;
    const [first, second] = step < 0 ? [other, token] : [token, other];
    const whole = first.norm + second.norm;
    if (second.norm.length < SHORTEST_PIECE || whole.length < SHORTEST_TORN) continue;
    if (isCapital(second.text) && !isShouted) continue;
    if (!lexicon.holds(whole)) continue;
    return {
      from: first.from,
      to: second.to,
      replacements: [whole],
      confidence: 0.85,
      message: `“${whole}” is one word.`,
    };
  }
  return undefined;
}

const SHORTEST_PIECE = 2;
const SHORTEST_TORN = 5;

const PART = /[^-‐‑]+/g;
const ENDING = /(?:['’](?:s|d|ll|ve|re)?)$/i;
/** Parts up to this length are beginnings and ends (un-, -san) beside a longer unknown part. */
const SHORT = 3;

/** A finding for each part of the word that is none itself, without possessive: half-[Tollen]'s. */
function* unknownParts(
  paragraph: Paragraph,
  index: number,
  lexicon: Lexicon,
  names: readonly string[],
): Iterable<Finding> {
  const token = paragraph.tokens[index] as Token;
  const isInOnePiece = token.text.length === token.to - token.from;
  const parts: { text: string; at: number }[] = [];
  if (isInOnePiece) {
    for (const found of token.text.matchAll(PART)) {
      const text = found[0].replace(ENDING, '');
      if (text !== '' && !lexicon.isWord(text)) parts.push({ text, at: found.index });
    }
  }
  const isCompound = /[-‐‑]/.test(token.text);
  const long = parts.filter(({ text }) => text.length > SHORT);
  const unknown = long.length > 0 ? long : parts.slice(0, 1);
  if (unknown.length === 0) unknown.push({ text: token.text, at: 0 });
  for (const { text, at } of unknown) {
    const from = token.from + at;
    const to = isInOnePiece ? from + text.length : token.to;
    const likeness = likenessOf(text, names, lexicon);
    const place = isCapital(text) ? placeOf(paragraph, index, text) : 'small';
    if (isLeftAlone(likeness, place)) continue;
    yield {
      from,
      to,
      replacements: [],
      confidence: confidenceOf(likeness, place, isCompound),
      message: `“${text}” is not in the dictionary.`,
      group: groupOf(text.toLowerCase().replaceAll('’', "'")),
      suggest: true,
      ...(place === 'small' ? {} : { name: text }),
    };
  }
}

/** Coinages, and words with a capital that are like no other word: hardly ever anything but names. */
function isLeftAlone(likeness: Likeness, place: Place): boolean {
  if (likeness === 'coinage' || likeness === 'nickname') return true;
  return (
    (place === 'inside' && likeness !== 'name' && likeness !== 'proper') ||
    ((place === 'shouted' || place === 'start') && likeness === 'nothing')
  );
}

type Place = 'small' | 'start' | 'inside' | 'shouted';

/** How sure a flag is, by what the word looks like and where it stands. */
function confidenceOf(likeness: Likeness, place: Place, isCompound: boolean): number {
  const sureness = SURENESS[likeness] ?? 0.85;
  if (likeness === 'name') return sureness;
  if (isCompound) return Math.min(sureness, 0.6);
  return place === 'small' ? sureness : Math.min(sureness, likeness === 'nothing' ? 0.4 : 0.7);
}

const SURENESS: Partial<Record<Likeness, number>> = { nothing: 0.6 };

/** A capital inside a sentence is mostly a name, at its beginning it may be either. */
function placeOf({ tokens }: Paragraph, index: number, text: string): Place {
  if (text.length > 1 && text === text.toUpperCase()) return 'shouted';
  if (CAMEL.test(text)) return 'inside';
  return beginsSentence(tokens, index) ? 'start' : 'inside';
}

/** McGregor, DeviantArt: a capital within says that it is meant. */
const CAMEL = /\p{Ll}\p{Lu}/u;

function isCapital(text: string): boolean {
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}

/** The names whose near misses are flagged: the work's own, and those the story tells of. */
function namesOf({ facts, story }: Tools): readonly string[] {
  return [...facts.cast, ...story.names.map(({ word }) => word)];
}

/** All places of one word are one decision, whatever their case. */
function groupOf(norm: string): string {
  return `spelling:${norm}`;
}
