import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { formatOf } from '../../../app/story/formats.ts';
import { readingFailure } from '../../services/disk-errors.ts';
import { inReadingOrder } from '../../services/reading-order.ts';
import type { StoryFile } from './task.ts';
import { notRead, shown } from './words.ts';

/** Copies that an export left in a folder are no stories of their own. */
const EXPORTED = / \((?:clean|corrections|review|with fixes|AO3|BBCode)\)\.\w+$/;

/**
 * The stories that paths stand for, in the order of the paths: a file is itself, a folder its stories in
 * reading order (then those of the folders in it, where `recursive`). Hidden files, links and earlier exports in
 * a folder are passed over; a story named twice comes once. What cannot be read comes with its refusal.
 */
export async function findStories(
  paths: readonly string[],
  cwd: string,
  recursive: boolean,
): Promise<StoryFile[]> {
  const found = new Map<string, StoryFile>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    const stories = (await isFolder(path))
      ? await storiesIn(path, given, '', recursive)
      : [fileNamed(path, given)];
    for (const story of stories) if (!found.has(story.path)) found.set(story.path, story);
  }
  return [...found.values()];
}

function fileNamed(path: string, label: string): StoryFile {
  return { path, label, below: basename(path) };
}

/** Whatever cannot be looked at is taken for a file: reading it will say what is wrong. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (readingFailure(error) === null) throw error;
    return false;
  }
}

async function storiesIn(
  folder: string,
  label: string,
  below: string,
  recursive: boolean,
): Promise<StoryFile[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => inReadingOrder(a.name, b.name));
    const stories = names
      .filter(({ name }) => formatOf(name) !== null && !EXPORTED.test(name))
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ path: join(folder, name), label: join(label, name), below: join(below, name) }));
    if (!recursive) return stories;
    const inner = names.filter((entry) => entry.isDirectory());
    const deeper: StoryFile[] = [];
    for (const { name } of inner) {
      deeper.push(...(await storiesIn(join(folder, name), join(label, name), join(below, name), true)));
    }
    return [...stories, ...deeper];
  } catch (error) {
    const code = readingFailure(error);
    if (code === null) throw error;
    return [{ path: folder, label, below, refusal: notRead(code, shown(label)) }];
  }
}
