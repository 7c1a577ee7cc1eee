import { SURE } from '../../flag.ts';
import { defineRule } from '../../rule.ts';

/** A pause written with two dots. Sure only once the writer has settled how pauses are written. */
export default defineRule({
  id: 'punctuation/two-dot-pause',
  title: 'Two-dot pause',
  explanation: 'Printed stories write a pause with three dots. Settle it once and the whole story follows.',
  kind: 'punctuation',
  flags: [
    ['I know.. but he does not.', 'I know... but he does not.'],
    ['"Your name.. is it Pell?" she asked.', '"Your name... is it Pell?" she asked.'],
    ['What was that?..', 'What was that?...'],
    ['And then..', 'And then...'],
  ],
  passes: [
    'I know... but he does not.',
    '"Wait…" he said.',
    'He stopped. . . and listened.',
    'So it ends....',
    'Copy it to ../letters tonight.',
    'One dot. And another.',
  ],
  check: function* ({ tokens, text }, { facts }) {
    if (facts.pause === '..') return;
    const replacements = facts.pause === '…' ? ['…', '...'] : ['...', '…'];
    const confidence = facts.pause === undefined ? SURE - 0.3 : 0.97;
    for (const { type, from, to } of tokens) {
      if (type !== 'pause' || to - from !== 2 || text.slice(from, to) !== '..') continue;
      if (text[to] === '/' || text[from - 1] === '/' || /\d/.test(text[to] ?? '')) continue;
      yield { from, to, replacements, confidence, group: 'pause of two dots' };
    }
  },
});
