import { Worker } from 'node:worker_threads';
import { surprise } from './run-task.ts';
import type { Folders } from './run-task.ts';
import type { Outcome, StoryFile, Task } from './task.ts';

/** What a thread is told when it starts. */
export interface ThreadWork {
  readonly folders: Folders;
  readonly task: Task;
}

export interface Thread {
  /** Does the task with one story; one at a time. Where the thread dies of it, that is the outcome and a new one starts. */
  readonly run: (file: StoryFile) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Makes a thread that starts with its first story. `entry` is the built worker. */
export function createThread(entry: URL, work: ThreadWork): Thread {
  let worker: Worker | null = null;
  let answer: ((outcome: Outcome | Error) => void) | null = null;

  const start = () => {
    const made = new Worker(entry, { workerData: work });
    const ended = (error: Error) => {
      // A thread that fails also exits: only the first word of it counts.
      if (worker !== made) return;
      worker = null;
      answer?.(error);
    };
    made.on('message', (outcome: Outcome) => answer?.(outcome));
    made.on('error', ended);
    made.on('exit', () => ended(new Error('its thread ended')));
    return made;
  };

  return {
    async run(file) {
      worker ??= start();
      const using = worker;
      const outcome = await new Promise<Outcome | Error>((resolve) => {
        answer = resolve;
        using.postMessage(file, []);
      });
      answer = null;
      return outcome instanceof Error ? surprise(file, outcome) : outcome;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
