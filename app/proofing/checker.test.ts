import { expect, it } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { checkStory, createChecker } from './checker.ts';
import type { CheckerOptions } from './checker.ts';
import { testScorer } from './confused-words/test-scorer.ts';
import { NO_FACTS } from './facts.ts';
import { defineRule } from './rule.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/rules.ts';
import type { Lexicon } from './spelling/lexicon.ts';
import { NO_STORY_FACTS } from './story-facts.ts';

const lexicon: Lexicon = {
  isWord: () => true,
  inDictionary: () => true,
  holds: () => true,
  with: () => lexicon,
};

function ruleOf(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    title: id,
    explanation: `About ${id}.`,
    kind: 'grammar',
    flags: [],
    passes: [],
    check,
    ...more,
  });
}

/** A rule that objects to every place of a word. */
function against(id: string, word: string, finding: Partial<Finding> = {}, more: Partial<Rule> = {}): Rule {
  return ruleOf(
    id,
    ({ tokens }) =>
      tokens
        .filter((token) => token.norm === word)
        .map(({ from, to }) => ({ from, to, replacements: ['thing'], confidence: 0.95, ...finding })),
    more,
  );
}

function checkerOf(rules: readonly Rule[], more: Partial<CheckerOptions> = {}) {
  return createChecker({ rules, lexicon, scorer: testScorer(), facts: NO_FACTS, ...more });
}

it('fills in what a finding leaves out', () => {
  expect(checkerOf([against('a/b', 'foo')]).check('Yes. A Foo stands.')).toEqual([
    {
      rule: 'a/b',
      kind: 'grammar',
      from: 7,
      to: 10,
      text: 'Foo',
      message: 'About a/b.',
      replacements: ['Thing'],
      confidence: 0.95,
      group: 'Foo → Thing',
      sentence: 'A Foo stands.',
    },
  ]);
});

it('folds curly apostrophes in the group, so one decision covers both', () => {
  const rule = against('a/b', "foo's", { replacements: ["bar's"] });
  const [curly, plain] = ['the foo’s end', "the foo's end"].map((text) => checkerOf([rule]).check(text)[0]);
  expect(curly?.replacements).toEqual(['bar’s']);
  expect(plain?.replacements).toEqual(["bar's"]);
  expect(curly?.group).toBe(plain?.group);
});

it.each([
  ['“It” and foo', 'it’s'],
  ['"It" and foo', "it's"],
  ['Only foo', "it's"],
])('writes the apostrophe as the paragraph does: %j', (text, replacement) => {
  const checker = checkerOf([against('a/b', 'foo', { replacements: ["it's"] })]);
  expect(checker.check(text)[0]?.replacements).toEqual([replacement]);
});

it('writes the apostrophe as the story does where the paragraph has none', () => {
  const checker = checkerOf([against('a/b', 'foo', { replacements: ["it's"] })], {
    facts: { ...NO_FACTS, apostrophes: 'curly' },
  });
  expect(checker.check('Only foo')[0]?.replacements).toEqual(['it’s']);
});

it('runs what is on, and what is off only when asked', () => {
  const rules = [against('a/on', 'foo'), against('a/off', 'bar', {}, { on: false })];
  const ids = (checker: ReturnType<typeof checkerOf>) => checker.check('foo bar').map((flag) => flag.rule);
  expect(ids(checkerOf(rules))).toEqual(['a/on']);
  expect(ids(checkerOf(rules, { rulesOn: ['a/off'] }))).toEqual(['a/on', 'a/off']);
  expect(ids(checkerOf(rules, { facts: { ...NO_FACTS, rulesOff: ['a/on'] } }))).toEqual([]);
});

it('silences a rule that throws, says so once, and lets the others go on', () => {
  const told: string[] = [];
  const broken = ruleOf('a/broken', () => {
    throw new Error('no');
  });
  const checker = checkerOf([broken, against('a/b', 'foo')], { onRuleError: (id) => told.push(id) });
  expect(checker.check('foo')).toHaveLength(1);
  expect(checker.check('foo')).toHaveLength(1);
  expect(told).toEqual(['a/broken']);
});

