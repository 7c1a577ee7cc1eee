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

/** Decides between the members of a set. Learned scores and hand-written ones look alike from outside. */
export interface ConfusedScorer {
  /** `set` is the set's id (`its`, `your`, `their`); `token` the index of the written word in the paragraph's tokens. */
  readonly score: (set: string, paragraph: Paragraph, token: number) => ConfusedScore;
}
