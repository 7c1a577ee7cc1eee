/** The learned scores of confused words, from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLearnedScorer } from '../../app/proofing/confused-words/learned-scorer.ts';
import { readModels } from '../../app/proofing/confused-words/models.ts';
import { type ConfusedScorer, NO_SCORER } from '../../app/proofing/confused-words/scorer.ts';

const FILE = 'models/confused-words.bin';

/**
 * Reads the scores. Where the file is missing, cut short or altered, nothing is known of any set and `damaged`
 * names the file: everything else is checked as ever.
 */
export function readConfusedWords(resourcesFolder: string): {
  readonly scorer: ConfusedScorer;
  readonly damaged: string | null;
} {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(resourcesFolder, FILE));
  } catch {
    return { scorer: NO_SCORER, damaged: FILE };
  }
  const models = readModels(bytes, FILE);
  if (!models.ok) return { scorer: NO_SCORER, damaged: FILE };
  return { scorer: createLearnedScorer(models.value), damaged: null };
}
