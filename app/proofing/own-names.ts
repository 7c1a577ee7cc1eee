import { wordSet } from './english/word-set.ts';
import type { Tools } from './rule.ts';
import type { StoryFacts } from './story-facts.ts';

/** The names of a work: in small letters, each as it is written. A name of several words counts word by word. */
export type OwnNames = ReadonlyMap<string, OwnName>;

export interface OwnName {
  readonly written: string;
  /** The name it is a word of. */
  readonly whole: string;
  /** Places in the story; 0 for one that stands in the cast alone. */
  readonly count: number;
}

/** Whatever a story counts, these hold its sentences together. */
const NO_NAMES = wordSet(
  'it its he his she her hers him we us our you your they them their who whose let that this there here what how where when why one i me my ' +
    'the a an and or but of to in on at is are was be not so as if do does will may might can must had has have',
);

const READ = new WeakMap<StoryFacts, { readonly cast: readonly string[]; readonly names: OwnNames }>();

/** The names that the story shows and those the writer put into the cast, read once for each state of the two. */
export function ownNamesOf({ story, facts }: Pick<Tools, 'story' | 'facts'>): OwnNames {
  const known = READ.get(story);
  if (known?.cast === facts.cast) return known.names;
  const names = new Map<string, OwnName>();
  const add = (name: string, count: number) => {
    for (const written of name.split(/\s+/)) {
      const key = written.toLowerCase();
      if (written === key || NO_NAMES.has(key) || (names.get(key)?.count ?? -1) >= count) continue;
      names.set(key, { written, whole: name, count });
    }
  };
  for (const name of facts.cast) add(name, 0);
  for (const { word, count } of story.names) add(word, count);
  READ.set(story, { cast: facts.cast, names });
  return names;
}
