/** How often a set's scores are right in books they were not learned from. */
import { createWindowScores } from '../../app/proofing/confused-words/learned-scorer.ts';
import type { Direction, Models, SetModel } from '../../app/proofing/confused-words/models.ts';
import type { Corpus } from './corpus.ts';
import { isSetAside, wordsAround } from './misprints.ts';
import { visitPlaces } from './places.ts';
import type { Split } from './split.ts';

/** A direction as the table has it: of the errors put in, how many are found; of what is right, how much is flagged. */
export interface MeasuredDirection {
  readonly written: string;
  readonly meant: string;
  readonly on: boolean;
  readonly threshold: number;
  /** Share of errors put in that are found with the right word. */
  readonly recall: number;
  /** Share of flags that are right where so many of the words meant are miswritten as the plan takes it. */
  readonly precision: number;
  /** In 100,000 words of books, all members together. */
  readonly falseAlarms: number;
  /** How many errors were put in, and how many places were right. */
  readonly errors: number;
  readonly right: number;
}

/** A place in a book that would be flagged, for reading by eye. */
export interface Alarm {
  readonly book: string;
  readonly written: string;
  readonly best: string;
  readonly margin: number;
  readonly around: string;
  readonly key: string;
}

export interface Measured {
  readonly directions: readonly Direction[];
  readonly table: readonly MeasuredDirection[];
  readonly alarms: readonly Alarm[];
}

/** What a direction must keep to. */
export interface Bar {
  /** At most so many false alarms in 100,000 words, */
  readonly budget: number;
  /** but so many for some directions, written `from → to`. */
  readonly budgets?: Readonly<Record<string, number>>;
  /** The share of each member that amateurs write as another, roughly. */
  readonly rate: number;
}

/** Of the flags at least so many must be right at that rate, so that what is rare alarms rarely; a few may. */
const LEAST_PRECISION = 0.75;
const FEW = 3;
/** A direction that finds less is off. */
export const LEAST_RECALL = 0.6;
/** No margin below this is trusted, however few alarms there are. */
const LEAST_MARGIN = 0.7;

export interface Seen {
  /** The margins of places where `to` was best and `from` would have to be overruled: rightly, or not. */
  readonly hits: number[];
  readonly alarms: number[];
  errors: number;
}

/** What was seen of a set while it was measured, fold after fold. */
export interface Sightings {
  /** For each pair of members: what was written times their number, plus what was best. */
  readonly seen: readonly Seen[];
  readonly right: number[];
  readonly alarms: Alarm[];
}

/** Nothing seen yet. */
export function noSightings(members: number): Sightings {
  return {
    seen: Array.from({ length: members * members }, (): Seen => ({ hits: [], alarms: [], errors: 0 })),
    right: Array.from({ length: members }, () => 0),
    alarms: [],
  };
}

