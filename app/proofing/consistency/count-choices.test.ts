import { expect, it } from 'vitest';
import { createLexicon } from '../spelling/lexicon.ts';
import { testDictionary } from '../spelling/test-dictionary.ts';
import type { RecurringWord } from '../story-facts.ts';
import { countChoices } from './count-choices.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: [] });
const count = (text: string, names: readonly RecurringWord[] = []) =>
  countChoices(
    text.split('\n').map((line) => ({ text: line })),
    { lexicon, names },
  );

it.each<[string, string, string, Record<string, number> | undefined]>([
  ['words with their inflections', 'Grey, greyer. A gray hat, the greys.', 'grey', { gray: 1, grey: 3 }],
  ['possessives', "Mom's lamp and Mum's, and mum.", 'mum', { mom: 1, mum: 2 }],
  ['capitals where they make the form', 'Ok, OK. Okay! "ok"', 'okay', { okay: 1, OK: 1, ok: 2 }],
  ['forms of two words', "It's all right. All right? Alright.", 'alright', { 'all right': 2, alright: 1 }],
  ['no two words over a comma', 'All, right and alright.', 'alright', { alright: 1 }],
  [
    'dialects by many words',
    'The colour of the centre honors nobody.',
    'dialect',
    { 'en-GB': 2, 'en-US': 1 },
  ],
  ['-ise apart from other British spelling', 'I realise you apologized.', 'ize', { '-ise': 1, '-ize': 1 }],
  ['hyphens', 'A hoof-bump, a hoofbump, two Hoofbump.', 'hyphen:hoofbump', { hoofbump: 2, 'hoof-bump': 1 }],
  ['no hyphen that makes another word', 'She re-sent it and resent it.', 'hyphen:resent', undefined],
  ['no stutter', 'He b-but but bbut.', 'hyphen:bbut', undefined],
  [
    'titles that stand alone',
    'The Princess sang. Then the princess slept. The Princess Ash did not. A Princess!',
    'capital:princess',
    { 'the Princess': 1, 'the princess': 1 },
  ],
  [
    'pauses',
    'So.. well... and… no. . . never.... then',
    'pause',
    { '..': 1, '...': 1, '…': 1, '. . .': 1, '....': 1 },
  ],
  ['quotation marks', '“It’s” "it\'s"', 'quotes', { curly: 3, straight: 3 }],
  [
    'dashes',
    'One — two—three -- four - five – six',
    'dashes',
    { ' — ': 1, '—': 1, '--': 1, ' - ': 1, ' – ': 1 },
  ],
  ['no dash that joins, opens or breaks off', '- A well-known 12–14 “Wha—”', 'dashes', { '—': 1 }],
  ['shouting', 'What?! No!! Who!? Why???', 'doubled-marks', { 'as typed': 2 }],
])('counts %s', (_what, text, choice, counts) => {
  expect(count(text)[choice]).toEqual(counts);
});

it.each<[string, [string, number][], string[]]>([
  [
    'one person in two spellings',
    [
      ['Nathen', 12],
      ['Nathan', 3],
    ],
    ['name:nathen'],
  ],
  [
    'no inflected names',
    [
      ['Rhodesia', 9],
      ['Rhodesian', 3],
    ],
    [],
  ],
  [
    'no short names',
    [
      ['Tom', 9],
      ['Tim', 8],
    ],
    [],
  ],
  [
    'no names that are words',
    [
      ['Apple', 9],
      ['Ample', 8],
    ],
    [],
  ],
])('finds among names %s', (_what, names, ids) => {
  const found = Object.keys(
    count(
      '',
      names.map(([word, places]) => ({ word, count: places })),
    ),
  );
  expect(found).toEqual(ids);
});

it('reads through the mask', () => {
  const mask = 'The \u2060grey\u2060 cat \ufffc\ufffc\ufffc\ufffc';
  expect(countChoices([{ text: 'The *grey* cat gray', mask }], { lexicon, names: [] })['grey']).toEqual({
    grey: 1,
  });
});
