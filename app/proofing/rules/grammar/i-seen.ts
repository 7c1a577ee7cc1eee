import { asideOf } from '../../../text/narration.ts';
import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import { BETWEEN_VERBS, normsBefore, SUBJECT_ONLY } from '../../english/clauses.ts';
import { IRREGULAR_VERBS } from '../../english/irregular-verbs.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Participle → past, where a participle alone is no past and hardly describes a person. */
const PAST_OF = new Map(
  IRREGULAR_VERBS.filter(
    ({ base, past, participle }) =>
      past !== participle &&
      base !== participle &&
      !/^(?:gone|drunk|borne|beaten|shown|risen|lain|sunk|shrunk|sprung|sung|rung|swum|wrung)$/.test(
        participle,
      ),
  ).map(({ past, participle }) => [participle, participle === 'been' ? 'had been' : past]),
);

/** A pronoun with the third form of its verb and no helper: I seen, he done. */
export default defineRule({
  id: 'grammar/i-seen',
  title: 'I seen',
  explanation: 'Without have or had the verb has its second form: I saw, he did, they began.',
  kind: 'grammar',
  flags: [
    ['He seen the light go out.', 'He saw the light go out.'],
    ['They begun to row.', 'They began to row.'],
    ['He been there before.', 'He had been there before.'],
    ['When she taken the lamp, nobody spoke.', 'When she took the lamp, nobody spoke.'],
    ['I finally eaten the last pear.', 'I finally ate the last pear.'],
    ['"Wait," he said, and they done as he asked.', '"Wait," he said, and they did as he asked.'],
  ],
  passes: [
    'He had seen the light go out.',
    '"I seen it with my own eyes," the old man said.',
    'What have I done to you?',
    'Had they begun to row, they would have lived.',
    'Never had she taken so much care.',
    'He gone, the house was quiet.',
    'Have he and she eaten?',
    'They were torn, he broken and she tired.',
    'Whom should I see but Pell, he done up like a prince?',
  ],
  at: PAST_OF,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    let aside: readonly Span[] | undefined;
    for (const i of places) {
      const token = tokens[i] as Token;
      const past = PAST_OF.get(token.norm);
      if (past === undefined) continue;
      let subject = adjoiningWord(tokens, i, -1);
      while (subject >= 0 && BETWEEN_VERBS.has(tokens[subject]?.norm ?? ''))
        subject = adjoiningWord(tokens, subject, -1);
      if (!SUBJECT_ONLY.has(tokens[subject]?.norm ?? '')) continue;
      const before = normsBefore(tokens, subject, 6);
      if (
        before.some((norm) => HELPS.test(norm)) ||
        (before[0] === 'and' && SUBJECT_ONLY.has(before[1] ?? ''))
      )
        continue;
      const next = tokens[i + 2]?.norm ?? '';
      if (tokens[subject - 1]?.type !== 'space' && subject > 0 && tokens[subject - 1]?.type !== 'quote')
        continue;
      if (tokens[subject - 2]?.text === ',' && (next === 'and' || next === 'up')) continue;
      if (next === 'and' || next === 'by') continue;
      aside ??= asideOf(paragraph);
      if (isInside(aside, token.from)) continue;
      findings.push({ from: token.from, to: token.to, replacements: [past], confidence: 0.9 });
    }
    return findings;
  },
});

const HELPS =
  /^(?:have|has|had|having|haven't|hasn't|hadn't|was|were|be|been|is|are|am|being|.+'(?:ve|d|s|re|m))$/;
