import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { contractionMeant } from '../../spelling/contractions.ts';

/** What stands after the apostrophe of a contraction. */
const ENDS = wordSet('t m s d ll ve re nt');
const BEFORE_S = wordSet(
  'it that he she there what here who where how let one everyone someone everything nothing something',
);
const SLIPS = new Map([
  ["did't", "didn't"],
  ["could't", "couldn't"],
  ["would't", "wouldn't"],
  ["should't", "shouldn't"],
  ["does't", "doesn't"],
  ["had't", "hadn't"],
  ["has't", "hasn't"],
  ["have't", "haven't"],
  ["you'r", "you're"],
  ["they'r", "they're"],
  ["we'r", "we're"],
]);

/** Another mark, or a blank, where the apostrophe of a contraction belongs: don,t, it;s, I 'm. */
export default defineRule({
  id: 'apostrophes/misplaced',
  title: 'Contraction with the wrong mark',
  explanation: 'A contraction is one word with an apostrophe in it: don’t, it’s, I’m.',
  kind: 'punctuation',
  flags: [
    ['She did,nt wait for him.', "She didn't wait for him."],
    ['“I don;t know,” said Pell.', '“I don’t know,” said Pell.'],
    ['I,m coming with you.', "I'm coming with you."],
    ["They could 't find the door.", "They couldn't find the door."],
    ["He said it 's late.. very late.", "He said it's late.. very late."],
    ["Marla would't open the gate.", "Marla wouldn't open the gate."],
    ["You' re late again.", "You're late again."],
    ['WE DON;T KNOW!', "WE DON'T KNOW!"],
  ],
  passes: [
    "“Don't,” he said, “it's late.”",
    'It was item 3,t and no more.',
    "He came, t'was late, and sat.",
    "'That' s only a letter.",
    "She said 'it' twice.",
    'The pupils wrote: a,b,c,d,e.',
    '“I, me, we; it” were the words on the slate.',
    "The Smiths' re-opened shop was full.",
    'A plan of I,D,M was drawn.',
  ],
  at: ({ type, norm }) => type === 'word' && (ENDS.has(norm) || SLIPS.has(norm)),
  check: ({ tokens, text }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const token = tokens[index] as Token;
      const slip = token.norm.length < 9 ? SLIPS.get(token.norm) : undefined;
      if (slip !== undefined && token.norm.includes("'")) {
        findings.push({ from: token.from, to: token.to, replacements: [slip], confidence: 0.95 });
        continue;
      }
      if (!ENDS.has(token.norm)) continue;
      const start = startOf(tokens, index, text);
      if (start === undefined) continue;
      const isLoud = token.text !== token.norm && /^\p{Lu}/u.test(text.slice(start.from));
      const right = isLoud ? start.right.toUpperCase() : start.right;
      findings.push({ from: start.from, to: token.to, replacements: [right], confidence: 0.96 });
    }
    return findings;
  },
});

/** Where the contraction begins that ends with the token at `index`, and what it should be. */
function startOf(
  tokens: readonly Token[],
  index: number,
  text: string,
): { from: number; right: string } | undefined {
  const end = tokens[index] as Token;
  if (isLetterOrMark(text, end.to)) return undefined;
  const before = tokens[index - 1];
  if (before === undefined) return undefined;
  if (before.type === 'punctuation' && (before.text === ',' || before.text === ';')) {
    return joined(tokens[index - 2], end);
  }
  if (before.type === 'quote' && before.to - before.from === 1) {
    if (before.text === '"')
      return tokens[index - 2]?.type === 'word' && end.norm === 't'
        ? joined(tokens[index - 2], end)
        : undefined;
    if (!/['’`´]/.test(before.text) || tokens[index - 2]?.type !== 'space') return undefined;
    return joined(tokens[index - 3], end);
  }
  if (before.type !== 'space' || before.text !== ' ') return undefined;
  const word = tokens[index - 2];
  return word?.type === 'word' && /.['’]$/.test(word.text) ? joined(word, end) : undefined;
}

function joined(first: Token | undefined, end: Token): { from: number; right: string } | undefined {
  if (first?.type !== 'word') return undefined;
  const base = first.norm.replace(/'$/, '');
  const letters =
    end.norm === 't' && !base.endsWith('n') && base !== 'is' && base !== 'was'
      ? `${base}nt`
      : base + end.norm;
  if (end.norm === 's' && !BEFORE_S.has(base)) return undefined;
  const right =
    base === 'it' && end.norm === 's' ? "it's" : (contractionMeant(letters) ?? PRONOUNS.get(letters));
  return right === undefined ? undefined : { from: first.from, right };
}

/** Contractions that are other words without their apostrophe. */
const PRONOUNS = new Map([
  ['ill', "I'll"],
  ['id', "I'd"],
  ['well', "we'll"],
  ['wed', "we'd"],
  ['shell', "she'll"],
  ['hell', "he'll"],
  ['shed', "she'd"],
  ['were', "we're"],
  ['lets', "let's"],
]);

function isLetterOrMark(text: string, at: number): boolean {
  return /['’\-,;]/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at + 1));
}
