import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { BETWEEN_VERBS, beginsClause, normAt } from '../../english/clauses.ts';
import { IRREGULAR_VERBS, irregularParticiple } from '../../english/irregular-verbs.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Past → participle, where they differ and editors insist on the difference. */
const PARTICIPLES = new Map(
  IRREGULAR_VERBS.filter(
    ({ past, participle }) =>
      past !== participle && !/^(?:got|beat|showed|was|bore|trod|lay|stank)$/.test(past),
  ).map(({ past, participle }) => [past, participle]),
);
/** First forms that are no nouns: "have see", "had make". After "I'd" they are right. */
const BASES = new Set(
  'go see take give eat write know make lose think tell bring forget choose speak hear begin send buy'.split(
    ' ',
  ),
);
for (const base of BASES) PARTICIPLES.set(base, irregularParticiple(base) ?? base);
/** Also nouns and adjectives: "had rose petals", "has saw marks", "he was broke". */
const ALSO_NOUNS = wordSet('rose saw broke spoke bit drove fell wove');

const HAVE = wordSet("have has having haven't hasn't hadn't had");
const ADVERBED = (norm: string) => BETWEEN_VERBS.has(norm) || (norm.length > 4 && norm.endsWith('ly'));
const SUBJECTS = wordSet('i you he she it we they who');
const BE = wordSet("was were been being be get got gets getting wasn't weren't is are isn't");
/** After a form of "be" only these say for certain that something was done to somebody. */
const DONE_TO = wordSet(
  'wrote took gave chose stole ate drew threw tore swore forgave forgot shook hid froze',
);

/** had, have + the past form: had went, have ate; was + the same: was took. */
export default defineRule({
  id: 'grammar/had-went',
  title: 'Had went',
  explanation:
    'After had, have or was the verb has its third form: go, went, gone; see, saw, seen; take, took, taken.',
  kind: 'grammar',
  flags: [
    ['He had went home before noon.', 'He had gone home before noon.'],
    ['She should have came with us.', 'She should have come with us.'],
    ['"I\'ve never saw so much snow," Pell said.', '"I\'ve never seen so much snow," Pell said.'],
    ['They had already ate the bread.', 'They had already eaten the bread.'],
    ["The storm hadn't began yet.", "The storm hadn't begun yet."],
    ['The letter was wrote in green ink.', 'The letter was written in green ink.'],
    ['“Have you ever rode a goat?” Marla asked.', '“Have you ever ridden a goat?” Marla asked.'],
    ['The ice could have broke under him.', 'The ice could have broken under him.'],
  ],
  passes: [
    'He had gone home before noon.',
    'All the money she had went into the boat.',
    'Everything they had fell into the river.',
    'What little he had came from his aunt.',
    'He was broke again, and the cart was broken too.',
    'She had rose petals in her pocket.',
    'The ones who had left came back.',
    '"Had I known, I would have come," he said.',
    'The man had.. went.. never mind.',
    'The books she has gave her no answer.',
  ],
  at: PARTICIPLES,
  check: ({ tokens, speech }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const participle = PARTICIPLES.get(token.norm);
      if (participle === undefined) continue;
      const certainty = Math.max(afterHave(tokens, i), afterBe(tokens, i));
      if (certainty === 0) continue;
      // Aloud people say "I've forgot", and a character may well say "he's went".
      const confidence =
        isInside(speech, token.from) || token.norm === 'forgot' ? certainty - 0.1 : certainty;
      findings.push({ from: token.from, to: token.to, replacements: [participle], confidence });
    }
    return findings;
  },
});

function afterHave(tokens: readonly Token[], index: number): number {
  let at = adjoiningWord(tokens, index, -1);
  while (at >= 0 && ADVERBED(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at, -1);
  const helper = tokens[at]?.norm ?? '';
  const isShort = /.'(?:ve|d)$/.test(helper);
  const isBase = BASES.has(tokens[index]?.norm ?? '');
  if (SUBJECTS.has(helper)) return isBase ? 0 : asksAfter(tokens, at, index);
  if (isBase && helper.endsWith("'d")) return 0;
  if (!HAVE.has(helper) && !isShort) return 0;
  if (isNoun(tokens, index)) return 0;
  if (isShort || helper.endsWith("n't") || helper === 'having') return 0.96;
  const before = adjoiningWord(tokens, at, -1);
  const norm = tokens[before]?.norm ?? '';
  if (isModal(norm) || norm === 'to') return 0.96;
  if (norm === 'not' || norm === 'also') return 0.95;
  // "All the money he had went", "the ones who had came": the clause ends with "had".
  if (SUBJECTS.has(norm)) return norm !== 'who' && beginsClause(tokens, before) ? 0.95 : 0;
  return before >= 0 && /^[A-Z]/.test(tokens[before]?.text ?? '') && beginsClause(tokens, before) ? 0.9 : 0;
}

/** "Have you ever saw it?" */
function asksAfter(tokens: readonly Token[], subject: number, index: number): number {
  const helper = adjoiningWord(tokens, subject, -1);
  const norm = tokens[helper]?.norm ?? '';
  if (!/^(?:have|has|haven't|hasn't|hadn't)$/.test(norm) || isNoun(tokens, index)) return 0;
  return beginsClause(tokens, helper) ? 0.93 : 0;
}

function afterBe(tokens: readonly Token[], index: number): number {
  if (!DONE_TO.has(tokens[index]?.norm ?? '')) return 0;
  const at = adjoiningWord(tokens, index, -1);
  if (!BE.has(tokens[at]?.norm ?? '')) return 0;
  // "All he was took shape": a clause may end with "was"; "the boy it was gave a cry".
  const before = adjoiningWord(tokens, at, -1);
  return before >= 0 && SUBJECTS.has(tokens[before]?.norm ?? '') && !beginsClause(tokens, before) ? 0 : 0.85;
}

function isNoun(tokens: readonly Token[], index: number): boolean {
  return ALSO_NOUNS.has(tokens[index]?.norm ?? '') && nounClassOf(normAt(tokens, index, 1)) !== undefined;
}

function isModal(norm: string): boolean {
  return /^(?:could|should|would|might|must|may|will|can)(?:n't)?$|^(?:cannot|won't|can't)$/.test(norm);
}
