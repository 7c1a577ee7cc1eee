/** Learns one confused set and measures it, with the app's own code, on books that it did not learn from. */
import { LEVELS, type SetModel } from '../../app/proofing/confused-words/models.ts';
import type { Vocabulary } from '../../app/proofing/confused-words/vocabulary.ts';
import { type Corpus, ID_MASK } from './corpus.ts';
import { fromBooks, gather, joined, type Examples } from './examples.ts';
import { learn, type Weights } from './linear.ts';
import { type Bar, look, type Measured, measure, noSightings } from './measure.ts';
import { type Draft, learnNetwork, newDraft, UNIT } from './network.ts';
import type { Contraction } from './places.ts';
import { createRandom } from './random.ts';
import { FOLDS, type Split } from './split.ts';

export const HIDDEN = 32;
/** At most so many places of one member are learned from. */
const MOST = 150_000;
/** A step of a table's levels, in logits. */
const STEP = 0.025;
/** What the features and the network say is averaged. */
const HALF = 0.5;

export interface SetPlan {
  readonly id: string;
  readonly members: readonly string[];
  /** Its table has so many buckets, in bits. */
  readonly bits: number;
  /** At most so many examples a round are shown to its network. */
  readonly most: number;
  readonly bar: Bar;
}

/** Owners against pronouns with their verb, over all persons: where its, your, their and whose begin. */
export interface Pool {
  readonly weights: Weights;
  readonly draft: Draft;
}

const CONTRACTIONS: readonly Contraction[] = [
  ['it', 'is', "it's"],
  ['it', 'has', "it's"],
  ['you', 'are', "you're"],
  ['they', 'are', "they're"],
  ['we', 'are', "we're"],
  ['who', 'is', "who's"],
  ['who', 'has', "who's"],
  ['let', 'us', "let's"],
];
/** In the past the pronouns stand in the same places. */
const PAST: readonly Contraction[] = [
  ['i', 'am', "i'm"],
  ['he', 'is', "he's"],
  ['she', 'is', "she's"],
  ['he', 'has', "he's"],
  ['she', 'has', "she's"],
  ['he', 'was', "he's"],
  ['she', 'was', "she's"],
  ['i', 'was', "i'm"],
  ['they', 'were', "they're"],
  ['we', 'were', "we're"],
  ['you', 'were', "you're"],
  ['it', 'was', "it's"],
];
const OWNERS = ['my', 'your', 'his', 'their', 'its', 'our'];
const BEINGS = ["i'm", "you're", "he's", "she's", "they're", "it's", "we're"];
/** Which member owns and which is a pronoun with its verb. */
const POOLED: Readonly<Record<string, readonly [owner: string, being: string]>> = {
  its: ['its', "it's"],
  your: ['your', "you're"],
  their: ['their', "they're"],
};

/** Learns the pool, for tables of `bits`, once without each fold and once from all: the last. */
export function learnPools(
  corpus: Corpus,
  vocabulary: Vocabulary,
  split: Split,
  bits: number,
  seed: number,
): Pool[] {
  const owners = OWNERS.map((word) => [word, 0] as const);
  const labels = new Map([...owners, ...BEINGS.map((word) => [word, 1] as const)]);
  const random = createRandom(seed);
  const contractions = [...CONTRACTIONS.slice(0, 5), ...PAST];
  const examples = joined([
    gather(corpus, vocabulary, { labels }, [0.12, 1], random),
    gather(corpus, vocabulary, { labels, contractions }, [0, 0.5], random),
  ]);
  return overFolds(examples, split, (part) => {
    const weights = learn(part, { bits, labels: 2, rounds: 2, rate: 0.1, seed });
    const draft = newDraft(2, HIDDEN, vocabulary.dimensions, seed);
    learnNetwork(draft, part, vocabulary, { rounds: 2, rate: 0.04, seed, most: 150_000 });
    return { weights, draft };
  });
}

/** What `learned` makes of the examples without each fold in turn, and of all. */
function overFolds<T>(examples: Examples, split: Split, learned: (part: Examples, fold: number) => T): T[] {
  return Array.from({ length: FOLDS + 1 }, (_, fold) =>
    learned(fold === FOLDS ? examples : fromBooks(examples, (book) => split.foldOf(book) !== fold), fold),
  );
}

