import type { ConfusedSet } from './set.ts';
import { CONTRACTIONS } from './sets/contractions.ts';
import { SMALL_WORDS } from './sets/small-words.ts';
import { SOUND_ALIKES } from './sets/sound-alikes.ts';
import { VERBS } from './sets/verbs.ts';

/** Every confused set, by its id in alphabetical order. To add one: a line in `sets/`, then `npm run train`. */
export const CONFUSED_SETS: readonly ConfusedSet[] = [
  ...CONTRACTIONS,
  ...SMALL_WORDS,
  ...VERBS,
  ...SOUND_ALIKES,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
