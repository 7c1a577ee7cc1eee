import { expect, it } from 'vitest';
import { followingStets } from './following-stets.ts';

const text = 'It was late. His frend wispered the the word. Pell slept.';
const sentence = 'His frend wispered the the word.';
const kept = { group: 'spelling:wispered', text: 'wispered', sentence };
const place = (words: string, after: string) => {
  const from = text.indexOf(words);
  return { text, from, to: from + words.length, after, sentence };
};

it('keeps what was kept in a sentence that Galley changes beside it', () => {
  expect(followingStets([kept], [place('frend', 'friend')])).toEqual([
    { ...kept, sentence: 'His friend wispered the the word.' },
  ]);
});

it('takes all replacements of a sentence together', () => {
  expect(followingStets([kept], [place('frend', 'friend'), place('the the', 'the')])).toEqual([
    { ...kept, sentence: 'His friend wispered the word.' },
  ]);
});

it('adds nothing for other sentences, nor where the kept words themselves are replaced', () => {
  expect(followingStets([{ ...kept, sentence: 'Pell slept.' }], [place('frend', 'friend')])).toEqual([]);
  expect(followingStets([kept], [place('wispered', 'whispered')])).toEqual([]);
  expect(followingStets([], [place('frend', 'friend')])).toEqual([]);
});
