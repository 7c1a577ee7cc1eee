// Galley beside a program that knows nothing of it: both add words to one story again and again. What the other
// program wrote is in the story at the end, or kept aside; Galley never wrote over a text it had not read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the other program writes: over the file, or by a swap of its own. */
const WAYS = ['into the file', 'by a swap'];

export const part = {
  name: 'Galley beside a foreign writer',
  trials: { usual: 2000, long: 50_000 },
  lacking: () => (process.platform === 'win32' ? 'needs a system with an exchange of files' : null),
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials }) {
    if (native === null) return { trials: 0, wrong: ['koffi has no binary for this machine'], notes: '' };
    const { createSafeWrite, loadExchange, readRegular } = await import(bundle);
    const exchange = loadExchange(native);
    const wrong = [];
    const told = [];
    for (const way of WAYS) {
      const file = path.join(folder, `${way}.txt`);
      const recovery = path.join(folder, `recovery ${way}`);
      writeFileSync(file, '');
      const write = createSafeWrite({ recovery, exchange });
      const other = spawn(
        process.execPath,
        [fileURLToPath(new URL('foreign.mjs', import.meta.url)), file, way],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let said = '';
      other.stdout.setEncoding('utf8').on('data', (text) => (said += text));
      await once(other.stdout, 'data');
      let saved = 0;
      let refused = 0;
      for (let number = 0; number < trials / WAYS.length; number++) {
        const read = await readRegular(file, 50_000_000);
        if (!read.ok) continue;
        const text = Buffer.concat([read.value.bytes, Buffer.from(`g${number} `)]);
        const result = await write(file, text, { stamp: read.value.stamp });
        if (result.ok) saved++;
        else refused++;
      }
      other.kill('SIGTERM');
      await once(other, 'exit');
      const kept = existsSync(recovery)
        ? readdirSync(recovery).map((name) => path.join(recovery, name, 'old'))
        : [];
      const left = new Set([file, ...kept].flatMap((name) => readFileSync(name, 'utf8').split(' ')));
      const theirs = said.split('\n').filter((word) => word.startsWith('f'));
      const lost = theirs.filter((word) => !left.has(word));
      if (lost.length > 0)
        wrong.push(`${way}: ${lost.length} of ${theirs.length} of theirs lost, ${lost[0]} first`);
      told.push(`${way}: ${saved} saved, ${refused} refused, ${theirs.length} of theirs`);
    }
    return { trials, wrong, notes: told.join('; ') };
  },
};
