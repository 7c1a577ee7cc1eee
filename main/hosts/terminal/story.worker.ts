/** A thread that does one task with the stories it is given, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { createTaskRunner } from './run-task.ts';
import type { StoryFile } from './task.ts';
import type { ThreadWork } from './thread.ts';

const { folders, task } = workerData as ThreadWork;
const run = createTaskRunner(folders, task);

parentPort?.on('message', (file: StoryFile) => {
  void run(file).then((outcome) => parentPort?.postMessage(outcome, []));
});
