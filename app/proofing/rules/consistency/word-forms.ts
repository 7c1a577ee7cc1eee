import { chosenForm } from '../../consistency/choice.ts';
import { expectedOf } from '../../consistency/leaning.ts';
import { WORD_CHOICES } from '../../consistency/word-choices.ts';
import { beginsForm, formAt } from '../../consistency/word-lookup.ts';
import { beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { inCaseOf } from '../../as-written.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A word that the story mostly writes in another way, or that was settled the other way. */
export default defineRule({
  id: 'consistency/word-forms',
  title: 'One word, two spellings',
  explanation:
    'Both spellings are right, but this story mostly has the other one. Readers like one of them throughout.',
  kind: 'consistency',
  flags: [
    ['The gray cat slept.', 'The grey cat slept.'],
    ['"Grayish, maybe.. but not gray-eyed," Pell said.', '"Greyish, maybe.. but not gray-eyed," Pell said.'],
    ['“Ok, we leave at noon,” said Marla.', '“Okay, we leave at noon,” said Marla.'],
    ['It was OK with the old ferryman.', 'It was okay with the old ferryman.'],
    ['They walked towards the harbor.', 'They walked toward the harbor.'],
    ['"Are you alright?" she asked.', '"Are you all right?" she asked.'],
    ["His Mum's lamp was still lit.", "His Mom's lamp was still lit."],
  ],
  passes: [
    'The grey cat slept, and the greys of the hills went on.',
    '"Okay.. okay, I am coming," Pell said.',
    'They walked toward the lamp, and all right, it was late.',
    'His mom had leaped over the gate.',
    '"I dreamt of a whisky-colored sea," said Marla.',
    'All right-minded people were asleep.',
    'The judge gave no judgement, and nobody asked for his judgment.',
    'Whilst the rain fell, the guards sang.',
  ],
  given: {
    story: {
      choices: {
        grey: { grey: 9, gray: 1 },
        okay: { okay: 8, ok: 2, OK: 1 },
        alright: { 'all right': 3, alright: 1 },
        mum: { mom: 12, mum: 1 },
        judgement: { judgment: 2, judgement: 2 },
        whilst: { while: 20, whilst: 1 },
      },
    },
    facts: { styleSheet: { towards: 'toward' } },
  },
  inCapitals: false,
  at: ({ norm }) => beginsForm(norm),
  check: (paragraph, { facts, story }, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    for (const index of places) {
      const found = formAt(paragraph, index);
      if (!found) continue;
      const { choice, form, from, to } = found;
      if (!WORD_CHOICES.get(choice)?.isFlagged && chosenForm(choice, facts.styleSheet) === undefined)
        continue;
      const expected = expectedOf(choice, facts, story);
      const word = expected && expected.form !== form ? found.inForm(expected.form) : undefined;
      if (!expected || word === undefined) continue;
      const isFirst = beginsSentence(tokens, index);
      const written = paragraph.text.slice(from, to);
      findings.push({
        from,
        to,
        replacements: [
          choice === 'okay' ? okayAs(word, tokens[index] as Token, isFirst) : inCaseOf(written, word),
        ],
        confidence: expected.confidence,
        group: `choice ${choice}`,
        choice,
        isExact: true,
      });
    }
    return findings;
  },
});

/** “OK” is no shouting, so its capitals say nothing. */
function okayAs(word: string, token: Token, isFirst: boolean): string {
  if (word === 'OK' || token.text === 'OKAY') return word.toUpperCase();
  return isFirst || token.text === 'Ok' || token.text === 'Okay'
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
