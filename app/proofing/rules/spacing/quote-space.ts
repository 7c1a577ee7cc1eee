import type { Token } from '../../../text/paragraph.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** A blank on the inner side of a speech mark, or none on the outer side. */
export default defineRule({
  id: 'spacing/quote-space',
  title: 'Space beside a quotation mark',
  explanation: 'A quotation mark stands close to the words it holds, with a space on its other side.',
  kind: 'spacing',
  flags: [
    ['" Who is it?" she asked.', '"Who is it?" she asked.'],
    ['“Who is it? ” she asked.', '“Who is it?” she asked.'],
    ['"Run! "', '"Run!"'],
    ['"Wait,"she said.', '"Wait," she said.'],
    ['“Wait,”she said. “Not yet.”', '“Wait,” she said. “Not yet.”'],
    ['He asked,"Who is it?"', 'He asked, "Who is it?"'],
    ['He said “ wait” and left.', 'He said “wait” and left.'],
  ],
  passes: [
    '"Who is it?" she asked.',
    'The board was 6" long and 2" thick.',
    '"He said \'wait\' and left," she said.',
    '“Wait,” she said—“not yet.”',
    '"Wait"--she shook her head--"not yet."',
    '("Wait," she said.)',
    'Il dit « Attends » et partit.',
    'The "old"-looking door fell.',
    '"Never closed, she thought.',
    'He had one “boat”, one “oar”.',
    '"I- "',
  ],
  at: new Set(['"', '“', '”']),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    let open = '';
    for (const i of places) {
      const mark = tokens[i] as Token;
      const opens = mark.text === '“' || (mark.text === '"' && open === '');
      if (mark.text === '"' && opens !== looksOpening(tokens, i)) {
        // A straight mark that leans the wrong way: believed only where its neighbours leave no doubt.
        if (!isLoose(tokens, i, opens)) return findings;
      }
      const finding = opens ? afterOpening(tokens, i) : afterClosing(tokens, i);
      if (finding) findings.push(finding);
      open = opens ? mark.text : '';
    }
    return findings;
  },
});

function looksOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.type === 'space' || before.text === '(' || before.type === 'dash';
}

/** True for `" Who` at the start, `? " she` at an end, and `,"Who` in between. */
function isLoose(tokens: readonly Token[], index: number, opens: boolean): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (opens) return before?.text === ',' && after?.type === 'word';
  return before?.type === 'space' && ENDS.test(tokens[index - 2]?.text ?? '') && after?.type !== 'word';
}

const ENDS = /^(?:[.,!?…]|\.{2,})$/;

function afterOpening(tokens: readonly Token[], index: number): Finding | null {
  const mark = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.type === 'space' && next.to - next.from <= 2 && tokens[index + 2]?.type === 'word') {
    return {
      from: mark.from,
      to: next.to,
      replacements: [mark.text],
      confidence: 0.95,
      group: 'space inside quotation marks',
    };
  }
  if (before?.text === ',' && next?.type === 'word') {
    return {
      from: before.from,
      to: mark.to,
      replacements: [`, ${mark.text}`],
      confidence: 0.93,
      group: 'no space before a quotation mark',
    };
  }
  return null;
}

function afterClosing(tokens: readonly Token[], index: number): Finding | null {
  const mark = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.type === 'space' && ENDS.test(tokens[index - 2]?.text ?? '') && before.to - before.from <= 2) {
    return {
      from: before.from,
      to: mark.to,
      replacements: [mark.text],
      confidence: 0.95,
      group: 'space inside quotation marks',
    };
  }
  if (next?.type === 'word' && ENDS.test(before?.text ?? '')) {
    return {
      from: mark.from,
      to: mark.to,
      replacements: [`${mark.text} `],
      confidence: 0.93,
      group: 'no space after a quotation mark',
    };
  }
  return null;
}
