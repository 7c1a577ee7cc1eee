/** Counts the flags of stories in a thread of its own: a path in, a number out. Keeps numbers, never texts. */
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CountAnswer, CountTask } from './counts.ts';
import { stampOf } from './disk.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';
import { createStoryCheck } from './story-check.ts';

const { resourcesFolder } = workerData as { resourcesFolder: string };
const stories = createStoryCheck({ resourcesFolder });
/** The last number of each file, with the state and the choices that it holds for. */
const known = new Map<string, { mark: string; flags: number | null }>();

parentPort?.on('message', (task: CountTask) => {
  void count(task).then((flags) => answer({ ticket: task.ticket, flags }));
});

function answer(counted: CountAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(counted);
}

async function count({ path, facts, rulesOn }: CountTask): Promise<number | null> {
  try {
    const mark = JSON.stringify([stampOf(lstatSync(path, { bigint: true })), facts, rulesOn]);
    const before = known.get(path);
    if (before?.mark === mark) return before.flags;
    const read = await readRegular(path, STORY_LIMIT);
    const checked = read.ok ? stories.check(read.value.bytes, basename(path), facts, rulesOn) : null;
    const flags = checked?.ok ? checked.value.flags.length : null;
    known.set(path, { mark, flags });
    return flags;
  } catch {
    // Gone since it was listed, or nothing that can be read: told as a story without a number.
    return null;
  }
}
