// A disk with room for less and less: a save that does not fit says so and the old text stands.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { numberedText, numberOf } from './numbered-text.mjs';

const SIZE = 2 * 1024 * 1024;

export const part = {
  name: 'full disks',
  trials: { usual: 60, long: 600 },
  lacking() {
    if (process.platform !== 'linux') return 'needs Linux';
    return process.getuid?.() === 0 ? null : 'needs root, to mount a small disk';
  },
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials }) {
    const { createSafeWrite, loadExchange, nodeDisk, stampOf } = await import(bundle);
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status !== 0)
      throw new Error('no small disk could be mounted');
    const exchange = native === null ? null : loadExchange(native);
    const wrong = [];
    let refused = 0;
    try {
      for (let trial = 0; trial < trials; trial++) {
        const work = path.join(disk, 'work');
        mkdirSync(work);
        const file = path.join(work, 'Moth.txt');
        writeFileSync(file, numberedText(0, 400_000));
        const free = Math.floor((trial / trials) * 1_200_000);
        writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(SIZE - 420_000 - free - 8192));
        const recovery = path.join(trial % 3 === 0 ? disk : folder, 'recovery');
        const over = { stamp: stampOf(await nodeDisk.lstat(file)) };
        const write = createSafeWrite({ recovery, exchange: trial % 2 === 0 ? exchange : null });
        const answer = await write(file, numberedText(1, 600_000), over);
        const stands = numberOf(readFileSync(file));
        if (answer.ok ? stands !== 1 : answer.code !== 'no-space' || stands !== 0)
          wrong.push(`${free} bytes free: ${JSON.stringify(answer)}, ${stands} stands`);
        if (!answer.ok) refused++;
        rmSync(work, { recursive: true });
        rmSync(path.join(disk, 'recovery'), { recursive: true, force: true });
      }
    } finally {
      spawnSync('umount', [disk]);
    }
    if (refused === 0 || refused === trials)
      wrong.push(`${refused} of ${trials} refused: the disk was never nearly full`);
    return { trials, wrong, notes: `${refused} refused` };
  },
};
