// Real manuscripts and real errors are nobody's to give away: these tests run where GALLEY_TEXTS names a
// folder that holds `stories/` and `eval/`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory, createChecker } from '../app/proofing/checker.ts';
import { testScorer } from '../app/proofing/confused-words/test-scorer.ts';
import { CONFUSED_SETS } from '../app/proofing/confused-words/sets.ts';
import type { ConfusedSetId } from '../app/proofing/confused-words/sets.ts';
import { NO_FACTS } from '../app/proofing/facts.ts';
import { RULES } from '../app/proofing/rules/rules.ts';
import { createLexicon } from '../app/proofing/spelling/lexicon.ts';
import { testDictionary } from '../app/proofing/spelling/test-dictionary.ts';
import { cutLines } from '../app/story/story.ts';
import { readParagraph } from '../app/text/paragraph.ts';
import { paragraphsOf } from '../app/text/paragraphs.ts';

const texts = process.env['GALLEY_TEXTS'];

interface Occurrence {
  readonly set: string;
  readonly sentence: string;
  /** In code points. */
  readonly offset: number;
  readonly wrong?: string;
  readonly right?: string;
  readonly word?: string;
}

interface GoldFix {
  /** In code points of the file's text. */
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  readonly fix: readonly string[];
  readonly category: string;
}

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Where the places given in code points are in UTF-16 units. */
function unitsOf(text: string): (codePoint: number) => number {
  const starts = [0];
  let at = 0;
  for (const character of text) starts.push((at += character.length));
  return (codePoint) => starts[codePoint] ?? at;
}

function isSet(set: string): set is ConfusedSetId {
  return Object.hasOwn(CONFUSED_SETS, set);
}

function straight(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

describe.skipIf(texts === undefined)('real errors (GALLEY_TEXTS)', () => {
  const scorer = testScorer();

  function measure(files: readonly string[]) {
    const counts = { found: 0, missed: 0, false: 0 };
    for (const file of files) {
      for (const row of linesOf<Occurrence>(join(texts ?? '', 'eval', file))) {
        if (!isSet(row.set)) continue;
        const paragraph = readParagraph(row.sentence);
        const at = unitsOf(row.sentence)(row.offset);
        const index = paragraph.tokens.findIndex((token) => token.from <= at && token.to > at);
        const written = paragraph.tokens[index]?.norm ?? '';
        const isMember = (CONFUSED_SETS[row.set] as readonly string[]).includes(written);
        const best = isMember ? scorer.score(row.set, paragraph, index).best : written;
        if (row.right === undefined) counts.false += best === written ? 0 : 1;
        else if (best === straight(row.right)) counts.found++;
        else {
          counts.missed++;
          counts.false += best === written ? 0 : 1;
        }
      }
    }
    const { found, missed } = counts;
    return { precision: found / (found + counts.false), recall: found / (found + missed) };
  }

  it.each([
    ['confused-words-amateur.jsonl', 0.985, 0.87],
    ['confused-words-ewt.jsonl', 0.98, 0.94],
  ])('the three main sets in %s: precision %d, recall %d or better', (file, precision, recall) => {
    const measured = measure([file]);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe.skipIf(texts === undefined)('real manuscripts (GALLEY_TEXTS)', () => {
  const folder = join(texts ?? '', 'stories');
  const names = texts === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const checker = createChecker({
    rules: RULES.filter((rule) => !rule.id.startsWith('spelling/')),
    lexicon: createLexicon({ dictionary: testDictionary(), words: [], cast: [] }),
    scorer: testScorer(),
    facts: NO_FACTS,
  });

  it.each(names)(
    '%s: flags stand where an editor would change something, with the right words first',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const lines = cutLines(text);
      const starts: number[] = [];
      let at = 0;
      for (const line of lines) {
        starts.push(at);
        at += line.text.length + line.end.length;
      }
      const units = unitsOf(text);
      const gold = linesOf<GoldFix>(join(folder, name.replace('.txt', '.gold.jsonl'))).map((fix) => ({
        ...fix,
        from: units(fix.start),
        to: units(fix.end),
      }));
      const flags = checkStory(checker, paragraphsOf(lines, 'txt', false)).map((flag) => {
        const start = starts[flag.line] ?? 0;
        return { ...flag, from: flag.from + start, to: flag.to + start };
      });
      const meets = (a: { from: number; to: number }, b: { from: number; to: number }) =>
        a.from < b.to && b.from < a.to;
      const useful = flags.filter((flag) => gold.some((fix) => meets(flag, fix)));
      const right = flags.filter((flag) =>
        gold.some((fix) => {
          if (!meets(flag, fix)) return false;
          const from = Math.min(flag.from, fix.from);
          const to = Math.max(flag.to, fix.to);
          const mended = text.slice(from, flag.from) + (flag.replacements[0] ?? '') + text.slice(flag.to, to);
          return fix.fix.some(
            (words) => text.slice(from, fix.from) + words + text.slice(fix.to, to) === mended,
          );
        }),
      );
      expect(flags.length).toBeGreaterThan(0);
      expect(useful.length / flags.length).toBeGreaterThanOrEqual(0.9);
      expect(right.length / flags.length).toBeGreaterThanOrEqual(0.8);

      const certain = gold.filter((fix) => fix.category === 'pronoun-i' || fix.category === 'double-period');
      const missed = certain.filter((fix) => !flags.some((flag) => meets(flag, fix)));
      expect(missed.length / Math.max(1, certain.length)).toBeLessThanOrEqual(0.05);
    },
  );
});
