import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must, type TestRooms, testRooms } from '../test-rooms.ts';
import { createStoryLocks, lockName } from './story-locks.ts';

let one: TestRooms;
let two: TestRooms;
beforeEach(async () => {
  one = await testRooms();
  two = await testRooms();
  await one.write('Moth.txt', 'The moth came in.\n');
});
afterEach(async () => {
  await one.end();
  await two.end();
});

const openIn = async ({ rooms }: TestRooms) => {
  const ref = must(await rooms().openPath(`${one.stories}/Moth.txt`));
  const opened = must(await rooms().handlers['story.open']({ id: ref.id }));
  return { id: ref.id, ...opened };
};
const SPLICES = [{ text: 'Theirs.', end: '\n' as const }];

it('lets the second Galley read a story and write nothing, until the first closes it', async () => {
  const first = await openIn(one);
  expect(first).toMatchObject({ readOnly: false, elsewhere: false });
  const { id, fingerprint, ...second } = await openIn(two);
  expect(second).toMatchObject({ readOnly: true, elsewhere: true, text: 'The moth came in.\n' });
  const present = { id, fingerprint, splices: SPLICES };
  expect(await two.call('story.save', present)).toMatchObject({ code: 'open-elsewhere' });
  expect(await two.call('story.rename', { id, name: 'Owl.txt' })).toMatchObject({ code: 'open-elsewhere' });
  must(await two.call('story.journal', present));
  expect(await one.read('Moth.txt')).toBe('The moth came in.\n');

  must(await one.call('story.close', { id: first.id }));
  must(await two.call('story.save', present));
  expect(await one.read('Moth.txt')).toBe('Theirs.\n');
  expect(await openIn(one)).toMatchObject({ elsewhere: true });
});

it('takes the lock along to a new name and a new place, and lets go at the end', async () => {
  const first = await openIn(one);
  must(await one.call('story.rename', { id: first.id, name: 'Owl.txt' }));
  await one.write('Moth.txt', 'Another moth.\n');
  expect(await openIn(two)).toMatchObject({ elsewhere: false });
  const target = must(await one.call('story.target', { id: first.id, name: 'Moth.txt' })).id;
  const present = { id: first.id, fingerprint: first.fingerprint, splices: SPLICES, target, replace: true };
  expect(await one.call('story.saveAs', present)).toMatchObject({ code: 'open-elsewhere' });
  await two.restart();
  must(await one.call('story.saveAs', present));
  expect(await one.read('Moth.txt')).toBe('Theirs.\n');
});

it.skipIf(process.platform !== 'linux')(
  'is gone with the process that held it, however that ended',
  async () => {
    const path = `${one.stories}/Held.txt`;
    const name = lockName(path, 'linux').slice(1);
    const hold = `require('node:net').createServer().listen('\\0${name}', () => console.log('held'))`;
    const child = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const locks = createStoryLocks();
    expect(await locks.hold(path)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await locks.hold(path)).toBe(true);
    await locks.close();
  },
);
