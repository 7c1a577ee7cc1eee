import { expect, it } from 'vitest';
import { joinLines } from '../story/story.ts';
import {
  fileTextOf,
  flatText,
  linesOf,
  type Passage,
  passageOf,
  textOf,
  textsOf,
  withPassage,
} from './flat-text.ts';
import { fewLetters, randomFrom, randomLines, wordFrom } from './random-edits.ts';

it('is what a plain string would be, over many chunks', () => {
  const random = randomFrom(5);
  const letters = fewLetters(random);
  const lines = Array.from({ length: 900 }, (_, i) => ({
    text: wordFrom(random, letters, 60),
    end: (['\n', '\r\n', '\r'] as const)[i % 3] ?? '\n',
  }));
  let flat = flatText(lines);
  expect(fileTextOf(flat)).toBe(joinLines(lines));
  let plain = textOf(flat);
  for (let i = 0; i < 400; i++) {
    const from = random(plain.length + 1);
    const to = Math.min(plain.length, from + random(random(10) === 0 ? 12_000 : 20));
    const size = random(20) === 0 ? 20_000 : 12;
    const text = `${wordFrom(random, letters, size)}\n${wordFrom(random, letters, 5)}`;
    const put: Passage = { text, breaks: ['\r\n'] };
    const ends = linesOf(flat);
    flat = withPassage(flat, from, to, put);
    plain = plain.slice(0, from) + put.text + plain.slice(to);
    expect(flat.length).toBe(plain.length);
    expect(textOf(flat)).toBe(plain);
    expect(textOf(flat, from, from + 50)).toBe(plain.slice(from, from + 50));
    const places = [0, 1, 2, 3].map((n) => [from + n * 5000, from + n * 5000 + 40] as const);
    expect(textsOf(flat, places)).toEqual(places.map(([start, end]) => plain.slice(start, end)));
    const lineNo = plain.slice(0, from).split('\n').length - 1;
    expect(linesOf(flat).slice(0, lineNo)).toEqual(ends.slice(0, lineNo));
    expect(passageOf(flat, from, from + put.text.length)).toEqual(put);
  }
});

it('gives back the lines of any story', () => {
  for (let seed = 1; seed < 300; seed++) {
    const random = randomFrom(seed);
    const lines = randomLines(random, fewLetters(random));
    expect(linesOf(flatText(lines))).toEqual(lines);
  }
});
