import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import { marksBeforeTag } from '../../english/asks.ts';
import { inTagCase, isCapital, isWholeSpeech, tagUse } from '../../english/tag-use.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A speech without any mark at its end, with its tag behind it. */
export default defineRule({
  id: 'dialogue/missing-comma-before-tag',
  title: 'Missing comma before a tag',
  explanation:
    'Between a speech and the words that tell who speaks stands a comma, inside the closing mark, or a question mark where the speech asks.',
  kind: 'punctuation',
  flags: [
    ['"Don\'t go" he whispered.', '"Don\'t go," he whispered.'],
    ['“I never saw her” said Pell.', '“I never saw her,” said Pell.'],
    ['"It was here yesterday" The old mare replied.', '"It was here yesterday," the old mare replied.'],
    ['"Yes" she giggled. "Of course."', '"Yes," she giggled. "Of course."'],
    ['He sighed. "Fine" Pell muttered and left.', 'He sighed. "Fine," Pell muttered and left.'],
    ["'I like it' Marla said.", "'I like it,' Marla said."],
    ['"Where is he" asked Pell.', '"Where is he?" asked Pell.'],
    ['"But did you see the boat" She said.', '"But did you see the boat?" she said.'],
    ['"You like the sea, don\'t you" he said.', '"You like the sea, don\'t you?" he said.'],
    ['"You\'re leaving tonight" Marla asked quietly.', '"You\'re leaving tonight?" Marla asked quietly.'],
    ['"What I saw was a lamp" she said.', '"What I saw was a lamp," she said.'],
  ],
  passes: [
    '"Don\'t go," he whispered.',
    '"Don\'t go!" he whispered.',
    'It was a "game" he said he had won.',
    '"Nest" he called it, and it was one.',
    '"Pell" was all he said.',
    'She called him "sir" and asked nothing more.',
    '“Well—” he began.',
    '"Maybe..." she said.',
    'The word "home" she said twice.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue, text }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { ending, after, next, outside, lastInside, speech } = spoken;
      if (ending !== 'none' || after === undefined || outside >= 0 || speech.opening < 0) continue;
      if (!isWholeSpeech(tokens, spoken) || tagUse(tokens, after) === 'no') continue;
      const last = tokens[lastInside] as Token;
      const first = tokens[next] as Token;
      if (isCapital(first.text) && after.kind !== 'says' && inTagCase(tokens, next) !== first.text) continue;
      const { norm: verb } = tokens[after.verb] as Token;
      const { marks, sure } = marksBeforeTag(tokens, speech.opening + 1, lastInside, verb);
      const begun = inTagCase(tokens, next);
      const isSame = begun === first.text;
      const to = isSame ? last.to : first.to;
      const behind = isSame ? '' : text.slice(last.to, first.from) + begun;
      findings.push({
        from: last.from,
        to,
        replacements: marks.map((mark) => last.text + mark + behind),
        confidence: sure,
        group: marks[0] === '?' ? 'missing question mark before a tag' : 'missing comma before a tag',
        isExact: true,
      });
    }
    return findings;
  },
});
