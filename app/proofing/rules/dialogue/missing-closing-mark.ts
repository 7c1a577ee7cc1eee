import { SPEECH_MARKS } from '../../../text/speech.ts';
import { tagFrom } from '../../../text/dialogue.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import type { Speech } from '../../../text/speech.ts';
import { isCapital, tagUse } from '../../english/tag-use.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const CLOSES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
]);

/** Speech that is opened and never closed. */
export default defineRule({
  id: 'dialogue/missing-closing-mark',
  title: 'Speech that never ends',
  explanation:
    'A speech mark opens here and none closes. Only where the same person goes on speaking in the next paragraph is it left open.',
  kind: 'punctuation',
  flags: [
    ['"Come here, she said.', '"Come here," she said.'],
    ['“Where were you? asked Pell, looking up.', '“Where were you?” asked Pell, looking up.'],
    ['"I never saw it.', '"I never saw it."'],
    ['"Come here,\' she said.', '"Come here," she said.'],
    ['"Wait!" He ran after her. "You forgot your hat!', '"Wait!" He ran after her. "You forgot your hat!"'],
    ['"Look out! he yelled. "It is falling!"', '"Look out!" he yelled. "It is falling!"'],
  ],
  passes: [
    '"Come here," she said.',
    '"So he went away, and nobody saw him again',
    'The board was 5" wide.',
    '"She told him, and he told me, and I said nothing."',
    '“It was late,” he said. “Very late.”',
    "'Come here,' she said.",
  ],
  inCapitals: false,
  at: SPEECH_MARKS,
  check: (paragraph) => {
    const findings: Finding[] = [];
    for (const speech of paragraph.speech) {
      if (speech.closing >= 0 || speech.opening < 0) continue;
      const finding = findingIn(paragraph, speech);
      if (finding) findings.push(finding);
    }
    return findings;
  },
});

function findingIn({ tokens, text, next }: Paragraph, { opening, to }: Speech): Finding | undefined {
  const closing = CLOSES.get((tokens[opening] as Token).text);
  if (closing === undefined) return undefined;
  const group = 'speech that never ends';
  if (tokens[opening + 1]?.type === 'quote') return undefined;
  let last = -1;
  let sentences = 0;
  let isNested = false;
  for (let i = opening + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.from >= to) break;
    if (token.type !== 'space') last = i;
    if (token.type === 'quote' ? opensInside(tokens, i) : token.text.startsWith("'")) isNested = true;
    const isMark = token.type === 'pause' || (token.type === 'punctuation' && /^[.,!?]$/.test(token.text));
    if (!isMark) continue;
    if (token.text !== ',') sentences++;
    const behind = tokens[i + 1];
    if (
      behind?.type === 'quote' &&
      behind.text === "'" &&
      closing === '"' &&
      !isNested &&
      endsSpeech(tokens, i + 2)
    ) {
      return { from: behind.from, to: behind.to, replacements: ['"'], confidence: 0.9, group, isExact: true };
    }
    if (
      isNested ||
      token.text === '.' ||
      behind?.type !== 'space' ||
      !isTagAt(tokens, i + 2, token.text === ',')
    )
      continue;
    return {
      from: token.from,
      to: token.to,
      replacements: [token.text + closing],
      confidence: 0.9,
      group,
      isExact: true,
    };
  }
  const end = tokens[last];
  if (end === undefined || to !== text.length || sentences === 0 || sentences > 3) return undefined;
  if (!/^(?:[.!?…]|\.\.+)$/.test(end.text) || (next !== undefined && !/^\s*\p{Lu}/u.test(next)))
    return undefined;
  return {
    from: end.from,
    to: end.to,
    replacements: [end.text + closing],
    confidence: 0.85,
    group,
    isExact: true,
  };
}

/** A mark inside the speech that opens words quoted there. */
function opensInside(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.type;
  return before === 'space' || before === 'dash' || before === 'quote';
}

/** True behind a mark that closes all there is, or has a tag behind it. */
function endsSpeech(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || isTagAt(tokens, index + 1, false);
}

/** True where a short tag stands at `index` and a mark or the end behind it; `isLast` where that must be a stop. */
function isTagAt(tokens: readonly Token[], index: number, isLast: boolean): boolean {
  if (tokens[index]?.type !== 'word') return false;
  const tag = tagFrom(tokens, index);
  if (tag === undefined || tag.kind !== 'says' || tagUse(tokens, tag) !== 'yes') return false;
  if (isCapital((tokens[tag.first] as Token).text) && tag.isInverted) return false;
  const behind = tokens[tag.last + 1];
  return (
    behind === undefined ||
    (behind.type === 'punctuation' && behind.text !== '?' && (!isLast || behind.text === '.'))
  );
}
