import type { Span } from '../text/span.ts';
import type { Kind } from './kinds.ts';

/**
 * What a rule or the speller found in one paragraph. Never empty: where something is missing it sits on the
 * word before the gap. Offsets are UTF-16 units of the paragraph (of the block once the checker has placed it).
 */
export interface Flag extends Span {
  /** Id of the rule, which is its path: `grammar/could-of`. */
  readonly rule: string;
  readonly kind: Kind;
  /** The flagged text as it stands. Applying first confirms that it still does. */
  readonly text: string;
  /** One or two plain sentences for the card. Words between `**` are shown strong. */
  readonly message: string;
  /** What to write instead of `text`, best first, already in the case and quotes of the text around it. */
  readonly replacements: readonly string[];
  /** How sure the engine is that an editor would change this place, 0–1. */
  readonly confidence: number;
  /** Flags with the same group ask the same thing and are one decision: `it's → its`. */
  readonly group: string;
  /** The sentence around the flag, by which "Keep mine" remembers the place. */
  readonly sentence: string;
  /** For a capitalised unknown word: its bare form (no possessive), counted over the story to find names. */
  readonly name?: string;
  /** True where replacements are not computed yet and a speller should be asked for them. */
  readonly suggest?: true;
  /** The choice of the style sheet that settles this flag and all others of its decision. */
  readonly choice?: string;
}

/** From here on at least 95 flags in 100 are right, and `galley apply` takes the first replacement by itself. */
export const SURE = 0.95;
/** From here on at least 80 in 100 are. */
export const LIKELY = 0.8;

/** How sure a flag is, in three bands: said on the card where it is not `sure`. */
export type Band = 'sure' | 'likely' | 'maybe';

/** The band of a confidence (0–1). */
export function bandOf(confidence: number): Band {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'maybe';
}
