// Real manuscripts and real errors are nobody's to give away: these tests run where GALLEY_TEXTS names a
// folder that holds `stories/` and `eval/`. `npm run bench:accuracy` prints the figures they only compare.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_FACTS } from '../app/proofing/facts.ts';
import { createStoryCheck, type StoryCheck, type StoryFlag } from '../main/services/story-check.ts';
// @ts-expect-error -- a script for Node alone
import { outcomeOf, ratesOf } from './bench/eval-figures.mjs';
// @ts-expect-error -- a script for Node alone
import { rowsOf, storiesIn } from './bench/gold.mjs';
import { type GoldFix, isRight, isRightTogether, touches, unitsOf } from './bench/measure.ts';
// @ts-expect-error -- a script for Node alone
import { certain, foundOf, judge, worthOf } from './bench/story-figures.mjs';

const texts = process.env['GALLEY_TEXTS'];
const root = fileURLToPath(new URL('..', import.meta.url));

interface Story {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldFix[];
}

interface Occurrence {
  readonly set: string;
  readonly sentence: string;
  readonly offset: number;
  readonly wrong?: string;
  readonly right?: string;
  readonly word?: string;
}

/** The share of certain rows found, with and without those that one decision settles, and what flags are worth. */
interface Figures {
  readonly name: string;
  readonly certain: number;
  readonly harder: number;
  readonly useful: number;
  readonly right: number;
}

let engine: StoryCheck;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'resources'], { stdio: 'ignore' });
  engine = createStoryCheck({ resourcesFolder: join(root, 'out/resources') });
}, 120_000);

const kept = new Map<string, StoryFlag[]>();

/** Many rows stand in the same text. */
function flagsIn(text: string): StoryFlag[] {
  const known = kept.get(text);
  if (known) return known;
  const checked = engine.check(Buffer.from(text), 'story.txt', NO_FACTS);
  if (!checked.ok) throw new Error(checked.code);
  const flags = engine.suggest(checked.value, NO_FACTS);
  kept.set(text, flags);
  return flags;
}

function measured(folder: string): Figures[] {
  return (storiesIn(folder, unitsOf) as Story[]).map((story) => {
    const { rows, judged } = judge(story, flagsIn(story.text), { touches, isRight, isRightTogether });
    const share = (wanted: unknown) => {
      const { found, all } = foundOf(rows, wanted) as { found: number; all: number };
      return found / all;
    };
    const { flags, useful, right } = worthOf(judged) as { flags: number; useful: number; right: number };
    return {
      name: story.name,
      certain: share(certain(true)),
      harder: share(certain(false)),
      useful: useful / flags,
      right: right / flags,
    };
  });
}

const mean = (figures: readonly Figures[], of: (figure: Figures) => number) =>
  figures.reduce((sum, figure) => sum + of(figure), 0) / figures.length;

describe('manuscripts of our own, written by somebody who did not know the rules', {
  timeout: 120_000,
}, () => {
  it('flags stand where an editor would change something, and find most of what any editor would', () => {
    const figures = measured(join(root, 'scripts/manuscripts'));
    expect(figures).toHaveLength(4);
    expect(mean(figures, ({ useful }) => useful)).toBeGreaterThanOrEqual(0.92);
    expect(mean(figures, ({ right }) => right)).toBeGreaterThanOrEqual(0.9);
    expect(mean(figures, ({ certain: found }) => found)).toBeGreaterThanOrEqual(0.6);
    expect(mean(figures, ({ harder }) => harder)).toBeGreaterThanOrEqual(0.55);
  });
});

describe.skipIf(texts === undefined)('real texts (GALLEY_TEXTS)', { timeout: 300_000 }, () => {
  const stories = join(texts ?? '', 'stories');

  it('flags stand where an editor would change something, with the right words first', () => {
    for (const { useful, right } of measured(stories)) {
      expect(useful).toBeGreaterThanOrEqual(0.9);
      expect(right).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('finds half of what any editor would change, and two fifths of what is not settled by one decision', () => {
    const figures = measured(stories);
    expect(mean(figures, (figure) => figure.certain)).toBeGreaterThanOrEqual(0.5);
    expect(mean(figures, (figure) => figure.harder)).toBeGreaterThanOrEqual(0.4);
  });

  it.each([
    ['confused-words-amateur.jsonl', 0.97, 0.88],
    ['confused-words-ewt.jsonl', 0.97, 0.88],
  ])('the three main sets in %s: precision %d, recall %d or better', (file, precision, recall) => {
    const rows = (rowsOf(join(texts ?? '', 'eval', file)) as Occurrence[]).filter(({ set }) =>
      ['its', 'your', 'their'].includes(set),
    );
    const outcomes = rows.map((row) => {
      const from = unitsOf(row.sentence)(row.offset);
      const to = from + (row.wrong ?? row.word ?? '').length;
      return outcomeOf({ ...row, from, to }, flagsIn(row.sentence));
    });
    const rates = ratesOf(outcomes) as { precision: number; recall: number };
    expect(rates.precision).toBeGreaterThanOrEqual(precision);
    expect(rates.recall).toBeGreaterThanOrEqual(recall);
  });
});
