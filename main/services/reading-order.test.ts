import { expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

it.each([
  [
    ['Chapter 10.txt', 'Chapter 2.txt', 'Chapter 1.txt'],
    ['Chapter 1.txt', 'Chapter 2.txt', 'Chapter 10.txt'],
  ],
  [
    ['Chapter Two.md', 'Chapter Eleven.md', 'Chapter One.md'],
    ['Chapter One.md', 'Chapter Two.md', 'Chapter Eleven.md'],
  ],
  [
    ['Chapter Twenty-One - Rain.txt', 'Chapter Three.txt', 'Chapter Twenty.txt', 'Chapter 21b.txt'],
    ['Chapter Three.txt', 'Chapter Twenty.txt', 'Chapter Twenty-One - Rain.txt', 'Chapter 21b.txt'],
  ],
  [
    ['Part IX.txt', 'Part V.txt', 'Part II.txt', 'Part XL.txt'],
    ['Part II.txt', 'Part V.txt', 'Part IX.txt', 'Part XL.txt'],
  ],
  [
    ['Epilogue.txt', 'Chapter 1.txt', 'Prologue.txt'],
    ['Prologue.txt', 'Chapter 1.txt', 'Epilogue.txt'],
  ],
  [
    ['03 Epilogue.txt', '01 Prologue.txt', '02 Rain.txt'],
    ['01 Prologue.txt', '02 Rain.txt', '03 Epilogue.txt'],
  ],
  [
    ['The Lamp.txt', 'a lamp.txt', 'Notes.md'],
    ['a lamp.txt', 'Notes.md', 'The Lamp.txt'],
  ],
])('%j reads as %j', (names, sorted) => {
  expect([...names].sort(inReadingOrder)).toEqual(sorted);
});

it('tells names apart that differ only in case', () => {
  expect(inReadingOrder('a.txt', 'A.txt')).toBeGreaterThan(0);
  expect(inReadingOrder('A.txt', 'a.txt')).toBeLessThan(0);
  expect(inReadingOrder('A.txt', 'A.txt')).toBe(0);
});
