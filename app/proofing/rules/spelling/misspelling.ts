import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { contractionMeant } from '../../spelling/contractions.ts';
import type { Lexicon } from '../../spelling/lexicon.ts';

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
  ],
  passes: [
    "“Get 'em, Pa, they're goin' round the barn!”",
    'The old lamplighter muttered, as was his wont.',
    '“Nooo! W-what was that? Shhh…”',
    "They shouldn't've taken the half-light for dawn.",
    '“Wha—” The 3rd door of wing XIV was opening at 9:45pm.',
    'In the taverns they spoke the cant of thieves.',
    'HELLO, OLD THING, OKAY?',
  ],
  check: function* (paragraph, { lexicon }) {
    const { tokens } = paragraph;
    for (const index of paragraph.words) {
      const token = tokens[index] as Token;
      if (token.type !== 'word' || lexicon.isWord(token.text)) continue;
      if (isElidedHere(paragraph, token, lexicon) || isCutOff(paragraph, index)) continue;
      if (isRealSense(paragraph, index)) continue;
      const meant = contractionMeant(token.norm);
      if (meant !== undefined) yield contraction(token, meant);
      else yield* unknownParts(paragraph, index, lexicon);
    }
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

const PART = /[^-‐‑]+/g;
const ENDING = /(?:['’](?:s|d|ll|ve|re)?)$/i;
/** Parts up to this length are beginnings and ends (un-, -san) beside a longer unknown part. */
const SHORT = 3;

/** A finding for each part of the word that is none itself, without possessive: half-[Tollen]'s. */
function* unknownParts(paragraph: Paragraph, index: number, lexicon: Lexicon): Iterable<Finding> {
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
  if (unknown.length === 0) {
    yield unknownWord(paragraph, index, token.text, token.from, token.to, false);
    return;
  }
  for (const { text, at } of unknown) {
    const from = token.from + at;
    yield unknownWord(paragraph, index, text, from, from + text.length, isCompound);
  }
}

function unknownWord(
  paragraph: Paragraph,
  index: number,
  text: string,
  from: number,
  to: number,
  isCompound: boolean,
): Finding {
  const initial = text.charAt(0);
  const isCapital = initial !== initial.toLowerCase();
  return {
    from,
    to,
    replacements: [],
    confidence: isCompound ? 0.6 : isCapital ? capitalConfidence(paragraph, index, text) : 0.85,
    message: `“${text}” is not in the dictionary.`,
    group: groupOf(text.toLowerCase().replaceAll('’', "'")),
    suggest: true,
    ...(isCapital ? { name: text } : {}),
  };
}

/** A capital inside a sentence is mostly a name, at its beginning it may be either. */
function capitalConfidence({ tokens }: Paragraph, index: number, text: string): number {
  if (text === text.toUpperCase()) return 0.4;
  let before = index - 1;
  while (tokens[before]?.type === 'space') before--;
  const mark = tokens[before];
  const isStart =
    mark === undefined || mark.type === 'quote' || mark.type === 'pause' || /^[.!?:]$/.test(mark.text);
  return isStart ? 0.5 : 0.3;
}

/** All places of one word are one decision, whatever their case. */
function groupOf(norm: string): string {
  return `spelling:${norm}`;
}
