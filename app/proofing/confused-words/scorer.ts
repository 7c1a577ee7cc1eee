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
  /** Indexes of the tokens that are members of the set, in order; none where nothing is known of the set. */
  readonly places: (set: string, paragraph: Paragraph) => readonly number[];
  /** `token` is one of `places`. Throws on a set that is not known. */
  readonly score: (set: string, paragraph: Paragraph, token: number) => ConfusedScore;
}

/** What stands in where the learned scores cannot be read: no set is known. */
export const NO_SCORER: ConfusedScorer = {
  places: () => [],
  score: (set) => {
    throw new RangeError(`no confused set ${set}`);
  },
};
