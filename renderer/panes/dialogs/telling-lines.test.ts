import { expect, it } from 'vitest';
import { tellingLines } from './telling-lines.ts';

function sketch(text: string, most = 5): string[] {
  return tellingLines(text, most).map(
    ({ number, pieces }) =>
      `${number}: ${pieces.map((piece) => (piece.foreign ? `<${piece.text}>` : piece.text)).join('')}`,
  );
}

it.each([
  ['plain\nonly', []],
  ['plain\nnaïve café', ['2: na<ï>ve caf<é>']],
  ['“Yes”', ['1: <“>Yes<”>']],
  ['a\tb', []],
])('of %j', (text, lines) => {
  expect(sketch(text)).toEqual(lines);
});

it('cuts a long line around its first foreign character', () => {
  const [line] = sketch(`${'word '.repeat(40)}café ${'more '.repeat(40)}`);
  expect(line).toContain('caf<é>');
  expect(line?.length).toBeLessThan(110);
  expect(line).toMatch(/^1: …word .*…$/);
});

it('stops after the number asked for', () => {
  expect(sketch('é\né\né', 2)).toHaveLength(2);
});