/** Adds what a model says of the books of `fold`, which it was learned without. */
export function look(
  { seen, right, alarms }: Sightings,
  corpus: Corpus,
  models: Models,
  set: SetModel,
  split: Split,
  fold: number,
): void {
  const K = set.members.length;
  const scoresOf = createWindowScores(models);
  const wanted = { labels: new Map(set.members.map((word, label) => [word, label])) };
  const takes = (_label: number, book: number) => split.foldOf(book) === fold;
  visitPlaces(corpus, models.vocabulary, wanted, takes, (window, label, place) => {
    right[label] = (right[label] as number) + 1;
    for (let written = 0; written < K; written++) {
      const scores = scoresOf(set, written, window);
      let best = 0;
      for (let k = 1; k < K; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
      const margin = (scores[best] as number) - (scores[written] as number);
      if (written === label) {
        if (best === label) continue;
        const alarm = alarmAt(corpus, set, place, label, best, margin);
        if (isSetAside(alarm)) continue;
        alarms.push(alarm);
        (seen[written * K + best] as Seen).alarms.push(margin);
      } else {
        const direction = seen[written * K + label] as Seen;
        direction.errors++;
        if (best === label) direction.hits.push(margin);
      }
    }
  });
}

/** The directions of a set and its table, in books of so many words. */
export function measure(
  { seen, right, alarms }: Sightings,
  members: readonly string[],
  words: number,
  bar: Bar,
): Measured {
  const K = members.length;
  const directions: Direction[] = [];
  const table: MeasuredDirection[] = [];
  for (let from = 0; from < K; from++) {
    for (let to = 0; to < K; to++) {
      if (from === to) continue;
      const figures = seen[from * K + to] as Seen;
      const budget = bar.budgets?.[`${members[from]} → ${members[to]}`] ?? bar.budget;
      const threshold = thresholdOf(figures, words, budget, bar.rate);
      const found = above(figures.hits, threshold);
      const wrong = above(figures.alarms, threshold);
      const recall = found / Math.max(1, figures.errors);
      const on = recall >= LEAST_RECALL;
      table.push({
        written: members[from] as string,
        meant: members[to] as string,
        on,
        threshold,
        recall,
        precision: (found * bar.rate) / Math.max(1e-9, found * bar.rate + wrong),
        falseAlarms: (wrong / words) * 100_000,
        errors: figures.errors,
        right: right[from] as number,
      });
      if (on) directions.push({ from, to, threshold, ...curve(figures, bar.rate) });
    }
  }
  return { directions, table, alarms: alarms.sort((a, b) => b.margin - a.margin) };
}

function alarmAt(
  corpus: Corpus,
  { members }: SetModel,
  place: number,
  written: number,
  best: number,
  margin: number,
): Alarm {
  return {
    written: members[written] as string,
    best: members[best] as string,
    margin,
    ...wordsAround(corpus, place),
  };
}

/** The least margin at which no more alarms are left than the bar allows. */
function thresholdOf({ hits, alarms }: Seen, words: number, budget: number, rate: number): number {
  alarms.sort((a, b) => b - a);
  const budgeted = Math.floor((budget * words) / 100_000);
  for (let allowed = Math.min(budgeted, alarms.length); allowed > 0; allowed--) {
    const threshold = marginAbove(alarms[allowed]);
    const most = above(hits, threshold) * rate * (1 / LEAST_PRECISION - 1);
    if (allowed <= Math.max(FEW, most)) return threshold;
  }
  return marginAbove(alarms[0]);
}

function marginAbove(alarm: number | undefined): number {
  return Math.max(LEAST_MARGIN, alarm === undefined ? 0 : Math.ceil((alarm + 1e-6) * 100) / 100);
}

function above(margins: readonly number[], threshold: number): number {
  return margins.reduce((count, margin) => count + (margin >= threshold ? 1 : 0), 0);
}

/**
 * How sure a margin makes: a logistic curve through hits, counted at the rate of slips, and alarms, counted so
 * that a few are not taken for none.
 */
function curve({ hits, alarms }: Seen, rate: number): Pick<Direction, 'offset' | 'slope'> {
  const points = [
    ...hits.map((margin) => ({ margin, label: 1, weight: rate })),
    ...alarms.map((margin) => ({ margin, label: 0, weight: 1 })),
    { margin: 0, label: 0, weight: 2 },
    { margin: 1, label: 0, weight: 0.5 },
  ];
  let offset = 0;
  let slope = 1;
  for (let round = 0; round < 60; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { margin, label, weight } of points) {
      const p = 1 / (1 + Math.exp(-(offset + slope * margin)));
      const error = weight * (label - p);
      const spread = weight * p * (1 - p);
      g0 += error;
      g1 += error * margin;
      h00 += spread;
      h01 += spread * margin;
      h11 += spread * margin * margin;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (Math.abs(determinant) < 1e-12) break;
    offset += Math.max(-2, Math.min(2, (h11 * g0 - h01 * g1) / determinant));
    slope += Math.max(-1, Math.min(1, (h00 * g1 - h01 * g0) / determinant));
    slope = Math.max(0.2, Math.min(4, slope));
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { offset: round(offset), slope: round(slope) };
}
