import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

const FORMS = new Map([
  ['i', 'I'],
  ["i'm", "I'm"],
  ["i'll", "I'll"],
  ["i've", "I've"],
  ["i'd", "I'd"],
  ["i'd've", "I'd've"],
  ['im', "I'm"],
  ['ive', "I've"],
]);

/** After these a small i is a numeral or a letter. */
const NUMBERED = new Set(
  'act part chapter volume vol book scene section item point letter vowel variable index figure table type phase class level'.split(
    ' ',
  ),
);

/** The pronoun I and its contractions in small letters. */
export default defineRule({
  id: 'capitals/pronoun-i',
  title: 'Small i',
  explanation: 'The word I is always a capital, and so it is in I’m, I’ll, I’ve and I’d.',
  kind: 'capitals',
  flags: [
    ['Yesterday i saw the lighthouse.', 'Yesterday I saw the lighthouse.'],
    ["Maybe i'm wrong about him.", "Maybe I'm wrong about him."],
    ['“I know.. i know,” she said.', '“I know.. I know,” she said.'],
    ['im coming with you', "I'm coming with you"],
    ['“But i-i can’t swim!”', '“But I-I can’t swim!”'],
    ['He said, ‘i’ve never seen it.’', 'He said, ‘I’ve never seen it.’'],
  ],
  passes: [
    'Some fruit, i.e. the red ones, was gone.',
    'i) Find the key.',
    'It stands in act i of the play.',
    '"I told you, I am not going," he said.',
    'Dot every i and cross every t.',
    'Er stand im Zimmer und sang.',
    'i. The crossing',
    'I saw ’im go, and ’e never looked back.',
  ],
  at: ({ type, norm }) =>
    type === 'word' && norm.startsWith('i') && FORMS.has(norm.slice(norm.lastIndexOf('-') + 1)),
  check: ({ tokens }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const { from, to, norm } = token;
      if (norm === 'im' || norm === 'ive') {
        const isNamed = tokens[i - 1]?.type === 'quote' && tokens[i + 1]?.type === 'quote';
        if (
          !isNamed &&
          token.text !== 'IM' &&
          token.text !== 'IVE' &&
          isEnglish(tokens, i, lexicon.inDictionary)
        ) {
          findings.push({ from, to, replacements: [FORMS.get(norm) as string], confidence: 0.95 });
        }
        continue;
      }
      if (token.text.charCodeAt(0) !== 0x69) continue;
      const last = norm.slice(norm.lastIndexOf('-') + 1);
      const form = FORMS.get(last);
      if (form === undefined || !/^(?:i-)*$/.test(norm.slice(0, norm.length - last.length))) continue;
      if (norm === 'i' && isLetter(tokens, i)) continue;
      const stutter = token.text.slice(0, token.text.length - last.length).toUpperCase();
      findings.push({ from, to, replacements: [stutter + form], confidence: 0.97 });
    }
    return findings;
  },
});

/** True for the i of i.e., of a list (`i)`, `i. `), of a path, and after words such as act or letter. */
function isLetter(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const word = before?.type === 'space' ? tokens[index - 2]?.norm : undefined;
  if (word !== undefined && (NUMBERED.has(word) || word === 'every' || word === 'an' || word === 'the'))
    return true;
  if (before?.text === '/' || before?.text === '.' || next?.text === '/' || next?.text === ')') return true;
  // Speech that swallows its n: "i' the fog"; and a letter or word in quotes that is only named.
  if (next?.type === 'quote' && next.text !== '"' && next.text !== '”') return true;
  if (next?.text === ']' || next?.text === '=' || next?.text === '+') return true;
  if (next?.text !== '.') return false;
  return before === undefined || tokens[index + 2]?.type === 'word';
}

/** False where both words beside it are no English: German "im Wald". */
function isEnglish(
  tokens: readonly Token[],
  index: number,
  inDictionary: (word: string) => boolean,
): boolean {
  const next = tokens[index + 2];
  return next?.type !== 'word' || inDictionary(next.text) || inDictionary(next.norm);
}
