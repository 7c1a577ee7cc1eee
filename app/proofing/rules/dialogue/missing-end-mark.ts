import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { asks } from '../../english/asks.ts';
import { beginsWithSpeech } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** A paragraph that ends in one of these goes on below. */
const ENDS_NOTHING = wordSet(
  'a an the of in on at to for with and or but that which who while as if because had has have is are was were am my your ' +
    'his their our its by from said says asked comes came read reads wrote saw i you',
);

/** The mark at the end of a paragraph, or of the speech that ends it. */
export default defineRule({
  id: 'dialogue/missing-end-mark',
  title: 'Missing end mark',
  explanation: 'The last sentence of this paragraph has no stop, question mark or exclamation mark.',
  kind: 'punctuation',
  flags: [
    ['"I never saw her again"', '"I never saw her again."'],
    ['He looked up. “We should leave now”', 'He looked up. “We should leave now.”'],
    ['"Where are you going"', '"Where are you going?"'],
    ['“But why did he leave the boat”', '“But why did he leave the boat?”'],
    ['"You were there, weren\'t you,"', '"You were there, weren\'t you?"'],
    [
      'The lamp went out. She sat in the dark and waited for him',
      'The lamp went out. She sat in the dark and waited for him.',
    ],
    [
      '"You were right," she said. "I should have stayed,"',
      '"You were right," she said. "I should have stayed."',
    ],
    [
      'Was it over? Nobody knew. They went home one by one',
      'Was it over? Nobody knew. They went home one by one.',
    ],
  ],
  passes: [
    '"I never saw her again."',
    'The end',
    'They called it "the road to nowhere"',
    '"Pell"',
    'Chapter 3. The Crossing',
    '"But I thought—"',
    'They had three rules. The first was this:',
    'He knew the song. (Everybody did)',
  ],
  inCapitals: false,
  check: (paragraph) => {
    const findings: Finding[] = [];
    const finding = findingAt(paragraph);
    if (finding) findings.push(finding);
    return findings;
  },
});

function findingAt(paragraph: Paragraph): Finding | undefined {
  const { tokens, next } = paragraph;
  let last = tokens.length - 1;
  if (tokens[last]?.type === 'space') last--;
  const end = tokens[last];
  if (end === undefined || (next !== undefined && /^\s*\p{Ll}/u.test(next))) return undefined;
  if (end.type === 'quote') return speechEnd(paragraph, last);
  if (end.type !== 'word' || paragraph.words.length < 9 || paragraph.sentences.length < 2) return undefined;
  const sentence = paragraph.sentences.at(-1);
  if (sentence === undefined || end.text !== end.norm) return undefined;
  let words = 0;
  for (let i = last; i >= 0 && (tokens[i] as Token).from >= sentence.from; i--) {
    const { type } = tokens[i] as Token;
    if (type === 'word') words++;
    else if (type !== 'space' && type !== 'punctuation' && type !== 'pause') return undefined;
  }
  return words >= 3 && !ENDS_NOTHING.has(end.norm) ? found(end, '.', 0.9) : undefined;
}

function speechEnd({ tokens, dialogue }: Paragraph, closing: number): Finding | undefined {
  const spoken = dialogue.at(-1);
  if (spoken?.speech.closing !== closing || spoken.speech.opening < 0 || !beginsWithSpeech(tokens, spoken))
    return undefined;
  const { ending, lastInside, speech } = spoken;
  const length = lastInside - speech.opening;
  const last = tokens[lastInside] as Token;
  const doesAsk = (to: number) => asks(tokens, speech.opening + 1, to);
  if (ending === 'comma' && length > 4) {
    const replacements = doesAsk(lastInside - 1) ? ['?', '.', '!'] : ['.', '!', '?'];
    return { ...found(last, '', 0.88), replacements };
  }
  if (ending !== 'none' || length <= 6 || isTitle(tokens, lastInside)) return undefined;
  const stop = found(last, '.', 0.9);
  if (!doesAsk(lastInside)) return stop;
  return { ...stop, replacements: [`${last.text}?`, `${last.text}.`], group: 'missing question mark' };
}

/** "The Road to Nowhere" */
function isTitle(tokens: readonly Token[], last: number): boolean {
  const { text, norm } = tokens[last] as Token;
  return text !== norm;
}

function found({ from, to, text }: Token, mark: string, confidence: number): Finding {
  return { from, to, replacements: [text + mark], confidence, group: 'missing end mark' };
}
