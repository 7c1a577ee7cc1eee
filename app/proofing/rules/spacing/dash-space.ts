import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A dash with a blank on one side only. */
export default defineRule({
  id: 'spacing/dash-space',
  title: 'Uneven space around a dash',
  explanation: 'A dash has a space on both sides or on neither. Here it has one on one side only.',
  kind: 'spacing',
  inCapitals: false,
  flags: [
    ['She waited —and nobody came.', 'She waited—and nobody came.'],
    ['The lamp— the old one—was out.', 'The lamp—the old one—was out.'],
    ['“He was late –as ever,” she said.', '“He was late–as ever,” she said.'],
    ['He was late -as ever.', 'He was late - as ever.'],
    ['The boat --the last one--had gone.', 'The boat--the last one--had gone.'],
  ],
  passes: [
    'She waited — and nobody came.',
    'The lamp—the old one—was out.',
    '"I— What was that?" he asked.',
    'A two- or three-day walk.',
    '-Pell is here',
    'It was -5 degrees, and the flag -x was set.',
    '"Wait—" she said.',
    'He was late - as ever.',
    'I- I did not know.',
  ],
  at: ({ type }) => type === 'dash',
  check: ({ tokens }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 2 || i + 1 >= tokens.length) continue;
      const dash = tokens[i] as Token;
      const left = tokens[i - 1] as Token;
      const right = tokens[i + 1] as Token;
      const before = left.type === 'space' ? tokens[i - 2] : left;
      const after = right.type === 'space' ? tokens[i + 2] : right;
      if ((left.type === 'space') === (right.type === 'space')) continue;
      if (before?.type !== 'word' || after?.type !== 'word' || !isLower(after.text)) continue;
      // A word cut short has its dash close and a blank after it: "I don't wan-- oh".
      if (before.text.length < 2 || before.norm === 'or' || !lexicon.isWord(before.text)) continue;
      const isHyphen = dash.text === '-';
      if (isHyphen && (right.type === 'space' || after.text.length < 2)) continue;
      if (left.text.includes('\n') || right.text.includes('\n')) continue;
      findings.push({
        from: before.to,
        to: after.from,
        replacements: isHyphen ? [' - '] : [dash.text, ` ${dash.text} `],
        confidence: 0.85,
        group: 'uneven space around a dash',
      });
    }
    return findings;
  },
});

function isLower(written: string): boolean {
  return written === written.toLowerCase();
}
