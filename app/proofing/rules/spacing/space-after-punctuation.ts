import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding, type Tools } from '../../rule.ts';

/** Ends of file names and addresses: "notes.txt", "readme.md". */
const ENDINGS =
  /^(?:com|org|net|edu|gov|io|co|uk|de|eu|tv|me|txt|doc|docx|pdf|md|html?|jpe?g|png|gif|exe|zip|js|ts|py|mp[34]|dll|ini)$/;

const MARKS = new Set([',', '.', '!', '?', ';', ':']);

/** A comma, stop or other mark with no blank after it. */
export default defineRule({
  id: 'spacing/space-after-punctuation',
  title: 'Missing space',
  explanation:
    'After a comma, a full stop, a question mark or an exclamation mark there is a space before the next word.',
  kind: 'spacing',
  flags: [
    ['She waited,and nobody came.', 'She waited, and nobody came.'],
    ['The lamp went out.She waited.', 'The lamp went out. She waited.'],
    ['"Who is it?She has come back!"', '"Who is it? She has come back!"'],
    ['“Run!Hide!” he cried.', '“Run! Hide!” he cried.'],
    ['There was one way out:the well.', 'There was one way out: the well.'],
    ['He was late;nobody cared.', 'He was late; nobody cared.'],
    ['He nodded.I sat down.', 'He nodded. I sat down.'],
  ],
  passes: [
    'She waited, and nobody came.',
    'Wait...what? No..really?',
    'It cost 1,000 crowns at 3:15 p.m. in the U.S.A.',
    'Write to pell@harbor.example or look at www.harbor.example/boats.',
    '"Look in notes.txt," he said.',
    '(She laughed!) and left.',
    'A ratio of 3:one is no ratio, J.R. said.',
    'He said :D and left.',
    '“No,” she said.',
    'Dr.Who is a story for another day, i.e. never.',
  ],
  at: MARKS,
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 1 || i + 1 >= tokens.length) continue;
      const mark = tokens[i] as Token;
      const before = tokens[i - 1] as Token;
      const after = tokens[i + 1] as Token;
      if (before.type !== 'word' || after.type !== 'word') continue;
      if (!isTwoWords(before, mark.text, after, tokens, i, tools)) continue;
      findings.push({
        from: mark.from,
        to: mark.to,
        replacements: [`${mark.text} `],
        confidence: 0.95,
        group: `no space after ${mark.text}`,
      });
    }
    return findings;
  },
});

const SHORT = new Set('mr mrs ms dr st jr sr vs vol no prof capt lt sgt gen col'.split(' '));

function isTwoWords(
  before: Token,
  mark: string,
  after: Token,
  tokens: readonly Token[],
  index: number,
  { lexicon }: Tools,
): boolean {
  if (!lexicon.isWord(before.text) || !lexicon.isWord(after.text)) return false;
  const far = tokens[index + 2]?.text;
  if (mark === ':')
    return before.text.length > 1 && after.text.length > 1 && far !== ':' && tokens[index - 2]?.text !== ':';
  if (mark !== '.') return true;
  if (before.text.length === 1 || ENDINGS.test(after.text) || SHORT.has(before.norm)) return false;
  if (far === '.' && after.text.length === 1 && after.text !== 'I') return false;
  if (tokens[index - 2]?.text === '.' || tokens[index - 2]?.text === '/' || tokens[index - 2]?.text === '@')
    return false;
  const first = after.text[0] ?? '';
  return first !== first.toLowerCase();
}
