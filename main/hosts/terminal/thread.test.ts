import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoryFile } from './task.ts';
import { createThread } from './thread.ts';

/** Dies of some labels, and tells how many stories this one thread has seen. */
const MORTAL = `
import { parentPort } from 'node:worker_threads';
let seen = 0;
parentPort.on('message', ({ label }) => {
  if (label === 'exit') process.exit(3);
  if (label === 'throw') throw new Error('no more');
  parentPort.postMessage({ out: label + ' ' + ++seen, err: [], failed: false, count: 0 });
});
`;

let folder = '';
let entry: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-thread-'));
  entry = pathToFileURL(join(folder, 'mortal.mjs'));
  await writeFile(entry, MORTAL);
});
afterAll(() => rm(folder, { recursive: true }));

const file = (label: string): StoryFile => ({ path: `/${label}`, label, below: label });
const work = {
  folders: { resourcesFolder: '', dataFolder: '' },
  task: { do: 'words', json: false },
} as const;

it('goes on with a new thread after a story that killed one', async () => {
  const thread = createThread(entry, work);
  const outcomes = [];
  for (const label of ['a', 'b', 'throw', 'c', 'exit', 'd']) outcomes.push(await thread.run(file(label)));
  await thread.close();
  expect(outcomes.map(({ out }) => out)).toEqual(['a 1', 'b 2', '', 'c 1', '', 'd 1']);
  expect(outcomes[2]).toMatchObject({
    failed: true,
    err: [expect.stringContaining('throw: something went wrong')],
  });
  expect(outcomes[4]).toMatchObject({
    failed: true,
    err: [expect.stringContaining('exit: something went wrong')],
  });
});
