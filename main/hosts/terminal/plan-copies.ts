import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readingFailure } from '../../services/disk-errors.ts';
import type { StoryFile } from './task.ts';
import { shown } from './words.ts';

export interface CopyPlan {
  /** The folder as the person named it; null for the story's own. */
  readonly out: string | null;
  readonly cwd: string;
  /** The copy's name for a story's name. */
  readonly nameOf: (name: string) => string;
}

/** Systems on which two names that differ in case alone are usually one. */
const FOLDS_CASE = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Gives each story the place of its copy. Refused are stories whose copy would take the place of another copy, or
 * of any of the stories themselves, whatever links lead there.
 */
export async function planCopies(
  stories: readonly StoryFile[],
  { out, cwd, nameOf }: CopyPlan,
): Promise<StoryFile[]> {
  const sources = new Set<string>();
  for (const { path } of stories) {
    const file = await fileAt(path);
    if (file !== null) sources.add(file);
  }
  const taken = new Map<string, string>();
  const planned: StoryFile[] = [];
  for (const story of stories) {
    const name = join(dirname(story.below), nameOf(basename(story.below)));
    const targetLabel =
      out === null ? join(dirname(story.label), nameOf(basename(story.label))) : join(out, name);
    const target = out === null ? join(dirname(story.path), basename(name)) : join(resolve(cwd, out), name);
    const key = FOLDS_CASE ? target.toLowerCase() : target;
    const other = taken.get(key);
    const standing = await fileAt(target);
    const refusal =
      story.refusal ??
      (other !== undefined
        ? `${shown(story.label)}: its copy would take the place of the copy of ${shown(other)}.`
        : standing !== null && sources.has(standing)
          ? `${shown(targetLabel)} is a story itself, and no copy is written over it: choose another folder.`
          : undefined);
    if (refusal === undefined) taken.set(key, story.label);
    planned.push(refusal === undefined ? { ...story, target, targetLabel } : { ...story, refusal });
  }
  return planned;
}

/** What stands at a path, links followed, as one name for all its paths; null where nothing can be seen there. */
async function fileAt(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (readingFailure(error) === null) throw error;
    return null;
  }
}