it('drops what touches markup', () => {
  const checker = checkerOf([against('a/b', 'foo')]);
  expect(checker.check('*foo* f*oo*', '\u2060foo\u2060 f\u2060oo\u2060').map((flag) => flag.from)).toEqual([
    1,
  ]);
});

it('keeps one flag a place: the surer one, and a rule before the speller', () => {
  const spelling = { kind: 'spelling' } as const;
  const rules = [
    against('spelling/misspelling', 'foo', { confidence: 0.99 }, spelling),
    against('words/foo', 'foo', { confidence: 0.9 }, spelling),
    against('a/weak', 'bar', { confidence: 0.5 }),
    against('a/strong', 'bar', { confidence: 0.6 }),
  ];
  expect(
    checkerOf(rules)
      .check('foo bar')
      .map((flag) => flag.rule),
  ).toEqual(['words/foo', 'a/strong']);
});

it('leaves out what the writer has stetted, there and only there', () => {
  const stets = [{ group: 'foo → thing', text: 'foo', sentence: 'One foo.' }];
  const checker = checkerOf([against('a/b', 'foo')], { facts: { ...NO_FACTS, stets } });
  expect(checker.check('One foo. Two foo.').map((flag) => flag.from)).toEqual([13]);
});

it('lets no other rule speak of words whose flag was stetted', () => {
  const stets = [{ group: 'foo → thing', text: 'foo', sentence: 'One foo.' }];
  const rules = [
    against('a/b', 'foo'),
    against('spelling/misspelling', 'foo', { confidence: 0.5, group: 'spelling:foo' }),
  ];
  expect(
    checkerOf(rules)
      .check('One foo.')
      .map((flag) => flag.rule),
  ).toEqual(['a/b']);
  expect(checkerOf(rules, { facts: { ...NO_FACTS, stets } }).check('One foo.')).toEqual([]);
});

it('counts offsets in the whole of a very long paragraph', () => {
  const text = `${'Some words stand here. '.repeat(20_000)}foo`;
  const flags = checkerOf([against('a/b', 'foo')]).check(text);
  expect(flags.map(({ from, to }) => text.slice(from, to))).toEqual(['foo']);
});

it('places flags at their lines, and leaves out what crosses from one into the next', () => {
  const lines = ['The old', 'foo went', 'home on the', 'the road', 'to to', 'sleep'].map((text) => ({
    text,
  }));
  const crossing = ruleOf('a/crossing', ({ text }) => {
    const from = text.indexOf('went\nhome');
    return [{ from, to: from + 9, replacements: ['came home'], confidence: 0.95 }];
  });
  const rules = [
    against('a/b', 'foo'),
    crossing,
    ...RULES.filter((rule) => rule.id === 'words/repeated-word'),
  ];
  const flags = checkStory(checkerOf(rules), paragraphsOf(lines, 'txt', true));
  expect(flags.map(({ line, from, to, text }) => ({ line, from, to, text }))).toEqual([
    { line: 1, from: 0, to: 3, text: 'foo' },
    { line: 3, from: 0, to: 4, text: 'the ' },
    { line: 4, from: 0, to: 5, text: 'to to' },
  ]);
});

it('is silent on a paragraph in another language, and says so', () => {
  const german = 'Am Abend stand die alte Frau am Fenster und zählte die Lichter der Schiffe. '.repeat(3);
  let told = 0;
  const options: Partial<CheckerOptions> = {
    lexicon: { ...lexicon, isWord: (word) => word === 'foo' },
    onForeign: () => told++,
  };
  const checker = checkerOf([against('a/b', 'foo')], options);
  expect(checker.check(`${german}Foo!`)).toEqual([]);
  expect(told).toBe(1);
  expect(checker.check('Die foo.')).toHaveLength(1);
  expect(told).toBe(1);
  const inGerman = checkerOf([against('a/b', 'foo')], {
    ...options,
    story: { ...NO_STORY_FACTS, isForeign: true },
  });
  expect(inGerman.check('Die alte und die foo.')).toEqual([]);
  expect(told).toBe(2);
});
