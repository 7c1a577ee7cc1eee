import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { BETWEEN_VERBS, beginsClause, normAt, normsBefore } from '../../english/clauses.ts';
import { irregularParticiple } from '../../english/irregular-verbs.ts';
import { pastOf } from '../../english/verb-forms.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const BE = wordSet(
  `am is are was were be been being i'm you're he's she's it's we're they're isn't aren't wasn't weren't get gets got
  getting become became`,
);
/** Verbs that end in -ed after a form of "be"; none of them is a noun or an adjective in its first form. */
const DONE_TO = wordSet(
  `suppose ask call force allow destroy confuse embarrass amaze annoy relieve involve create kidnap surround prepare
  determine injure trap frighten terrify exhaust disappoint convince overwhelm possess corner startle punish remind
  invite arrest raise bless inspire expose locate forbid concern fascinate impress obsess prepare scare amuse chain`,
);
/** Irregular verbs in their first form after "be": "will be send". Only "be" itself: "all he did was take it" is right. */
const IRREGULAR_DONE_TO = wordSet(
  'send teach catch bring buy steal take give see know eat choose forget tell write break speak',
);
const CONCERNED = new Set(['use', 'used', ...DONE_TO, ...IRREGULAR_DONE_TO]);
const NEXT = wordSet('to by of with in that about from into for');

/** use to, suppose to, was force to: the -d is not heard and left out. And did used to, where it is one too many. */
export default defineRule({
  id: 'grammar/used-to',
  title: 'Used to, supposed to',
  explanation:
    'The d is hardly heard but written: used to, supposed to, was asked to. After did it is: did use to.',
  kind: 'grammar',
  flags: [
    ['I use to live by the sea.', 'I used to live by the sea.'],
    ['She was suppose to meet him.', 'She was supposed to meet him.'],
    ['"I\'m not use to this cold," said Pell.', '"I\'m not used to this cold," said Pell.'],
    ['They were force to turn back.', 'They were forced to turn back.'],
    ['Did you used to sing?', 'Did you use to sing?'],
    ['The letter will be send tonight.', 'The letter will be sent tonight.'],
    ['He was surround by goblins.', 'He was surrounded by goblins.'],
    ['We always use to go there.. every summer.', 'We always used to go there.. every summer.'],
  ],
  passes: [
    'I used to live by the sea.',
    'This is the knife they use to cut rope.',
    'It was no use to him.',
    '"What is the use to us?" he asked.',
    'I suppose to some it was funny.',
    'He was in force to the north.',
    'Did you use to sing?',
    'The cart was used to carry hay.',
    'What did he do? He used to fish.',
    'What I use to row is called an oar.',
  ],
  at: CONCERNED,
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const { norm, from, to } = token;
      if (norm === 'use' && normAt(tokens, i, 1) === 'to') {
        const confidence = usedBefore(tokens, i);
        if (confidence > 0) findings.push({ from, to, replacements: ['used'], confidence });
      } else if (norm === 'used' && normAt(tokens, i, 1) === 'to') {
        if (didBefore(tokens, i)) findings.push({ from, to, replacements: ['use'], confidence: 0.88 });
      } else if (DONE_TO.has(norm) && isDoneTo(tokens, i)) {
        findings.push({ from, to, replacements: [doneOf(norm)], confidence: 0.95 });
      } else if (IRREGULAR_DONE_TO.has(norm) && /^(?:be|been|being)$/.test(normAt(tokens, i, -1))) {
        const done = irregularParticiple(norm);
        if (done !== undefined) findings.push({ from, to, replacements: [done], confidence: 0.93 });
      }
    }
    return findings;
  },
});

function usedBefore(tokens: readonly Token[], index: number): number {
  let at = adjoiningWord(tokens, index, -1);
  while (at >= 0 && BETWEEN_VERBS.has(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at, -1);
  const norm = tokens[at]?.norm ?? '';
  if (BE.has(norm)) return 0.95;
  const ahead = normAt(tokens, at, -1);
  if (/^(?:do|does|did|didn't|don't|doesn't|didnt)$/.test(ahead)) return 0;
  if (norm === 'he' || norm === 'she' || norm === 'it') return 0.95;
  return /^(?:i|we|they|you|who)$/.test(norm) && norm !== 'who' && beginsClause(tokens, at) && ahead !== 'how'
    ? 0.95
    : 0;
}

function didBefore(tokens: readonly Token[], index: number): boolean {
  const [first = '', second = ''] = normsBefore(tokens, index, 2);
  if (first === "didn't" || first === 'didnt') return true;
  return /^(?:i|you|he|she|it|we|they)$/.test(first) && second === 'did';
}

function isDoneTo(tokens: readonly Token[], index: number): boolean {
  let at = adjoiningWord(tokens, index, -1);
  while (at >= 0 && BETWEEN_VERBS.has(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at, -1);
  if (!BE.has(tokens[at]?.norm ?? '') || /^get|^got|^become|^became/.test(tokens[at]?.norm ?? ''))
    return false;
  return NEXT.has(normAt(tokens, index, 1));
}

function doneOf(base: string): string {
  return base === 'forbid' ? 'forbidden' : pastOf(base, (word) => word === 'kidnapped' || word === 'trapped');
}
