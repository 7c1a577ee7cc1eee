import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../app/proofing/rules/rules.ts';

interface Counts {
  readonly books: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
const counts = JSON.parse(
  readFileSync(new URL('../docs/rule-counts.json', import.meta.url), 'utf8'),
) as Counts;

it('has a count in clean books for every rule there is and for no other (else run `npm run rules:count -- CORPUS_DIR`)', () => {
  expect(Object.keys(counts.rules)).toEqual(RULES.map(({ id }) => id).sort());
});

it('counts each rule in every file of the corpus', () => {
  const files = Object.keys(counts.words);
  expect(Object.keys(counts.books)).toEqual(files);
  for (const rule of Object.values(counts.rules)) expect(Object.keys(rule)).toEqual(files);
});
