import { assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { EVERYDAY } from './everyday.ts';
import { createLexicon } from './lexicon.ts';
import { testDictionary } from './test-dictionary.ts';

const words = ['samfire', 'Varry', 'kelpish'];
const cast = ['Mara', 'Skerrin Head', 'Tollen', 'Jean-Luc', 'Ozzich'];
const { isWord, inDictionary } = createLexicon({ dictionary: testDictionary(), words, cast });

const RIGHT: readonly (readonly [what: string, words: string])[] = [
  ['dictionary words in any proper case', "the The THE English England England's James's ENGLISH"],
  [
    'the work’s words with plural and possessive',
    'samfire Samfire SAMFIRE samfires samfire’s varries Varry’s kelpishes',
  ],
  [
    'the cast with plural and possessive',
    'Mara Mara’s MARA Maras Maras’ Skerrin Head’s Tollens Ozziches Jean-Luc’s',
  ],
  [
    'contractions, also double',
    "can't can’t shouldn't've I'd've couldn’t’ve Mara'll lamp'd it'll'd who're y'all ma'am",
  ],
  [
    'hyphenated words',
    "half-light well-worn mother-in-law's twenty-one un-English ex-wife pre-dawn Mara-like un-Tollen good-natured long-limbed",
  ],
  [
    'elisions',
    "'em em goin' goin nothin’ 'cause ’til o' th' ol’ 'twas 'ello jus' wi' an' som'thin' c'mon y'know d'you m'lady",
  ],
  ['stretched words', 'nooo sooooo NOOOO Heeey whaaat pleeease Maraaa whyyy'],
  ['sounds', 'hmm Hmmm ugh aaahhh pfft shh tch heh huh psst whoa mm-hmm uh-huh hahaha HAHA Brrr grrr xD'],
  ['stutters', "W-what I-I th-that's Th-that’s S-S-stop M-Mara b-but wh-what"],
  ['numbers and what is no word', '3rd 21st 7pm XIV iv x S02E21 FBI NPCs who@where.net chapter_2 notes.txt'],
  ['letters of other tongues', 'café Café naïve fiancée привет 名前'],
  ['what English makes freely of words', 'embarrassedly unbelievingly midmorning'],
  ['everyday words', 'okay ok OK alright gonna wanna kinda dunno lemme gotta yeah nah nope smartphone grey'],
];

it.each(RIGHT)('knows %s', (_, list) => {
  expect(list.split(' ').filter((word) => !isWord(word))).toEqual([]);
});

const WRONG =
  "teh Teh TEH recieve recieve's dont cant wont im ive youre didnt did'nt your'e alot eachother infront " +
  "freind-like half-freind Mraa mara tollens english theyre thier's runing noone woudl've realy's colour Im IVE";

it('does not know misspellings, names without their capital, or contractions without apostrophe', () => {
  expect(WRONG.split(' ').filter(isWord)).toEqual([]);
});

it('tells the dictionary’s words from the work’s own', () => {
  expect(inDictionary('lamp')).toBe(true);
  expect(inDictionary('don’t')).toBe(true);
  expect(['samfire', 'Tollen', 'hmmm'].filter(inDictionary)).toEqual([]);
});

it('keeps the everyday list small', () => {
  expect(EVERYDAY.size).toBeLessThan(800);
});

it('treats straight and curly apostrophes alike, and never throws', () => {
  const letters = "a e h m n s t ’ ' - S Ă é 1 .".split(' ');
  assert(
    property(string({ unit: constantFrom(...letters), maxLength: 12 }), (word) => {
      expect(isWord(word.replaceAll('’', "'"))).toBe(isWord(word.replaceAll("'", '’')));
    }),
  );
});
