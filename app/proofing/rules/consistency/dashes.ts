import { chosenForm } from '../../consistency/choice.ts';
import { visitMarks } from '../../consistency/marks.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Dashes written another way than was chosen. Silent until then. */
export default defineRule({
  id: 'consistency/dashes',
  title: 'Dashes',
  explanation: 'Settled on the style sheet: this story writes the dash between words one way.',
  kind: 'consistency',
  flags: [
    ['The lamp -- the old one.', 'The lamp—the old one.'],
    ['He turned - and ran.', 'He turned—and ran.'],
    ['He turned – and ran.', 'He turned—and ran.'],
    ['"Wait--no," she said.', '"Wait—no," she said.'],
  ],
  passes: [
    'He turned—and ran.',
    '"A well-known half-light," said Pell.',
    '- Chapter one -',
    'Pages 12–14 were gone.',
    '“Wha—”',
    '-----',
  ],
  given: { facts: { styleSheet: { dashes: '—' } } },
  check: ({ text }, { facts }) => {
    const chosen = chosenForm('dashes', facts.styleSheet);
    const found: Finding[] = [];
    if (chosen === undefined) return found;
    visitMarks(text, (choice, form, from, to) => {
      if (choice !== 'dashes' || form === chosen) return;
      found.push({
        from,
        to,
        replacements: [chosen],
        confidence: 0.95,
        group: 'choice dashes',
        choice: 'dashes',
        isExact: true,
      });
    });
    return found;
  },
});
