import { expect, it } from 'vitest';
import { readParagraph } from '../text/paragraph.ts';
import { testScorer } from './confused-words/test-scorer.ts';
import { NO_FACTS } from './facts.ts';
import { placesOfRules } from './places-of-rules.ts';
import { defineRule, type Rule, type Tools } from './rule.ts';
import { createLexicon } from './spelling/lexicon.ts';
import { testDictionary } from './spelling/test-dictionary.ts';
import { NO_STORY_FACTS } from './story-facts.ts';

const tools: Tools = {
  lexicon: createLexicon({ dictionary: testDictionary(), words: [], cast: [] }),
  scorer: testScorer(),
  facts: NO_FACTS,
  story: NO_STORY_FACTS,
};

function ruleAt(at?: Rule['at']): Rule {
  const rule = { id: 'a/b', title: '', explanation: '', kind: 'grammar', flags: [], passes: [] } as const;
  return defineRule({ ...rule, check: () => [], ...(at === undefined ? {} : { at }) });
}

function placesIn(text: string, rules: readonly Rule[], isOn = rules.map(() => true), mask?: string) {
  const { tokens } = readParagraph(text, mask);
  const { of, read } = placesOfRules(rules, isOn, tools, (_slot, error) => {
    throw error;
  });
  read(tokens);
  return of.map((places) => places && places.map((index) => tokens[index]?.text));
}

it('finds listed words in any case, and marks', () => {
  const rules = [ruleAt(new Set(['of', '?'])), ruleAt(new Map([['pell', 1]]))];
  expect(placesIn('Of what? Of Pell, and of her.', rules)).toEqual([['Of', '?', 'Of', 'of'], ['Pell']]);
});

it('asks a test once for each word as it is written', () => {
  const asked: string[] = [];
  const rule = ruleAt(({ text }) => {
    asked.push(text);
    return text === 'The';
  });
  expect(placesIn('The end, the end. The end', [rule])).toEqual([['The', 'The']]);
  expect(asked).toEqual(['The', 'end', ',', 'the', '.']);
});

it('has none for a rule that looks everywhere, and an empty list where a rule is off', () => {
  const rules = [ruleAt(), ruleAt(new Set(['end'])), ruleAt(() => true)];
  expect(placesIn('The end', rules, [true, false, false])).toEqual([null, [], []]);
});

it('passes over what holds no words', () => {
  const rule = ruleAt(() => true);
  expect(placesIn('of x of', [rule], [true], 'of \ufffc of')).toEqual([['of', 'of']]);
});

it('forgets the paragraph before', () => {
  const { of, read } = placesOfRules([ruleAt(new Set(['end']))], [true], tools, () => {});
  read(readParagraph('end end end').tokens);
  read(readParagraph('The end').tokens);
  expect(of).toEqual([[2]]);
  read(readParagraph('The').tokens);
  expect(of).toEqual([[]]);
});

it('tells of a test that throws, and asks it no more', () => {
  const isOn = [true, true];
  const told: number[] = [];
  const broken = ruleAt(() => {
    throw new Error('lost');
  });
  const { of, read } = placesOfRules([broken, ruleAt(() => true)], isOn, tools, (slot) => {
    told.push(slot);
    isOn[slot] = false;
  });
  read(readParagraph('The end').tokens);
  expect(told).toEqual([0]);
  expect(of).toEqual([[], [0, 2]]);
});
