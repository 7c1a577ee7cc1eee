import { expect, it } from 'vitest';
import { randomFrom } from './random-edits.ts';
import { createTextIndex } from './text-index.ts';

it('finds what a plain search finds', () => {
  const random = randomFrom(11);
  const letters = ['a', 'b', ' ', 'é', '.', '\n', '😀', 'a'];
  const text = Array.from({ length: 4000 }, () => letters[random(letters.length)]).join('');
  const index = createTextIndex(text);
  for (let i = 0; i < 2000; i++) {
    const from = random(text.length);
    const words = random(5) === 0 ? 'no such words' : text.slice(from, from + random(12));
    const wanted: number[] = [];
    let at = words === '' ? -1 : text.indexOf(words);
    for (; at >= 0; at = text.indexOf(words, at + 1)) wanted.push(at);
    expect(index.placesOf(words, 10_000)).toEqual(wanted);
    expect(index.placesOf(words, 2)).toEqual(wanted.slice(0, 3));
  }
});
