import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import type { CountTask } from './counts.ts';
import { stampOf } from './disk.ts';
import { errno } from './disk-errors.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';
import { createStoryCheck } from './story-check.ts';

/**
 * Makes what counts the flags of a story file; null where it cannot be read, or is gone since it was listed. It
 * keeps numbers by path, good while file and choices stay the same, and never texts.
 */
export function createFlagCount(resourcesFolder: string): (task: CountTask) => Promise<number | null> {
  const stories = createStoryCheck({ resourcesFolder });
  const known = new Map<string, { mark: string; flags: number | null }>();
  return async ({ path, facts, rulesOn }) => {
    const stamp = stampAt(path);
    if (stamp === null) return null;
    const mark = JSON.stringify([stamp, facts, rulesOn]);
    const before = known.get(path);
    if (before?.mark === mark) return before.flags;
    const read = await readRegular(path, STORY_LIMIT);
    const checked = read.ok ? stories.check(read.value.bytes, basename(path), facts, rulesOn) : null;
    const flags = checked?.ok ? checked.value.flags.length : null;
    known.set(path, { mark, flags });
    return flags;
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
