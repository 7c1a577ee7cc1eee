import { expect, it } from 'vitest';
import { readParagraph } from './paragraph.ts';

function spokenIn(text: string) {
  const { tokens, dialogue } = readParagraph(text);
  const slice = (first: number, last: number) => text.slice(tokens[first]?.from, tokens[last]?.to);
  return dialogue.map(({ speech, ending, after, before }) => ({
    text: text.slice(speech.from, speech.to),
    ending,
    after: after && slice(after.first, after.last),
    by: after && slice(...after.subject),
    before: before && slice(before.first, before.last),
  }));
}

it.each([
  ['"Come here," she said.', 'comma', 'she said', 'she'],
  [
    '"Come here." the old dragon quietly replied.',
    'stop',
    'the old dragon quietly replied',
    'the old dragon',
  ],
  ['“Come here!” said Pell.', 'exclamation', 'said Pell', 'Pell'],
  ['"Go" whispered the grey mare softly.', 'none', 'whispered the grey mare', 'the grey mare'],
  ['"Go..", Princess Ash called out.', 'pause', 'Princess Ash called out', 'Princess Ash'],
  [
    '"Why?" A red and orange dragoness asked.',
    'question',
    'A red and orange dragoness asked',
    'A red and orange dragoness',
  ],
  ['"Why—" one of the guards began.', 'dash', 'one of the guards began', 'one of the guards'],
  ["'Go,' Mr. Pell shouted.", 'comma', 'Mr. Pell shouted', 'Mr. Pell'],
  ['"Go," marla said.', 'comma', 'marla said', 'marla'],
  ['"Go," Pell and Marla said together.', 'comma', 'Pell and Marla said', 'Pell and Marla'],
  ['"Go." She turned away.', 'stop', undefined, undefined],
  ['"Go." When he asked, she ran.', 'stop', undefined, undefined],
  ['"Go." The door flew open and he shouted.', 'stop', undefined, undefined],
])('reads the tag of %j', (text, ending, after, by) => {
  expect(spokenIn(text)[0]).toMatchObject({ ending, after, by });
});

it('reads the tag before a speech', () => {
  expect(spokenIn('Then Pell softly said, "Go."')[0]?.before).toBe('Pell softly said');
  expect(spokenIn('She asked him "Why?"')[0]?.before).toBe('She asked');
  expect(spokenIn('It was a "thing".')[0]?.before).toBeUndefined();
});

it('gives each speech in order, unclosed ones too', () => {
  const texts = (text: string) => spokenIn(text).map((spoken) => spoken.text);
  expect(texts('"Go," he said. "Now." She went. "Good')).toEqual(['Go,', 'Now.', 'Good']);
  expect(texts('"Go, he said. "Now."')).toEqual(['Go, he said. ', 'Now.']);
  expect(texts('He left. Come here," she said. "Now."')).toEqual(['Come here,', 'Now.']);
  expect(texts('""')).toEqual([]);
});
