// kill -9 at random moments of a save: the file is whole and no older than what was confirmed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLife } from './life.mjs';
import { numberedText, numberOf } from './numbered-text.mjs';

export const part = {
  name: 'kill -9 of the writer',
  trials: { usual: 500, long: 10_000 },
  lacking: () => null,
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials }) {
    const file = path.join(folder, 'Moth.txt');
    writeFileSync(file, numberedText(0, 2000));
    let reached = 0;
    let saves = 0;
    const wrong = [];
    for (let trial = 0; trial < trials; trial++) {
      const env = trial % 2 === 0 && native !== null ? { GALLEY_NATIVE: native } : {};
      const args = [bundle, file, path.join(folder, 'recovery'), String(reached + 1)];
      const life = await runLife({
        script: new URL('saver.mjs', import.meta.url),
        args,
        env,
        most: 25,
        end: (child) => child.kill('SIGKILL'),
      });
      saves += life.count;
      reached = Math.max(reached, life.last);
      const stands = numberOf(readFileSync(file));
      if (stands === null) {
        wrong.push(`kill ${trial}: the file is torn`);
        writeFileSync(file, numberedText(reached, 2000));
      } else if (stands < reached) wrong.push(`kill ${trial}: ${stands} stands, ${reached} was confirmed`);
      reached = Math.max(reached, stands ?? 0);
    }
    const strays = readdirSync(folder).filter((name) => name.endsWith('.tmp')).length;
    return { trials, wrong, notes: `${saves} confirmed saves, ${strays} stray temporary files` };
  },
};
