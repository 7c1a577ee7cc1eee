// Two Galleys save to one story at once, each adding words to what it read: every word that was confirmed is there,
// or in the copy that the next start of that Galley makes a version of the story.
// The lock between Galleys is left out, so that only the writer stands between them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const part = {
  name: 'two Galleys on one story',
  trials: { usual: 10_000, long: 100_000 },
  lacking: () => null,
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, native, trials }) {
    const file = path.join(folder, 'Moth.txt');
    writeFileSync(file, '');
    const script = fileURLToPath(new URL('adder.mjs', import.meta.url));
    const words = await Promise.all(
      ['a', 'b'].map(async (who) => {
        const args = [
          script,
          bundle,
          file,
          path.join(folder, `recovery ${who}`),
          who,
          String(trials / 2),
          native ?? '',
        ];
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
        await once(child, 'close');
        return said.split('\n').filter((word) => word !== '');
      }),
    );
    const confirmed = words.flat().filter((word) => !word.startsWith('!'));
    const refused = words.flat().length - confirmed.length;
    const left = new Set(readFileSync(file, 'utf8').split(' '));
    const lost = confirmed.filter((word) => !left.has(word));
    const copied = new Set(
      ['a', 'b'].flatMap((who) => wordsOfCopies(path.join(folder, `recovery ${who}`), file)),
    );
    const wrong = lost.filter((word) => !copied.has(word)).map((word) => `${word} was confirmed and is gone`);
    const inCopies = lost.length - wrong.length;
    if (confirmed.length === 0 || refused === 0) wrong.push('the two never met');
    return {
      trials,
      wrong,
      notes: `${confirmed.length} confirmed, ${refused} refused, ${inCopies} in a copy alone`,
    };
  },
};

/** The words of the texts that Galley put aside for this story, so that its next start finds them. */
function wordsOfCopies(recovery, file) {
  if (!existsSync(recovery)) return [];
  return readdirSync(recovery)
    .map((name) => path.join(recovery, name))
    .filter((copy) => readFileSync(path.join(copy, 'path'), 'utf8') === file)
    .flatMap((copy) => readFileSync(path.join(copy, 'old'), 'utf8').split(' '));
}
