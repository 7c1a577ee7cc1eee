import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { countStory } from '../../app/story/count.ts';
import type { CountTask, StoryCounts } from './counts.ts';
import { stampOf } from './disk.ts';
import { errno } from './disk-errors.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';
import { createStoryCheck } from './story-check.ts';

/**
 * Makes what counts the flags and words of a story file; null where it cannot be read, or is gone since it was listed. It
 * keeps numbers by path, good while file and choices stay the same, and never texts.
 */
export function createFlagCount(resourcesFolder: string): (task: CountTask) => Promise<StoryCounts | null> {
  const stories = createStoryCheck({ resourcesFolder });
  const known = new Map<string, { mark: string; counts: StoryCounts | null }>();
  return async ({ path, facts, rulesOn }) => {
    const stamp = stampAt(path);
    if (stamp === null) return null;
    const mark = JSON.stringify([stamp, facts, rulesOn]);
    const before = known.get(path);
    if (before?.mark === mark) return before.counts;
    const read = await readRegular(path, STORY_LIMIT);
    const checked = read.ok ? stories.check(read.value.bytes, basename(path), facts, rulesOn) : null;
    const counts = checked?.ok
      ? {
          flags: checked.value.flags.length,
          words: countStory(checked.value.lines),
          places: checked.value.places,
        }
      : null;
    known.set(path, { mark, counts });
    return counts;
  };
}

function stampAt(path: string): string | null {
  try {
    return stampOf(lstatSync(path, { bigint: true }));
  } catch (error) {
    if (errno(error) === '') throw error;
    return null;
  }
}
