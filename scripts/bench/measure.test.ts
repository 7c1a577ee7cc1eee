import { describe, expect, it } from 'vitest';
import { type GoldFix, isRight, isRightTogether, touches, unitsOf } from './measure.ts';

const TEXT = 'Your.. an orphan said the dragon , and hid.';

function at(words: string, from = TEXT.indexOf(words)) {
  return { from, to: from + words.length };
}

function gold(words: string, ...fix: string[]): GoldFix {
  return { ...at(words), wrong: words, fix, category: 'any', certain: true };
}

function says(words: string, ...replacements: string[]) {
  return { ...at(words), replacements };
}

describe('touches', () => {
  it.each([
    [0, 4, 3, 5, true],
    [0, 4, 4, 6, false],
    [4, 6, 0, 4, false],
    [0, 4, 4, 4, true],
    [4, 6, 4, 4, true],
    [5, 6, 4, 4, false],
    [0, 9, 4, 4, true],
  ])('%d–%d and %d–%d: %s', (from, to, start, end, expected) => {
    expect(touches({ from, to }, { from: start, to: end })).toBe(expected);
    expect(touches({ from: start, to: end }, { from, to })).toBe(expected);
  });
});

describe('isRight', () => {
  it.each([
    ['the same place', says('Your', "You're"), [gold('Your', "You're")], true],
    ['another word', says('Your', 'You'), [gold('Your', "You're")], false],
    ['only the first replacement counts', says('Your', 'You', "You're"), [gold('Your', "You're")], false],
    ['any of the editor’s', says('..', '…'), [gold('..', '...', '…')], true],
    ['more of the text than the editor marked', says('orphan', 'orphan,'), [gold('n', 'n,')], false],
    [
      'less of the text than the editor marked',
      says('n said', 'n," said'),
      [gold('orphan said', 'orphan," said')],
      true,
    ],
    [
      'two of the editor’s at once',
      says('Your..', "You're..."),
      [gold('Your', "You're"), gold('..', '...')],
      true,
    ],
    [
      'one of two under the flag',
      says('Your..', "You're.."),
      [gold('Your', "You're"), gold('..', '...')],
      true,
    ],
    ['a blank that goes', says(' ,', ','), [gold(' ,', ',')], true],
    ['nothing near', says('hid', 'hides'), [gold('Your', "You're")], false],
    ['nothing offered', says('Your'), [gold('Your', "You're")], false],
    ['nothing changed', says('Your', 'Your'), [gold('Your', "You're")], false],
  ])('%s', (_, flag, fixes, expected) => {
    expect(isRight(TEXT, flag, fixes)).toBe(expected);
  });

  it('takes what the editor puts between two characters', () => {
    const fix = { ...gold('', ','), from: 16, to: 16 };
    expect(isRight(TEXT, says('orphan', 'orphan,'), [fix])).toBe(true);
  });
});

describe('isRightTogether', () => {
  const fix = gold('Your.. an', "You're... an");
  const first = says('Your', "You're");
  const second = says('..', '...');

  it('adds up flags that mend one fix between them', () => {
    expect(isRight(TEXT, first, [fix])).toBe(false);
    expect(isRightTogether(TEXT, first, [fix], [first, second])).toBe(true);
    expect(isRightTogether(TEXT, second, [fix], [first, second])).toBe(true);
  });

  it('does not where one of them is wrong or missing', () => {
    expect(isRightTogether(TEXT, first, [fix], [first])).toBe(false);
    expect(isRightTogether(TEXT, first, [fix], [first, says('..', '.')])).toBe(false);
    expect(isRightTogether(TEXT, says('Your'), [fix], [says('Your'), second])).toBe(false);
  });
});

it('counts code points as UTF-16 units', () => {
  const units = unitsOf('a🐉b');
  expect([0, 1, 2, 3, 9].map(units)).toEqual([0, 1, 3, 4, 4]);
});
