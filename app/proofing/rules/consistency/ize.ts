import { ISE_WORDS } from '../../consistency/dialect-words.ts';
import { izeOf } from '../../consistency/dialect.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Realise where the story has realize, or the reverse. */
export default defineRule({
  id: 'consistency/ize',
  title: '-ize or -ise',
  explanation: 'American spelling has -ize in this word, British has either. A story keeps to one.',
  kind: 'consistency',
  flags: [
    ['He did not realise how late it was.', 'He did not realize how late it was.'],
    ['"I apologised.. twice," Pell said.', '"I apologized.. twice," Pell said.'],
    ['Recognising nobody, she sat down.', 'Recognizing nobody, she sat down.'],
  ],
  passes: [
    'He did not realize how late it was.',
    '"A surprise! I promise to be wise," Pell said.',
    'They advertised, exercised and revised.',
    'The rise of the despised prince.',
    'She supervised the children and improvised a song.',
  ],
  given: { facts: { styleSheet: { dialect: 'en-US' } } },
  at: ({ type, norm }) => type === 'word' && ISE_WORDS.has(norm),
  check: (paragraph, { facts, story }, places) => {
    const findings: Finding[] = [];
    const expected = izeOf(facts, story);
    if (!expected) return findings;
    for (const index of places) {
      const token = paragraph.tokens[index];
      const word = token?.type === 'word' ? ISE_WORDS.get(token.norm) : undefined;
      if (!token || !word || word.form === expected.form) continue;
      findings.push({
        from: token.from,
        to: token.to,
        replacements: [word.other],
        confidence: expected.confidence,
        group: 'choice ize',
        choice: 'ize',
      });
    }
    return findings;
  },
});
