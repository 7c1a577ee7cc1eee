import { CAPITAL } from '../../consistency/choice.ts';
import { foundChoices } from '../../consistency/found-choices.ts';
import { TITLED } from '../../consistency/word-counts.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** “The Princess” where the style sheet has “the princess”, or the reverse. */
export default defineRule({
  id: 'consistency/titles',
  title: 'The Princess or the princess',
  explanation:
    'Settled on the style sheet: a title that stands without its name is written one way throughout.',
  kind: 'capitals',
  flags: [
    ['Then the princess rose.', 'Then the Princess rose.'],
    ['"Ask the princess.. please," Pell said.', '"Ask the Princess.. please," Pell said.'],
    ["It was the princess's boat.", "It was the Princess's boat."],
    ['He saw the Guard at the gate.', 'He saw the guard at the gate.'],
  ],
  passes: [
    'Then the Princess rose.',
    '"A princess never asks," said Marla.',
    'The guard slept.',
    'Later the Guard Captain came, and the princess Ash with him.',
    'Every princess has a boat.',
    'She gave the queen a fish, and the Queen laughed.',
  ],
  given: {
    facts: { styleSheet: { 'capital:princess': 'the Princess', 'capital:guard': 'the guard' } },
    story: { choices: { 'capital:queen': { 'the Queen': 6, 'the queen': 1 } } },
  },
  at: ({ type, norm }, { facts, story }) =>
    type === 'word' &&
    TITLED.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm) &&
    foundChoices(CAPITAL, facts, story).size > 0,
  check: ({ tokens }, { facts }, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 2) continue;
      const token = tokens[i];
      if (token?.type !== 'word' || tokens[i - 2]?.norm !== 'the' || tokens[i - 1]?.text !== ' ') continue;
      const isOwned = /['’]s$/.test(token.text);
      const word = isOwned ? token.text.slice(0, -2) : token.text;
      const small = word.toLowerCase();
      const chosen = TITLED.has(small) ? facts.styleSheet[CAPITAL + small]?.slice('the '.length) : undefined;
      const next = tokens[i + 2];
      const isBeforeName =
        !isOwned && tokens[i + 1]?.text === ' ' && next !== undefined && isCapital(next.text);
      if (chosen === undefined || chosen === word || chosen.toLowerCase() !== small || isBeforeName) continue;
      if (word === word.toUpperCase()) continue;
      findings.push({
        from: token.from,
        to: token.from + word.length,
        replacements: [chosen],
        confidence: 0.95,
        group: `choice ${CAPITAL}${small}`,
        choice: CAPITAL + small,
      });
    }
    return findings;
  },
});

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
