import type { Paragraph, Token } from '../../text/paragraph.ts';
import { inCaseOf } from '../as-written.ts';

/**
 * The test that a reader makes, on the author's own words: the long form put in place of the short one, and
 * whether that holds. `right` is the member that fits, lower case with a straight apostrophe; `rule` says which member
 * is which, for words that are short for nothing. Words between `**` are meant to be shown strong.
 */
export function readersTest(paragraph: Paragraph, index: number, right: string, rule: string): string {
  const token = paragraph.tokens[index] as Token;
  const form = longForm(right, paragraph, index) ?? longForm(token.norm, paragraph, index);
  const trial =
    form && `Try it in full: “${tried(paragraph, index, inCaseOf(capitalOf(token.text), form))}”?`;
  const answer = `**${right.replace("'", '’')}**`;
  if (right.includes("'")) return `${trial ?? ''} Yes, so it is ${answer}.`;
  if (right === 'there') return thereTest(paragraph, index, token, trial, answer);
  if (OWNERS.has(right)) {
    const owned = ownedWord(paragraph, index);
    if (trial !== null) return `${trial} No. It says whose${owned}: ${answer}.`;
    const our = tried(paragraph, index, inCaseOf(capitalOf(token.text), 'our'));
    return `Try another owner: “${our}”? Yes. It says whose${owned}: ${answer}.`;
  }
  return trial === null ? `${rule} Here it is ${answer}.` : `${trial} No, so it is ${answer}. ${rule}`;
}

function thereTest(
  paragraph: Paragraph,
  index: number,
  token: Token,
  trial: string | null,
  answer: string,
): string {
  const isBeing = BEING.test(wordAfter(paragraph, index));
  const meaning = isBeing ? 'It only says that something is' : 'It names the place';
  if (trial !== null) return `${trial} No. ${meaning}: ${answer}.`;
  const ours = tried(paragraph, index, inCaseOf(capitalOf(token.text), 'our'));
  return `Try another owner: “${ours}”? No. ${meaning}: ${answer}.`;
}

const BEING =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|be|been|has|have|had|will|would|must|might|may|seems?|seemed|came|stood|lay|lies|exists?|existed)$/;
const HAS = /^(?:been|got|become|gotten|begun|come|gone)$/;

const OWNERS = new Set(['its', 'your', 'their', 'whose']);

function longForm(member: string, paragraph: Paragraph, index: number): string | null {
  const known = LONG_FORMS.get(member);
  if (known === undefined) return null;
  return known.endsWith(' is') && HAS.test(wordAfter(paragraph, index))
    ? known.replace(' is', ' has')
    : known;
}

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["it's", 'it is'],
  ["who's", 'who is'],
  ["you're", 'you are'],
  ["they're", 'they are'],
  ["we're", 'we are'],
  ["let's", 'let us'],
]);

/** A capital at the start stays, whatever the rest of the word does: all capitals would shout in the card. */
function capitalOf(written: string): string {
  const first = written[0] ?? '';
  return first === first.toLowerCase() ? 'a' : 'Aa';
}

/** The words around the place with `form` in it. */
function tried(paragraph: Paragraph, index: number, form: string): string {
  const { tokens } = paragraph;
  const before = stretch(paragraph, index, -1, 2);
  const after = stretch(paragraph, index, 1, 2);
  const token = tokens[index] as Token;
  const left = paragraph.text.slice(before, token.from);
  const right = paragraph.text.slice(token.to, after);
  return `${quotable(left)}**${form}**${quotable(right)}`;
}

/** How far a quotation of `words` words reaches from the place without leaving its clause; an offset. */
function stretch({ tokens }: Paragraph, index: number, step: 1 | -1, words: number): number {
  const token = tokens[index] as Token;
  let edge = step === 1 ? token.to : token.from;
  for (let i = index + step, count = 0; count < words; i += step) {
    const next = tokens[i];
    if (next === undefined) break;
    if (next.type === 'word' || next.type === 'number') {
      count++;
      edge = step === 1 ? next.to : next.from;
    } else if (next.type !== 'space' && next.type !== 'pause') break;
  }
  return edge;
}

function quotable(text: string): string {
  return text.replace(/[*\s\u2060]+/g, ' ');
}

function wordAfter({ tokens }: Paragraph, index: number): string {
  for (let i = index + 1; i < tokens.length; i++) {
    const { type, norm } = tokens[i] as Token;
    if (type === 'word') return norm;
    if (type !== 'space' && type !== 'pause') break;
  }
  return '';
}

/** The owned thing, where the next word stands alone before a stop or a small word: ` **oil**`; else nothing. */
function ownedWord(paragraph: Paragraph, index: number): string {
  const { tokens } = paragraph;
  const owned = tokens[index + 2];
  if (tokens[index + 1]?.type !== 'space' || owned?.type !== 'word') return '';
  const after = tokens[index + 3]?.type === 'space' ? tokens[index + 4] : tokens[index + 3];
  const stands = after === undefined || after.type !== 'word' || AFTER_NOUN.has(after.norm);
  return stands && owned.norm !== 'own' ? ` **${owned.text}**` : '';
}

const AFTER_NOUN = new Set(
  (
    'in on at of for with to from by into over under and or but is was are were has had will would could can did ' +
    'that which who when while as before after until than because so if then'
  ).split(' '),
);
