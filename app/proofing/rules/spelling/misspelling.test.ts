import { expect, it } from 'vitest';
import { createChecker } from '../../checker.ts';
import { NO_SCORER } from '../../confused-words/scorer.ts';
import { NO_FACTS } from '../../facts.ts';
import { fillSuggestions } from '../../spelling/fill-suggestions.ts';
import { createLexicon } from '../../spelling/lexicon.ts';
import { testDictionary, testSuggester } from '../../spelling/test-dictionary.ts';
import misspelling from './misspelling.ts';

const checker = createChecker({
  rules: [misspelling],
  lexicon: createLexicon({ dictionary: testDictionary(), words: ['samfire'], cast: ['Mara'] }),
  scorer: NO_SCORER,
  facts: { ...NO_FACTS, cast: ['Mara'] },
});
const suggester = testSuggester(['samfire'], ['Mara']);

it.each(misspelling.flags)('has the right word first for %j', (wrong, right) => {
  const [flag] = fillSuggestions(checker.check(wrong), suggester);
  expect(flag && wrong.slice(0, flag.from) + flag.replacements[0] + wrong.slice(flag.to)).toBe(right);
});

const MARKED: readonly (readonly [text: string, marked: string[], names: (string | undefined)[]])[] = [
  ['The samfires of Mara’s half-Tollen friends saw the samfyres.', ['samfyres'], [undefined]],
  ["We saw Tollen's boat and the Tollens' boats.", [], []],
  ['Tollen’ll come, said Mraa.', ['Mraa'], ['Mraa']],
  ['It was the Britsh flag, and TOLLEN! Dont go!', ['Britsh', 'Dont'], ['Britsh', undefined]],
  ['a wierd-looking, sort-of-freindly face', ['wierd', 'freindly'], [undefined, undefined]],
  ['He was wont to sing the cant of beggars; I wont, and I cant.', ['wont', 'cant'], [undefined, undefined]],
  ['“I thou—” “Perha—”', [], []],
  ["'Spect so,” he said. “They jus' went.”", [], []],
];

it.each(MARKED)('marks in %j only what is unknown', (text, marked, names) => {
  const flags = checker.check(text);
  expect(flags.map((flag) => flag.text)).toEqual(marked);
  expect(flags.map((flag) => flag.name)).toEqual(names);
});

it('makes all places of one word one decision, and is less sure of a capital', () => {
  const flags = checker.check('It was wierd. Wierd, he thought: a WIERD thing.');
  expect(new Set(flags.map((flag) => flag.group))).toEqual(new Set(['spelling:wierd']));
  const [small, first, shouted] = flags.map((flag) => flag.confidence) as [number, number, number];
  expect(small).toBeGreaterThan(first);
  expect(small).toBeGreaterThan(shouted);
});
