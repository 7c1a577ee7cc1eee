/** Notices what other programs do to open stories and their folders. A hint for the screen, never the safety check. */
import { type FSWatcher, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoryRef } from '../../app/contract/shapes.ts';
import type { Announce } from '../../app/contract/wire.ts';
import { stampOf } from './disk.ts';
import { DONE } from './done.ts';
import { type Library, storyNames } from './library.ts';
import type { OpenStories, Watched } from './open-stories.ts';
import { fingerprintOf, readRegular, STORY_LIMIT } from './read-file.ts';

/** Milliseconds between two looks where the system tells nothing, as on network folders. */
const LOOK_EVERY = 5000;
/** Programs that replace a file leave a moment without it. */
const SETTLE = 150;

export interface Watch {
  /** Watches the folder of this work, in place of the one shown before. */
  readonly showWork: (work: string) => void;
  readonly close: () => Promise<void>;
}

/** Starts watching. Announces `story.changed` only for content that is neither known nor told, `work.changed` for names, and for stories that are not open. */
export function startWatch(
  library: Library,
  open: OpenStories,
  announce: Announce,
  follow: (id: string, from: string, to: string) => Promise<StoryRef>,
): Watch {
  const watchers = new Map<string, FSWatcher | null>();
  const stamps = new Map<string, string | null>();
  const told = new Map<string, string | null>();
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  /** Names in the shown folder that something was written to since the last look. */
  const touched = new Set<string>();
  let shown: string | null = null;
  let soon: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();
  let closed = false;

  const hint = () => {
    if (closed) return;
    soon ??= setTimeout(() => {
      soon = null;
      looking = looking.then(look, look);
    }, SETTLE);
  };

  const heard = (folder: string) => (name: string | null) => {
    if (name !== null && shown !== null && library.folder(shown) === folder) touched.add(name);
    hint();
  };

  const look = async () => {
    for (const story of open.watched()) await lookAt(story);
    if (shown !== null && !closed) await lookAtWork(shown);
  };

  const lookAt = async ({ id }: Watched) => {
    // In the story's turn, so that a save of our own is never taken for somebody else's.
    await open.inTurn(id, async () => {
      const story = open.watched().find((one) => one.id === id);
      if (story === undefined || closed) return DONE;
      const stamp = await stampAt(story.path);
      const mark = stamp === null ? null : `${stamp} ${story.fingerprint} ${story.unconfirmed}`;
      if (stamps.has(id) && stamps.get(id) === mark) return DONE;
      const found = await contentAt(story.path);
      const moved = stamp === null ? await renamed(story) : null;
      if (moved !== null) {
        for (const map of [stamps, told, files]) map.delete(id);
        announce({ name: 'story.moved', data: { ref: await follow(id, story.path, moved) } });
        return DONE;
      }
      stamps.set(id, mark);
      if (stamp !== null) files.set(id, fileOf(stamp));
      const last = told.has(id) ? told.get(id) : story.fingerprint;
      if (found !== null && (found === story.fingerprint || found === story.unconfirmed)) {
        if (last !== found && told.delete(id))
          announce({ name: 'story.changed', data: { id, fingerprint: found } });
      } else if (found !== last) {
        told.set(id, found);
        announce({ name: 'story.changed', data: { id, fingerprint: found } });
      }
      return DONE;
    });
  };

  /** Where the file of a story lies that is gone from its path: the same file, with the same content. */
  const renamed = async ({
    id,
    path,
    fingerprint,
    unconfirmed,
    stamp: opened,
  }: Watched): Promise<string | null> => {
    const known = files.get(id) ?? (opened === null ? undefined : fileOf(opened));
    if (known === undefined) return null;
    const taken = new Set(open.watched().map((story) => story.path));
    for (const name of await storyNames(dirname(path)).catch(() => [])) {
      const there = join(dirname(path), name);
      const stamp = taken.has(there) ? null : await lstat(there, { bigint: true }).then(stampOf, () => null);
      if (stamp === null || fileOf(stamp) !== known) continue;
      const content = await contentAt(there);
      if (content !== null && (content === fingerprint || content === unconfirmed)) return there;
    }
    return null;
  };

  const lookAtWork = async (work: string) => {
    const read = await library.readWork(work);
    const stories = read.ok ? read.value.stories : [];
    const now = JSON.stringify(stories.map((story) => story.name));
    const before = names.get(work);
    names.set(work, now);
    // What happens to open stories is told of them alone.
    const isCounted = stories.some(({ id, name }) => touched.has(name) && open.state(id) === null);
    touched.clear();
    if (before !== undefined && (before !== now || isCounted))
      announce({ name: 'work.changed', data: { id: work } });
  };

  const watchFolders = () => {
    const stories = open.watched();
    const ids = new Set(stories.map((story) => story.id));
    for (const id of stamps.keys()) if (!ids.has(id)) [stamps, told, files].forEach((map) => map.delete(id));
    const folders = new Set(stories.map((story) => dirname(story.path)));
    const work = shown === null ? null : library.folder(shown);
    if (work !== null) folders.add(work);
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher?.close();
      watchers.delete(folder);
    }
    for (const folder of folders)
      if (!watchers.has(folder)) watchers.set(folder, startWatcher(folder, heard(folder)));
  };

  open.follow(watchFolders);
  const timer = setInterval(hint, LOOK_EVERY);
  timer.unref();

  return {
    showWork(work) {
      if (shown !== work) names.delete(work);
      shown = work;
      watchFolders();
      looking = looking.then(() => lookAtWork(work));
    },
    async close() {
      closed = true;
      clearInterval(timer);
      if (soon !== null) clearTimeout(soon);
      for (const watcher of watchers.values()) watcher?.close();
      await looking;
    },
  };
}

/** Null where the system cannot watch the folder: the regular look finds changes then. */
function startWatcher(folder: string, heard: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => heard(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/** Names the file itself, whatever it holds: the first two parts of its stamp. */
function fileOf(stamp: string): string {
  return stamp.split(':', 2).join(':');
}

async function stampAt(path: string): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      return stampOf(await lstat(path, { bigint: true }));
    } catch {
      if (attempt === 1) return null;
      await wait(SETTLE);
    }
  }
}

async function contentAt(path: string): Promise<string | null> {
  const read = await readRegular(path, STORY_LIMIT);
  return read.ok ? fingerprintOf(read.value.bytes) : null;
}
