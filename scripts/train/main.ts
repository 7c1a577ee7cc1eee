/** `npm run train`, once bundled. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from './corpus.ts';
import { PLANS } from './plans.ts';
import { tableOf } from './table.ts';
import { trainAll } from './train-all.ts';
import { writeModels } from './write.ts';

/** The same texts and seed give the same models. */
const SEED = 7;
const THREADS = 2;

export interface TrainOptions {
  /** Holds .txt and .txt.gz. */
  readonly corpusFolder: string;
  /** Where confused-words.bin and its table go. */
  readonly modelsFolder: string;
  /** Where all alarms are listed for reading by eye; nowhere where it is left out. */
  readonly alarmsFile?: string | undefined;
  readonly worker: URL;
  readonly log: (line: string) => void;
}

/** Learns all sets from a corpus and writes the models and the table of what they are worth. */
export async function train({
  corpusFolder,
  modelsFolder,
  alarmsFile,
  worker,
  log,
}: TrainOptions): Promise<void> {
  const corpus = await readCorpus(corpusFolder);
  log(`${corpus.books.length} books read`);
  const trained = await trainAll(corpus, { plans: PLANS, seed: SEED, worker, threads: THREADS, log });
  const bytes = writeModels(trained.models, trained.parts);
  await writeFile(join(modelsFolder, 'confused-words.bin'), bytes);
  await writeFile(join(modelsFolder, 'confused-words.json'), tableOf(corpus, trained, bytes));
  log(`${bytes.length} bytes of models`);
  if (alarmsFile === undefined) return;
  const lines = trained.measured.flatMap(({ id, alarms }) =>
    alarms.map((alarm) => JSON.stringify({ id, ...alarm })),
  );
  await writeFile(alarmsFile, `${lines.join('\n')}\n`);
}
