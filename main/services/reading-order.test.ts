import { expect, it } from 'vitest';
import { inChosenOrder, inReadingOrder, orderToKeep } from './reading-order.ts';

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

it.each([
  ['no order', [], ['Prologue', 'Chapter 2', 'Chapter 10']],
  ['an order', ['Chapter 10', 'Prologue', 'Chapter 2'], ['Chapter 10', 'Prologue', 'Chapter 2']],
  [
    'names that are not there, and one twice',
    ['Gone', 'Chapter 10', 'Chapter 10', 'Chapter 2', 'Prologue'],
    ['Chapter 10', 'Chapter 2', 'Prologue'],
  ],
  ['an order that lacks some', ['Chapter 10', 'Prologue'], ['Chapter 10', 'Prologue', 'Chapter 2']],
  ['an order that lacks the first', ['Chapter 10', 'Chapter 2'], ['Prologue', 'Chapter 10', 'Chapter 2']],
])('puts stories as chosen: %s', (_, order, wanted) => {
  expect(inChosenOrder(['Chapter 2', 'Prologue', 'Chapter 10'], order)).toEqual(wanted);
});

it('keeps the places of names that are not there, and nothing where nobody chose', () => {
  const before = ['Chapter 2', 'Away', 'Chapter 1'];
  expect(orderToKeep(['Chapter 1', 'Chapter 2'], before)).toEqual([]);
  expect(orderToKeep(['Chapter 3', 'Chapter 2', 'Chapter 1'], before)).toEqual([
    'Chapter 3',
    'Chapter 2',
    'Away',
    'Chapter 1',
  ]);
});
