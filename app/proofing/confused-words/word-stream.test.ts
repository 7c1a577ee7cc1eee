import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { createStream, fillStream } from './word-stream.ts';

function heard(text: string): string[] {
  const paragraph = readParagraph(text);
  const stream = createStream();
  fillStream(stream, paragraph);
  return Array.from(stream.token.subarray(0, stream.length), (index) => paragraph.tokens[index]?.text ?? '');
}

function hashes(text: string): number[] {
  const stream = createStream();
  fillStream(stream, readParagraph(text));
  return [...stream.hash.subarray(0, stream.length)];
}

it.each([
  ['Your.. an orphan?', ['Your', 'an', 'orphan', '?']],
  ['Wait … what – no!!', ['Wait', 'what', '–', 'no', '!']],
  ['‘No,’ he said.', ['No', ',', 'he', 'said', '.']],
])('hears words and marks, no pauses and single quotes: %s', (text, words) => {
  expect(heard(text)).toEqual(words);
});

it.each([
  ['he dont know', "he don't know"],
  ['W-what is it', 'what is it'],
  ['she was goin’ home', 'she was going home'],
  ['a dash — here', 'a dash -- here'],
  ['“curly” it’s', '"curly" it\'s'],
  ['NOT SO LOUD', 'not so loud'],
  ['Your late', 'your late'],
  ['he said ... yes', 'he said yes'],
  ['12 men', '7 men'],
])('hears %j as %j', (text, same) => {
  expect(hashes(text)).toEqual(hashes(same));
});

it('tells a name amid a sentence from the same word in small letters', () => {
  expect(hashes('a Rose here')[1]).not.toBe(hashes('a rose here')[1]);
  expect(hashes('Rose is here')[0]).toBe(hashes('rose is here')[0]);
});

it('holds a paragraph of any length, one after the other', () => {
  const stream = createStream();
  fillStream(stream, readParagraph('so '.repeat(5000)));
  expect(stream.length).toBe(5000);
  fillStream(stream, readParagraph('short'));
  expect(stream.length).toBe(1);
  fillStream(stream, readParagraph(''));
  expect(stream.length).toBe(0);
});
