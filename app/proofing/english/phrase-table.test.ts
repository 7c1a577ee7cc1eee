import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { MISHEARD_PHRASES } from './misheard-phrases.ts';
import { phraseTable } from './phrase-table.ts';
import { MISSING_SMALL_WORDS, WRONG_SMALL_WORDS } from './small-word-slips.ts';
import { WRITTEN_APART, WRITTEN_TOGETHER } from './compounds.ts';

/** Finds as a checker does, which gives the places of the words that the table is looked up by. */
function found(table: string, text: string) {
  const { at, find } = phraseTable(table);
  const keys = new Set(at.keys());
  const paragraph = readParagraph(text);
  return find(
    paragraph,
    paragraph.words.filter((index) => keys.has(paragraph.tokens[index]?.norm ?? '')),
  );
}

const mended = (table: string, text: string) => {
  let result = text;
  for (const { from, to, replacements } of found(table, text).toReversed()) {
    result = result.slice(0, from) + (replacements[0] ?? '') + result.slice(to);
  }
  return result;
};

it.each([
  ['one word', 'deep «seeded→seated»', 'a deep seeded fear', 'a deep seated fear'],
  ['either word', 'sneak|quick «peak|peek→look»', 'a quick peek', 'a quick look'],
  ['several words', '«tongue and cheek→tongue in cheek»', 'said tongue and cheek.', 'said tongue in cheek.'],
  ['a class', '«wreck→rack» @poss brain', 'Wreck my brain', 'rack my brain'],
  ['no word but', '!the «few→a few» days', 'in few days', 'in a few days'],
  ['no word but: it', '!the «few→a few» days', 'the few days', 'the few days'],
  ['no word but: none', '!the «few→a few» days', 'Few days', 'a few days'],
  ['the end', 'all «time→the time» $', 'all time.', 'all the time.'],
  ['no end', 'all «time→the time» $', 'all time low', 'all time low'],
  ['the beginning', '$ «may be→maybe» he', 'May be he', 'maybe he'],
  ['a mark between', 'deep «seeded→seated»', 'deep, seeded', 'deep, seeded'],
  ['over lines', 'deep «seeded→seated»', 'deep\nseeded', 'deep\nseated'],
])('finds %s', (_name, table, text, right) => {
  expect(mended(table, text)).toBe(right);
});

it('says which line of the table spoke', () => {
  expect(found('«one→two» x\n«three→four» y', 'three y').map(({ line }) => line)).toEqual([1]);
});

it('refuses a line without a place', () => {
  expect(() => phraseTable('no place here')).toThrow(SyntaxError);
});

describe.each([
  ['misheard', MISHEARD_PHRASES],
  ['look-alikes', LOOK_ALIKES],
  ['wrong small words', WRONG_SMALL_WORDS],
  ['missing small words', MISSING_SMALL_WORDS],
  ['written apart', WRITTEN_APART],
  ['written together', WRITTEN_TOGETHER],
])('%s', (_name, table) => {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim());

  it('has each line once, and each changes something', () => {
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    expect(lines.filter((line) => (line.match(/«/g) ?? []).length !== 1)).toEqual([]);
    expect(lines.filter((line) => /«([^→]*)→\1»/.test(line))).toEqual([]);
  });

  it('names only classes that exist', () => {
    const named = new Set(lines.flatMap((line) => line.match(/[@$][a-z]*/g) ?? []));
    const known = '@any @poss @det @a @sub @obj @self @be @have @will @modal @ing @ed @ly @s @end $'.split(
      ' ',
    );
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  });
});
