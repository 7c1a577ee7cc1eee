import { NAME } from '../../consistency/choice.ts';
import { foundChoices } from '../../consistency/found-choices.ts';
import { oneSlipAway } from '../../spelling/one-slip.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A name that the story spells two ways. */
export default defineRule({
  id: 'consistency/name-spelling',
  title: 'One name, two spellings',
  explanation:
    'This story has two names that differ by one letter, the other one far oftener. If they are one person, settle how the name is spelled.',
  kind: 'consistency',
  flags: [
    ['Then Nathen laughed.', 'Then Nathan laughed.'],
    ['"Nathen\'s boat.. gone?" Pell asked.', '"Nathan\'s boat.. gone?" Pell asked.'],
    ['The boat belonged to Nathen, or so he said.', 'The boat belonged to Nathan, or so he said.'],
  ],
  passes: [
    'Then Nathan laughed.',
    '"Marla and Marlo are twins," said Pell.',
    'Nathaniel was somebody else.',
    'The old lamp stood on the table.',
    'Everyone knew Nathan and his boat.',
  ],
  given: {
    story: {
      names: [
        { word: 'Nathan', count: 12 },
        { word: 'Nathen', count: 3 },
        { word: 'Marla', count: 4 },
        { word: 'Marlo', count: 4 },
        { word: 'Nathaniel', count: 3 },
      ],
      choices: { 'name:nathan': { Nathan: 12, Nathen: 3 }, 'name:marla': { Marla: 4, Marlo: 4 } },
    },
    facts: { cast: ['Pell'] },
  },
  at: ({ type, text }, { facts, story }) =>
    type === 'word' && text !== text.toLowerCase() && foundChoices(NAME, facts, story).size > 0,
  check: (paragraph, { facts, story }, places) => {
    const findings: Finding[] = [];
    const found = foundChoices(NAME, facts, story);
    for (const index of places) {
      const token = paragraph.tokens[index];
      if (token?.type !== 'word') continue;
      const written = /['’]s$/i.test(token.text) ? token.text.slice(0, -2) : token.text;
      const small = written.toLowerCase();
      if (written === small) continue;
      for (const [key, expected] of found) {
        const id = NAME + key;
        const isOther =
          small !== expected.form.toLowerCase() && formOf(id, small, story.choices, expected.form);
        if (!isOther) continue;
        findings.push({
          from: token.from,
          to: token.from + written.length,
          replacements: [written === written.toUpperCase() ? expected.form.toUpperCase() : expected.form],
          confidence: expected.confidence,
          group: `choice ${id}`,
          choice: id,
        });
      }
    }
    return findings;
  },
});

/** True for a form that the story has, or, where only the choice is known, for a word one slip away from it. */
function formOf(
  id: string,
  small: string,
  choices: Readonly<Record<string, Readonly<Record<string, number>>>>,
  form: string,
): boolean {
  const counts = choices[id];
  if (counts) return Object.keys(counts).some((other) => other.toLowerCase() === small);
  return oneSlipAway(small, (word) => word === form.toLowerCase()) !== undefined;
}
