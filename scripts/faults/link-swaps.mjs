// A folder and a file are swapped for links again and again while Galley opens and saves: nothing outside is read or written.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SECRET = 'Nobody outside may read this.';

export const part = {
  name: 'links swapped in',
  trials: { usual: 60, long: 600 },
  lacking: () => (process.platform === 'win32' ? 'needs a system with links for everybody' : null),
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials: seconds }) {
    const { openRooms } = await import(bundle);
    const stories = path.join(folder, 'stories');
    const outside = path.join(folder, 'outside');
    for (const place of [path.join(stories, 'work'), outside]) mkdirSync(place, { recursive: true });
    writeFileSync(path.join(stories, 'work', 'Moth.txt'), 'The moth came in.\n');
    writeFileSync(path.join(outside, 'Moth.txt'), SECRET);
    const resources = path.join(folder, 'resources');
    mkdirSync(path.join(resources, 'native'), { recursive: true });
    if (native !== null) writeFileSync(path.join(resources, 'native', 'koffi.node'), readFileSync(native));
    const rooms = await openRooms({
      kind: 'browser',
      version: 'test',
      can: { nativeDialogs: false, nativeMenu: false, closeVeto: false },
      dataFolder: path.join(folder, 'data'),
      resourcesFolder: resources,
      startFiles: [],
      pickerRoots: [stories],
      announce: () => undefined,
      surprised: () => undefined,
    });
    const admitted = await rooms.openPath(path.join(stories, 'work', 'Moth.txt'));
    const { id } = admitted.value;
    const swapper = spawn(process.execPath, [
      fileURLToPath(new URL('swapper.mjs', import.meta.url)),
      stories,
      outside,
    ]);
    const wrong = [];
    let calls = 0;
    let went = 0;
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const opened = await rooms.dispatch('story.open', { id });
      calls++;
      if (!opened.ok) continue;
      if (opened.value.text.includes(SECRET)) wrong.push(`call ${calls} read outside`);
      const { fingerprint } = opened.value;
      const splices = [{ text: `Mine ${calls}.`, end: '\n' }];
      for (const [name, input] of [
        ['story.save', { id, fingerprint, splices }],
        ['story.keepCopy', { id, text: `Copy ${calls}.`, label: 'mine' }],
        ['work.decide', { id: admitted.value.work, change: { add: { words: [`word${calls % 50}`] } } }],
      ]) {
        calls++;
        if ((await rooms.dispatch(name, input)).ok) went++;
      }
    }
    swapper.kill('SIGKILL');
    await once(swapper, 'exit');
    await rooms.close();
    const names = readdirSync(outside);
    if (names.length !== 1 || readFileSync(path.join(outside, 'Moth.txt'), 'utf8') !== SECRET)
      wrong.push(`outside there is ${names.join(', ')}`);
    if (went === 0) wrong.push('nothing ever went through: the test tried nothing');
    return { trials: calls, wrong, notes: `${went} writes went through inside` };
  },
};
