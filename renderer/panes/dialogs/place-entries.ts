/** What the in-app picker shows of a folder, and what may be chosen there. */
import type { Place } from '../../../app/contract/shapes.ts';
import { holds } from './finding.ts';

export type Entry = Place['entries'][number];
export type PickFor = 'pick-story' | 'pick-work' | 'pick-target';

const inOrder = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const RANK = { folder: 0, story: 1, page: 1, other: 2 } as const;

/** Folders, then stories, then other files, each as a reader counts (2 before 10); only names that hold `typed`. */
export function shownEntries(entries: readonly Entry[], typed: string): Entry[] {
  return entries
    .filter((entry) => holds(entry.name, typed))
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || inOrder.compare(a.name, b.name));
}

/** True where Enter does something with the entry: folders always lead on, files only where a story is looked for. */
export function canChoose(entry: Entry, pickFor: PickFor): boolean {
  if (entry.kind === 'folder') return true;
  if (entry.kind === 'page') return pickFor === 'pick-story';
  return entry.kind === 'story' && pickFor !== 'pick-work';
}
