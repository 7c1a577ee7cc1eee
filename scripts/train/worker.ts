/** A thread that learns one set after another. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createVocabulary } from '../../app/proofing/confused-words/vocabulary.ts';
import { splitBooks } from './split.ts';
import type { Begin } from './train-all.ts';
import { type SetPlan, trainSet } from './train-set.ts';

if (!isMainThread) {
  const { corpus, parts, pools, seed } = workerData as Begin;
  const vocabulary = createVocabulary(parts);
  const split = splitBooks(corpus);
  parentPort?.on('message', (plan: SetPlan) => {
    parentPort?.postMessage(trainSet(corpus, vocabulary, split, plan, pools, seed));
  });
}
