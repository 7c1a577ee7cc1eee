import { expect, it } from 'vitest';
import { readParagraph } from './paragraph.ts';

const speechIn = (text: string) => readParagraph(text).speech.map(({ from, to }) => text.slice(from, to));

it.each([
  ['"Come," he said. "Now."', ['Come,', 'Now.']],
  ['“Come,” he said.', ['Come,']],
  ['‘Don’t go,’ she said.', ['Don’t go,']],
  ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['“It never closes, and goes on', ['It never closes, and goes on']],
  ['Nobody spoke of the dogs’ bowls.', []],
  ["'Come,' he said. 'Now.'", ['Come,', 'Now.']],
  ["Nobody 'spoke of it", []],
  ['"Come, " he said. "Is it? ", she asked.', ['Come, ', 'Is it? ']],
  ['"Come, he said. "Now."', ['Come, he said. ', 'Now.']],
  ['He sat. Come here," she said.', ['Come here,']],
  ['It was 5" wide.', []],
  ['""', []],
])('finds the speech in %j', (text, speech) => {
  expect(speechIn(text)).toEqual(speech);
});
