// Power cuts: ext4 in a file is shut down without flushing its log while saves go on, then mounted again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFromC, cannotBuildC } from './c-programs.mjs';
import { runLife } from './life.mjs';
import { numberedText, numberOf } from './numbered-text.mjs';

function must(command, ...args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

export const part = {
  name: 'power cuts',
  trials: { usual: 100, long: 2000 },
  lacking() {
    if (process.platform !== 'linux') return 'needs Linux';
    if (process.getuid?.() !== 0) return 'needs root, to mount a disk in a file';
    return cannotBuildC() ?? (spawnSync('mkfs.ext4', ['-V']).status === 0 ? null : 'needs mkfs.ext4');
  },
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials }) {
    const cut = builtFromC('cut-power', folder);
    const image = path.join(folder, 'disk.img');
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    must('truncate', '-s', '96M', image);
    must('mkfs.ext4', '-q', '-F', image);
    const mount = () => must('mount', '-o', 'loop', image, disk);
    mount();
    const file = path.join(disk, 'Moth.txt');
    const wrong = [];
    let reached = 0;
    let saves = 0;
    try {
      writeFileSync(file, numberedText(0, 2000));
      must('sync', '-f', disk);
      for (let trial = 0; trial < trials; trial++) {
        const env = trial % 2 === 0 && native !== null ? { GALLEY_NATIVE: native } : {};
        const life = await runLife({
          script: new URL('saver.mjs', import.meta.url),
          args: [bundle, file, path.join(disk, 'recovery'), String(reached + 1)],
          env,
          most: 120,
          end: () => must(cut, disk),
        });
        saves += life.count;
        must('umount', disk);
        mount();
        let stands = null;
        try {
          stands = numberOf(readFileSync(file));
        } catch {
          wrong.push(`cut ${trial}: the file is gone`);
        }
        if (stands === null) {
          wrong.push(`cut ${trial}: the file is torn`);
          writeFileSync(file, numberedText(reached, 2000));
          must('sync', '-f', disk);
        } else if (stands < life.last)
          wrong.push(`cut ${trial}: ${stands} stands, ${life.last} was confirmed`);
        reached = Math.max(reached, life.last, stands ?? 0);
      }
    } finally {
      spawnSync('umount', [disk]);
    }
    return { trials, wrong, notes: `${saves} confirmed saves` };
  },
};
