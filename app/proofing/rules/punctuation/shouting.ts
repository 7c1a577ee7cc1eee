import { isAuthorsNote } from '../../../text/authors-note.ts';
import { visitMarks } from '../../consistency/marks.ts';
import { chosenForm } from '../../consistency/choice.ts';
import { expectedOf } from '../../consistency/leaning.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Two and more exclamation or question marks. Maybe, until the writer has settled it. */
export default defineRule({
  id: 'punctuation/shouting',
  title: 'Doubled marks',
  explanation: 'Printed stories let one mark do the shouting. Settle it once and the whole story follows.',
  kind: 'punctuation',
  flags: [
    ['"Sorry!!" she cried.', '"Sorry!" she cried.'],
    ['“Where are you going!!!”', '“Where are you going!”'],
    ['What??', 'What?'],
    ['"You did what?!!" he asked.', '"You did what?!" he asked.'],
    ['And then.. it moved!!', 'And then.. it moved!'],
    ['Who?!?!', 'Who?!'],
  ],
  passes: [
    '"Sorry!" she cried.',
    '“What?!” he asked.',
    'Really? Yes! Really.',
    '"What!?" she said.',
    'The end!',
    'A/N: sorry this took so long!!',
  ],
  at: new Set(['!', '?']),
  check: ({ text }, { facts, story }) => {
    const found: Finding[] = [];
    if (isAuthorsNote(text)) return found;
    const shouting = chosenForm('doubled-marks', facts.styleSheet);
    const both = expectedOf('question-exclamation', facts, story);
    visitMarks(text, (choice, form, from, to) => {
      if (choice === 'question-exclamation' && both && form !== both.form) {
        found.push({
          from,
          to,
          replacements: [both.form],
          confidence: both.confidence,
          ...settledBy(choice),
        });
      } else if (choice === 'doubled-marks' && shouting !== 'as typed') {
        const marks = text.slice(from, to);
        const one = !marks.includes('?') ? '!' : marks.includes('!') ? (both?.form ?? '?!') : '?';
        const confidence = shouting === undefined ? 0.7 : 0.97;
        found.push({ from, to, replacements: [one], confidence, ...settledBy(choice) });
      }
    });
    return found;
  },
});

function settledBy(choice: string) {
  return { group: `choice ${choice}`, choice, isExact: true } as const;
}
