import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrongRight } from './wrong-right.ts';

it.each([
  ['He lost it’s key.', 'He lost its key.', 'He lost |it’s|its| key.'],
  ['I could of gone.', 'I could have gone.', 'I could |of|have| gone.'],
  ['the the end', 'the end', 'the |the ||end'],
  ['A  gap.', 'A gap.', 'A|  | |gap.'],
  ['Wait.. no.', 'Wait... no.', 'Wait|..|...| no.'],
])('%j → %j', (wrong, right, cut) => {
  const { before, wrong: w, right: r, after } = wrongRight(wrong, right);
  expect(`${before}|${w}|${r}|${after}`).toBe(cut);
});

it('always gives both sentences back', () => {
  const sentence = fc
    .array(fc.constantFrom('it’s', 'its', 'a', ' ', '.', '..'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(sentence, sentence, (wrong, right) => {
      const cut = wrongRight(wrong, right);
      return cut.before + cut.wrong + cut.after === wrong && cut.before + cut.right + cut.after === right;
    }),
  );
});