/** Learns a set: once without each fold, to be measured on it, and once from all books, to be shipped. */
export function trainSet(
  corpus: Corpus,
  vocabulary: Vocabulary,
  split: Split,
  plan: SetPlan,
  pools: readonly Pool[],
  seed: number,
): { readonly model: SetModel; readonly measured: Measured } {
  const examples = examplesOf(corpus, vocabulary, plan, seed);
  const sightings = noSightings(plan.members.length);
  const models = overFolds(examples, split, (part, fold) => {
    const set = learnSet(part, vocabulary, plan, pools[fold] as Pool, seed);
    if (fold < FOLDS) look(sightings, corpus, { vocabulary, sets: [set] }, set, split, fold);
    return set;
  });
  const measured = measure(sightings, plan.members, split.words, plan.bar);
  return { model: { ...(models[FOLDS] as SetModel), directions: measured.directions }, measured };
}

function learnSet(
  examples: Examples,
  vocabulary: Vocabulary,
  plan: SetPlan,
  pool: Pool,
  seed: number,
): SetModel {
  const labels = plan.members.length;
  const pooled = POOLED[plan.id];
  const weights = learn(examples, {
    bits: plan.bits,
    labels,
    rounds: 4,
    rate: 0.1,
    seed,
    drop: 0.2,
    ...(pooled === undefined ? {} : { start: startWeights(pool.weights, plan, pooled) }),
  });
  const draft = newDraft(labels, HIDDEN, vocabulary.dimensions, seed);
  if (pooled !== undefined) startDraft(draft, pool.draft, plan, pooled);
  learnNetwork(draft, examples, vocabulary, { rounds: 4, rate: 0.04, seed, most: plan.most });
  return { ...rounded(plan, weights, draft), directions: [] };
}

function examplesOf(corpus: Corpus, vocabulary: Vocabulary, { members }: SetPlan, seed: number): Examples {
  const random = createRandom(seed);
  const labels = new Map(members.map((word, label) => [word, label]));
  const share = countEach(corpus, members).map((count) => Math.min(1, MOST / count));
  const written = gather(corpus, vocabulary, { labels }, share, random);
  const contractions = CONTRACTIONS.filter(([, , as]) => members.includes(as));
  if (contractions.length === 0) return written;
  return joined([written, gather(corpus, vocabulary, { labels, contractions }, share, random)]);
}

function countEach({ ids, words }: Corpus, members: readonly string[]): number[] {
  const memberOf = Int8Array.from(words.text, (text) => members.indexOf(text.replace('^', '')));
  const counts = members.map(() => 0);
  for (const id of ids) {
    const member = memberOf[id & ID_MASK] as number;
    if (member >= 0) counts[member] = (counts[member] as number) + 1;
  }
  return counts;
}

function startWeights(
  { values, bits }: Weights,
  { members }: SetPlan,
  [owner, being]: readonly [string, string],
): Weights {
  const K = members.length;
  const start = new Float32Array(K << bits);
  const trust = K === 2 ? 0.6 : 0.3;
  const [owns, is] = [members.indexOf(owner), members.indexOf(being)];
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    start[bucket * K + owns] = (values[bucket * 2] as number) * trust;
    start[bucket * K + is] = (values[bucket * 2 + 1] as number) * trust;
  }
  return { bits, labels: K, values: start };
}

function startDraft(
  draft: Draft,
  pool: Draft,
  { members }: SetPlan,
  [owner, being]: readonly [string, string],
): void {
  const K = members.length;
  const [owns, is] = [members.indexOf(owner), members.indexOf(being)];
  draft.first.set(pool.first);
  draft.bias.set(pool.bias);
  for (let j = 0; j <= draft.hidden; j++) {
    draft.second[j * K + owns] = pool.second[j * 2] as number;
    draft.second[j * K + is] = pool.second[j * 2 + 1] as number;
  }
}

function nearestLevel(steps: number): number {
  let nearest = 0;
  for (const level of LEVELS) if (Math.abs(level - steps) < Math.abs(nearest - steps)) nearest = level;
  return nearest;
}

/** The model in the numbers that the file holds. */
function rounded(
  { id, members, bits }: SetPlan,
  { values }: Weights,
  draft: Draft,
): Omit<SetModel, 'directions'> {
  const K = members.length;
  const table = new Int8Array((K - 1) << bits);
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    for (let k = 1; k < K; k++) {
      const value = (values[bucket * K + k] as number) - (values[bucket * K] as number);
      table[bucket * (K - 1) + k - 1] = nearestLevel(value / STEP);
    }
  }
  let largest = 0;
  for (const value of draft.first) largest = Math.max(largest, Math.abs(value));
  const unit = largest / 127;
  return {
    id,
    members,
    bits,
    table,
    scale: STEP * HALF,
    network: {
      hidden: draft.hidden,
      first: Int8Array.from(draft.first, (value) => Math.round(value / unit)),
      scale: unit / UNIT,
      bias: draft.bias,
      second: draft.second.map((value) => value * HALF),
    },
  };
}
