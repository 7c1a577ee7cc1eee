import { isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { addressAt, mayBeginAddress } from '../../english/address.ts';
import type { Address } from '../../english/address.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';

const QUESTIONS = wordSet("what where why how when what's where's how's why's whats wheres");
const AUXILIARIES = wordSet(
  "are were do did can could will would have should am is was don't didn't can't couldn't won't aren't isn't haven't wouldn't " +
    'has does may shall',
);
const ASKED = wordSet('you i we he she it they that this there');
/** Subjects with their verb, and what can only begin an order. */
const SPEAKS_ON = wordSet(`
  i'm i'll i've i'd im you're you've you'll you'd we're we've we'll we'd let's lets please it's that's there's here's he's she's
  they're you i`);
const ORDERS = new Map<string, ReadonlySet<string>>([
  ['wait', wordSet('up for here there a')],
  ['look', wordSet('at out over what behind up')],
  ['listen', wordSet('to')],
  ['stop', wordSet('it that this being')],
  ['come', wordSet('on here back with quick quickly over in')],
  ['get', wordSet('down up back out over away in off')],
  ['help', wordSet('me him her us them')],
  ['watch', wordSet('out')],
  ['calm', wordSet('down')],
  ['hold', wordSet('on')],
  ['hang', wordSet('on')],
  ['hurry', wordSet('up')],
  ['wake', wordSet('up')],
  ['shut', wordSet('up')],
  ["don't", wordSet('you worry be do go say tell look move touch ever leave cry let talk listen')],
  ['dont', wordSet('you worry be do go say tell look move touch ever leave cry let talk listen')],
]);
/** "Everyone I know": these take a clause of their own. */
const TAKES_CLAUSE = wordSet(
  'everyone everybody everypony girls boys children friends kids folks people ladies',
);
const TITLES = wordSet('mr mrs ms dr st prof capt sgt lt col gen');
/** Before the name only a word of greeting may stand. */
const GREETINGS = wordSet(
  'hey hi hello oh okay ok yes no well yeah please wait sorry look listen so and but',
);

/** The comma behind the one who is spoken to first. */
export default defineRule({
  id: 'commas/name-at-start',
  title: 'Comma after a name',
  explanation:
    'Someone is spoken to here. Such a name at the beginning is set off by a comma: “Pell, where are you?”',
  kind: 'punctuation',
  flags: [
    ['"Pell what are you doing?"', '"Pell, what are you doing?"'],
    ["“Marla I'm so sorry,” he said.", "“Marla, I'm so sorry,” he said."],
    ['"Mom can you hear me?"', '"Mom, can you hear me?"'],
    ['"Guys look at this!" she yelled.', '"Guys, look at this!" she yelled.'],
    ['"Sir you need to leave."', '"Sir, you need to leave."'],
    ['He turned. "Pell don\'t you dare!"', 'He turned. "Pell, don\'t you dare!"'],
    ['"I see. Marla please stay with me."', '"I see. Marla, please stay with me."'],
  ],
  passes: [
    '"Pell, what are you doing?"',
    '"Pell can hear you."',
    '"Everyone I know is here."',
    '"Mom is asleep," she said. "Dad too."',
    'Pell what are you doing.',
    '"The Pell I know would never do that."',
    '"Guys like you look away."',
    '"Pell looks at me," she said.',
    '"Marla and Pell I trust."',
  ],
  given: {
    story: {
      names: [
        { word: 'Pell', count: 9 },
        { word: 'Marla', count: 7 },
      ],
    },
  },
  inCapitals: false,
  at: ({ type, norm }, tools) => type === 'word' && mayBeginAddress(norm, ownNamesOf(tools)),
  check: (paragraph, tools, places) => {
    const findings: Finding[] = [];
    const { tokens, speech } = paragraph;
    if (speech.length === 0) return findings;
    const names = ownNamesOf(tools);
    for (const i of places) {
      if (i < 1) continue;
      const token = tokens[i] as Token;
      if (tokens[i - 1]?.type === 'word') continue;
      const address = beginsSpeechSentence(tokens, i) ? addressAt(tokens, i, names) : undefined;
      if (address === undefined || tokens[address.last + 1]?.type !== 'space') continue;
      if (!isInside(speech, token.from)) continue;
      const confidence = sureness(paragraph, i, address);
      if (confidence === 0) continue;
      const { from, to, text } = tokens[address.last] as Token;
      findings.push({ from, to, replacements: [`${text},`], confidence, group: 'comma after a name' });
    }
    return findings;
  },
});

/** True at the start of a sentence, also behind one word of greeting. */
function beginsSpeechSentence(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  if (tokens[at]?.type === 'space') at--;
  const before = tokens[at];
  if (before === undefined || before.type === 'quote') return before !== undefined;
  if (before.type === 'punctuation') {
    if (before.text === ',') return GREETINGS.has(tokens[at - 1]?.norm ?? '') && opens(tokens, at - 1);
    return /^[.!?]$/.test(before.text) && !TITLES.has(tokens[at - 1]?.norm ?? '');
  }
  return before.type === 'word' && GREETINGS.has(before.norm) && opens(tokens, at);
}

function opens(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const mark = before?.type === 'space' ? tokens[index - 2] : before;
  return mark?.type === 'quote' || (mark?.type === 'punctuation' && /^[.!?]$/.test(mark.text));
}

function sureness({ tokens }: Paragraph, first: number, { last, kind, isMany }: Address): number {
  const next = tokens[last + 2];
  const after = tokens[last + 3]?.type === 'space' ? tokens[last + 4]?.norm : undefined;
  if (next?.type !== 'word') return 0;
  const { norm } = next;
  if (ORDERS.get(norm)?.has(after ?? '')) return 0.92;
  if (kind === 'role' && (TAKES_CLAUSE.has((tokens[first] as Token).norm) || !isMany)) return 0;
  if (SPEAKS_ON.has(norm)) return norm === 'i' || norm === 'you' ? (isMany ? 0 : 0.9) : 0.94;
  if (norm === 'we' || norm === 'this') return after === 'is' || norm === 'we' ? 0.88 : 0;
  if (QUESTIONS.has(norm)) return norm.includes("'") || AUXILIARIES.has(after ?? '') ? 0.95 : 0;
  const isAsked = AUXILIARIES.has(norm) && ASKED.has(after ?? '') && endsAsQuestion(tokens, last);
  return isAsked ? 0.95 : 0;
}

function endsAsQuestion(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote') return false;
    if (type === 'punctuation' && /^[.!?]$/.test(text)) return text === '?';
  }
  return false;
}
