import { expect, it } from 'vitest';
import { slipOf } from './slip-of.ts';

it.each([
  ['Mara', 'Mraa'],
  ['Tollen', 'Tlolen'],
  ['Aaaron', 'Aaraon'],
  ['Jo', null],
  ['NASA', null],
  ['Ooo', null],
  ["D'Arl", "D'Alr"],
])('%j → %j', (name, slip) => {
  expect(slipOf(name)).toBe(slip);
});
