import type { Paragraph } from '../../text/paragraph.ts';

/** How well each member of a confused set fits at a place; higher is better, differences are margins. */
export interface ConfusedScore {
  readonly best: string;
  /** Best minus written, never negative; 0 where the written word is best. */
  readonly margin: number;
  /** Members of the set, best first, lower case with straight apostrophes. */
  readonly order: readonly string[];
  /** 0–1: how sure that `best` is right, where it differs from what is written. */
  readonly confidence: number;
}

/** Decides between the members of a set. */
export interface ConfusedScorer {
  /** False where nothing is known of the set. */
  readonly knows: (set: string) => boolean;
  /** `token` is the index of a word that is a member of the set. Throws on a set that is not known. */
  readonly score: (set: string, paragraph: Paragraph, token: number) => ConfusedScore;
}

/** What stands in where the learned scores cannot be read: no set is known. */
export const NO_SCORER: ConfusedScorer = {
  knows: () => false,
  score: (set) => {
    throw new RangeError(`no confused set ${set}`);
  },
};
