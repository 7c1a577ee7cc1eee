import type { ConfusedSet } from './set.ts';
import { CONTRACTIONS } from './sets/contractions.ts';
import { SMALL_WORDS } from './sets/small-words.ts';
import { SOUND_ALIKES_A_TO_M } from './sets/sound-alikes-a-m.ts';
import { SOUND_ALIKES_N_TO_Z } from './sets/sound-alikes-n-z.ts';
import { VERBS } from './sets/verbs.ts';

/** Every confused set, by its id in alphabetical order. To add one: a line in `sets/`, then `npm run train`. */
export const CONFUSED_SETS: readonly ConfusedSet[] = [
  ...CONTRACTIONS,
  ...SMALL_WORDS,
  ...VERBS,
  ...SOUND_ALIKES_A_TO_M,
  ...SOUND_ALIKES_N_TO_Z,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
