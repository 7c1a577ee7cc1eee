/** Learns everything: the vocabulary here, the sets in threads of their own. */
import { Worker } from 'node:worker_threads';
import type { Models, SetModel } from '../../app/proofing/confused-words/models.ts';
import { createVocabulary, type VocabularyParts } from '../../app/proofing/confused-words/vocabulary.ts';
import { learnClasses } from './classes.ts';
import type { Corpus } from './corpus.ts';
import type { Measured } from './measure.ts';
import { splitBooks } from './split.ts';
import { learnPools, type Pool, type SetPlan } from './train-set.ts';
import { vocabularyParts } from './vocabulary.ts';

/** What a thread is begun with. */
export interface Begin {
  readonly corpus: Corpus;
  readonly parts: VocabularyParts;
  readonly pools: readonly Pool[];
  readonly seed: number;
}

export interface Trained {
  readonly models: Models;
  readonly parts: VocabularyParts;
  readonly measured: readonly (Measured & { readonly id: string })[];
  /** Words of the books held out. */
  readonly words: number;
}

export interface Training {
  readonly plans: readonly SetPlan[];
  readonly seed: number;
  /** The module that a thread runs, and how many run side by side. */
  readonly worker: URL;
  readonly threads: number;
  readonly log: (line: string) => void;
}

/** Learns the sets of `plans` from a corpus. The same corpus, plans and seed give the same models. */
export async function trainAll(
  corpus: Corpus,
  { plans, seed, worker, threads, log }: Training,
): Promise<Trained> {
  const split = splitBooks(corpus);
  log(`${corpus.books.length} books, ${split.words} words held out`);
  const parts = vocabularyParts(learnClasses(corpus, seed), corpus);
  const vocabulary = createVocabulary(parts);
  log(`classes of ${parts.hashes.length} words`);
  const bits = plans.find(({ id }) => id === 'its')?.bits ?? 16;
  const pools = learnPools(corpus, vocabulary, split, bits, seed);
  log('owners against pronouns with their verb');
  const begin: Begin = { corpus, parts, pools, seed };
  const results = new Map<string, { model: SetModel; measured: Measured }>();
  const waiting = [...plans];
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const thread = new Worker(worker, { workerData: begin });
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
        const result = await ask<{ model: SetModel; measured: Measured }>(thread, plan);
        results.set(plan.id, result);
        log(describe(plan.id, result.measured));
      }
      await thread.terminate();
    }),
  );
  const found = plans.map(({ id }) => results.get(id) as { model: SetModel; measured: Measured });
  return {
    models: { vocabulary, sets: found.map(({ model }) => model) },
    parts,
    measured: found.map(({ model, measured }) => ({ id: model.id, ...measured })),
    words: split.words,
  };
}

function ask<T>(thread: Worker, plan: SetPlan): Promise<T> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.postMessage(plan);
  });
}

function describe(id: string, { table }: Measured): string {
  const lines = table.map(
    ({ written, meant, on, threshold, recall, falseAlarms, errors }) =>
      `  ${on ? 'on ' : 'off'} ${written} → ${meant}: margin ${threshold.toFixed(2)}, ` +
      `recall ${recall.toFixed(3)} of ${errors}, ${falseAlarms.toFixed(2)} false alarms`,
  );
  return [id, ...lines].join('\n');
}
