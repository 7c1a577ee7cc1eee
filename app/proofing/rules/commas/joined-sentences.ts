import { beginsSentence, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import { isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const SECOND = wordSet('he she it they this there these');
const VERBS = wordSet(
  "was were had is are has could would did didn't wasn't weren't couldn't wouldn't hadn't can't isn't aren't hasn't doesn't " +
    'does looked seemed felt knew took went came made got saw wanted began started turned',
);
const FIRST = wordSet('he she it they i we you the this that these there his her their my our a an');
/** Words by which one half leans on the other. */
const LEANS = wordSet(
  'if when while as because since although though until unless once whenever wherever whether after before where who which ' +
    'that what whom whose how why or nor either neither not so than like said says thought asked replied knew told think say ' +
    'more less sooner hardly scarcely',
);

/** Two sentences with only a comma between them, outside speech. */
export default defineRule({
  id: 'commas/joined-sentences',
  title: 'Two sentences, one comma',
  explanation:
    'A comma alone is a weak joint between two whole sentences. A semicolon, a full stop or a word such as “and” holds them better.',
  kind: 'punctuation',
  on: false,
  flags: [
    ['Pell was very tired, he had walked all night.', 'Pell was very tired; he had walked all night.'],
    [
      'The road was empty and dark, there was nobody to ask.',
      'The road was empty and dark; there was nobody to ask.',
    ],
    [
      'She looked around the old room, it was full of dust.',
      'She looked around the old room; it was full of dust.',
    ],
    [
      'Marla had been on the road all day, she wanted to see the sea, and nobody could stop her.',
      'Marla had been on the road all day; she wanted to see the sea, and nobody could stop her.',
    ],
    [
      'The guards were asleep by then, they had seen nothing all night.',
      'The guards were asleep by then; they had seen nothing all night.',
    ],
    ['He opened the heavy door, it was not locked.', 'He opened the heavy door; it was not locked.'],
  ],
  passes: [
    'Pell was very tired; he had walked all night.',
    'When he got there, it was dark.',
    'He came, he saw, he went.',
    '"I was tired, it was late," she said.',
    'He said it was late, she was sure.',
    'Walking home, he was tired.',
    'If it rains, they are late.',
    'The man, he was sure, had seen him.',
  ],
  at: new Set([',']),
  check: ({ tokens, speech }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 4) continue;
      const comma = tokens[i] as Token;
      if (tokens[i + 1]?.type !== 'space') continue;
      if (!SECOND.has(tokens[i + 2]?.norm ?? '') || !VERBS.has(tokens[i + 4]?.norm ?? '')) continue;
      if (tokens[i + 3]?.type !== 'space' || !isWholeBefore(tokens, i, speech) || !endsSoon(tokens, i + 4))
        continue;
      const { from, to } = comma;
      findings.push({
        from,
        to,
        replacements: [';', '.'],
        confidence: 0.7,
        group: 'two sentences, one comma',
      });
    }
    return findings;
  },
});

/** True where a sentence with its own subject and verb, and no other comma, stands before the comma. */
function isWholeBefore(tokens: readonly Token[], comma: number, speech: readonly Span[]): boolean {
  let words = 0;
  let hasVerb = false;
  for (let i = comma - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.type === 'space') continue;
    if (token.type !== 'word' || LEANS.has(token.norm)) return false;
    words++;
    hasVerb ||= VERBS.has(token.norm) || token.norm.endsWith('ed');
    if (!beginsSentence(tokens, i)) continue;
    const isSubject =
      FIRST.has(token.norm) || (isCapital(token.text) && VERBS.has(tokens[i + 2]?.norm ?? ''));
    return isSubject && hasVerb && words >= 4 && !isInside(speech, token.from);
  }
  return false;
}

/** True where the second half is told, not asked, and names no speaker: "It was late, he said." */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from, words = 0; i < tokens.length; i++) {
    const { type, text } = tokens[i] as Token;
    if (type === 'word') words++;
    if (type === 'punctuation' && text !== ',') return text === '.' && words > 2;
    if (type === 'punctuation' && words <= 3) return false;
    if (type === 'quote' || type === 'dash') return false;
  }
  return true;
}
