import { expect, it } from 'vitest';
import { readParagraph } from './paragraph.ts';
import { sentenceAround } from './sentence-around.ts';

const sentencesIn = (text: string) =>
  readParagraph(text).sentences.map(({ from, to }) => text.slice(from, to));

it.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['“Run!” she cried. Nobody ran.', ['“Run!” she cried.', 'Nobody ran.']],
  ['"Come here." he said. He came.', ['"Come here." he said.', 'He came.']],
  ['“Who is it?” Nobody answered.', ['“Who is it?”', 'Nobody answered.']],
  ['Mr. Pell and Dr. Osk met J. Harrow.', ['Mr. Pell and Dr. Osk met J. Harrow.']],
  ['I know.. but he does not.', ['I know.. but he does not.']],
  ['I know.. He does not.', ['I know..', 'He does not.']],
  ['Well… I never knew.', ['Well… I never knew.']],
  ['What?! No. ', ['What?!', 'No.']],
  ['he left. then she came', ['he left.', 'then she came']],
  ['It cost 3.50 in all. Cheap.', ['It cost 3.50 in all.', 'Cheap.']],
  ['  Indented. Yes.', ['Indented.', 'Yes.']],
  ['no end', ['no end']],
  ['', []],
])('cuts %j', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

it('gives the sentence around a place', () => {
  const text = 'He left. She stayed. They slept.';
  expect(sentenceAround(readParagraph(text), 13, 19)).toBe('She stayed.');
});

it('gives only the stretch around a place of a sentence without end', () => {
  const text = 'and so on '.repeat(200);
  const around = sentenceAround(readParagraph(text), 1000, 1003);
  expect(around.length).toBeLessThan(400);
  expect(around).toContain(text.slice(990, 1010));
});
