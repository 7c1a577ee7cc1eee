import { expect, it } from 'vitest';
import americanAff from '../../../node_modules/dictionary-en/index.aff?raw';
import americanDic from '../../../node_modules/dictionary-en/index.dic?raw';
import britishAff from '../../../node_modules/dictionary-en-gb/index.aff?raw';
import britishDic from '../../../node_modules/dictionary-en-gb/index.dic?raw';
import { NO_DICTIONARY, readDictionary } from './dictionary.ts';
import { createLexicon } from './lexicon.ts';
import { textSum } from './text-sum.ts';

const american = { aff: americanAff, dic: americanDic };
const failing = (file: string) => ({ ok: false, code: 'bad-dictionary', detail: file });

it.each([
  ['en-US', american],
  ['en-GB', { aff: britishAff, dic: britishDic }],
])('reads %s as it ships', (name, source) => {
  const read = readDictionary(source, name);
  expect(read.ok && read.value.has('lamp') && !read.value.has('lmap')).toBe(true);
});

it.each([0, 1, 20, 400, 1000, 2000, 2900])(
  'names the affixes where they are cut short after %i units',
  (end) => {
    expect(readDictionary({ ...american, aff: americanAff.slice(0, end) }, 'en-US')).toEqual(
      failing('en-US.aff'),
    );
  },
);

it.each([0, 5, 60, 300_000, americanDic.length - 12])(
  'names the words where they are cut short after %i units',
  (end) => {
    expect(readDictionary({ ...american, dic: americanDic.slice(0, end) }, 'en-US')).toEqual(
      failing('en-US.dic'),
    );
  },
);

it('names what was altered in its build', () => {
  const aff = americanAff.replace(/^SFX D Y 4$/m, 'SFX D Y 5');
  expect(aff).not.toBe(americanAff);
  expect(readDictionary({ ...american, aff }, 'en-US')).toEqual(failing('en-US.aff'));
  expect(readDictionary({ ...american, dic: `${americanDic}\nx\0y z\n` }, 'en-US')).toEqual(
    failing('en-US.dic'),
  );
  expect(readDictionary({ aff: '\ufffd\ufffd', dic: '' }, 'en-US')).toEqual(failing('en-US.aff'));
});

it('names the file in which one letter has changed since the build', () => {
  const built = {
    aff: `${americanAff}\n# sums ${textSum(americanAff)} ${textSum(americanDic)}\n`,
    dic: americanDic,
  };
  const read = readDictionary(built, 'en-US');
  expect(read.ok && read.value.has('lamp') && !read.value.has('lmap')).toBe(true);
  const flipped = americanDic.replace('\nlamp', '\nlemp');
  expect(flipped).not.toBe(americanDic);
  expect(readDictionary({ ...built, dic: flipped }, 'en-US')).toEqual(failing('en-US.dic'));
  const aff = built.aff.replace('SFX D', 'SFX E');
  expect(readDictionary({ ...built, aff }, 'en-US')).toEqual(failing('en-US.aff'));
});

it('lets every word pass where there is no dictionary', () => {
  const lexicon = createLexicon({ dictionary: NO_DICTIONARY, words: [], cast: [] });
  expect(['lmap', 'Ozzik', 'lamp'].every(lexicon.isWord)).toBe(true);
});
