/** Counts the flags and words of stories in a thread of its own: a path in, numbers out. */
import { parentPort, workerData } from 'node:worker_threads';
import { createFlagCount } from './count-flags.ts';
import type { CountAnswer, CountTask } from './counts.ts';

const { resourcesFolder } = workerData as { resourcesFolder: string };
const count = createFlagCount(resourcesFolder);

parentPort?.on('message', (task: CountTask) => {
  // What is not caught here ends the thread, and main hears why.
  void count(task).then((counts) => answer({ ticket: task.ticket, counts }));
});

function answer(counted: CountAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(counted);
}
