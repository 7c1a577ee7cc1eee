import { expect, it } from 'vitest';
import { FAILURES } from '../../app/contract/result.ts';
import { count, failureSentence, savedSentence, sizeLimit, times } from './en.ts';

it.each(FAILURES)('has a whole sentence for %s, with and without a name', (code) => {
  for (const about of [undefined, '', 'Chapter 1.txt']) {
    const sentence = failureSentence(code, { about });
    expect(sentence).toMatch(/^[\p{Lu}“g].*\.$/u);
    expect(sentence).not.toMatch(/undefined|“”/);
  }
});

it('names the character that an encoding lacks, and the limit of a story', () => {
  expect(
    failureSentence('not-encodable', { about: 'a.txt', detail: '{"line":3,"at":7,"character":"→"}' }),
  ).toContain('“→”');
  expect(failureSentence('too-large', { about: 'a.txt', detail: '20000000' })).toContain('20 MB');
});

it('speaks of the file beside a story where that failed, not of the story', () => {
  for (const code of ['bad-decisions', 'no-space', 'open-elsewhere', 'too-large'] as const)
    expect(failureSentence(code, { about: 'a.txt', detail: 'a.txt.fixes.json' })).toContain(
      'a.txt.fixes.json',
    );
});

it.each([
  [null, 'Saved'],
  [0, 'Saved'],
  [1, 'Saved · 1 word changed, nothing else'],
  [1200, 'Saved · 1,200 words changed, nothing else'],
])('tells of a save with %s words changed', (words, sentence) => {
  expect(savedSentence(words)).toBe(sentence);
});

it('counts as English does', () => {
  expect([count(1, 'word'), count(0, 'word'), count(2, 'slip of grammar', 'slips of grammar')]).toEqual([
    '1 word',
    '0 words',
    '2 slips of grammar',
  ]);
  expect([1, 2, 5].map(times)).toEqual(['once', 'twice', '5 times']);
  expect([sizeLimit(52_428_800), sizeLimit(900_000), sizeLimit('many')]).toEqual(['52 MB', '900 KB', 'many']);
});
