import { chosenForm } from '../../consistency/choice.ts';
import { visitMarks } from '../../consistency/marks.ts';
import type { Facts } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import type { StoryFacts } from '../../story-facts.ts';

/** A pause that printed stories do not have: two dots, five. Sure only once the writer has settled how pauses are written. */
export default defineRule({
  id: 'punctuation/two-dot-pause',
  title: 'Pauses',
  explanation: 'Printed stories write a pause with three dots. Settle it once and the whole story follows.',
  kind: 'punctuation',
  flags: [
    ['I know.. but he does not.', 'I know... but he does not.'],
    ['"Your name.. is it Pell?" she asked.', '"Your name... is it Pell?" she asked.'],
    ['What was that?..', 'What was that?...'],
    ['And then..', 'And then...'],
    ['Well..... maybe.', 'Well... maybe.'],
  ],
  passes: [
    'I know... but he does not.',
    '"Wait…" he said.',
    'He stopped. . . and listened.',
    'So it ends....',
    'So it ends.... And it begins again.',
    'Copy it to ../letters tonight.',
    'One dot. And another.',
  ],
  check: ({ text }, { facts, story }) => {
    const found: Finding[] = [];
    const chosen = chosenForm('pause', facts.styleSheet);
    if (chosen === AS_TYPED || (!text.includes('..') && chosen === undefined)) return found;
    const replacements = offered(facts, story);
    visitMarks(text, (choice, form, from, to) => {
      if (choice !== 'pause' || form === chosen) return;
      if (chosen === undefined && form !== '..' && form !== '....') return;
      const confidence = chosen === undefined ? 0.65 : 0.97;
      found.push({
        from,
        to,
        replacements,
        confidence,
        group: 'pause of two dots',
        choice: 'pause',
        isExact: true,
      });
    });
    return found;
  },
});

/** The choice by which all pauses stand as they are. */
const AS_TYPED = '..';

/** What was chosen, else what the story writes where it does not write two dots, first. */
function offered(
  { styleSheet }: Pick<Facts, 'styleSheet'>,
  { choices }: Pick<StoryFacts, 'choices'>,
): string[] {
  const counts = choices['pause'] ?? {};
  const first = chosenForm('pause', styleSheet) ?? ((counts['…'] ?? 0) > (counts['...'] ?? 0) ? '…' : '...');
  return first === '…' ? ['…', '...'] : first === '. . .' ? ['. . .', '...'] : ['...', '…'];
}
