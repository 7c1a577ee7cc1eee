// Every call that a save makes of the system fails in turn, in every way: the old text or the new one stands whole,
// and the answer says which. The faults come from below Node, from a library loaded before the C library.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFromC, cannotBuildC } from './c-programs.mjs';
import { numberedText, numberOf } from './numbered-text.mjs';

const ERRNOS = ['EIO', 'ENOSPC', 'EPERM', 'EMFILE', 'EINTR'];
const KINDS = [...ERRNOS.map((name) => String(constants.errno[name])), 'kill-before', 'kill-after', 'short'];
const SCENES = ['over an old text', 'as a new file', 'in place'];

export const part = {
  name: 'every call failing in turn',
  trials: { usual: 1, long: 3 },
  lacking: () => (process.platform === 'linux' ? cannotBuildC() : 'needs Linux'),
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, trials }) {
    const library = builtFromC('failing-calls', folder, true);
    const wrong = [];
    let tried = 0;
    const attempt = (scene, at, kind) => {
      const place = path.join(folder, 'place');
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
      const file = path.join(place, 'Moth.txt');
      const recovery = path.join(place, 'recovery');
      const count = path.join(folder, 'count');
      rmSync(count, { force: true });
      if (scene !== 'as a new file') writeFileSync(file, numberedText(0, 30_000));
      if (scene === 'in place') linkSync(file, path.join(place, 'twin.txt'));
      const run = spawnSync(
        process.execPath,
        [
          fileURLToPath(new URL('save-once.mjs', import.meta.url)),
          bundle,
          file,
          recovery,
          scene === 'as a new file' ? 'nothing' : 'stamp',
        ],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            LD_PRELOAD: library,
            FAULT_FOLDER: place,
            FAULT_COUNT: count,
            ...(at === null ? {} : { FAULT_AT: String(at), FAULT_KIND: kind }),
          },
        },
      );
      const kept = existsSync(recovery)
        ? readdirSync(recovery).map((name) => path.join(recovery, name, 'new'))
        : [];
      return {
        answer: run.stdout === '' ? null : JSON.parse(run.stdout),
        signal: run.signal,
        stands: existsSync(file) ? numberOf(readFileSync(file)) : 'nothing',
        isKept: kept.some((copy) => existsSync(copy) && numberOf(readFileSync(copy)) === 1),
        calls: existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0,
        problem: run.stderr,
      };
    };
    const calls = [];
    for (let round = 0; round < trials; round++) {
      for (const scene of SCENES) {
        const whole = attempt(scene, null, '');
        if (whole.answer?.ok !== true || whole.stands !== 1 || whole.calls < 5) {
          throw new Error(`without a fault, ${scene}: ${JSON.stringify(whole)}`);
        }
        calls.push(`${whole.calls} calls ${scene}`);
        for (let at = 0; at < whole.calls; at++) {
          for (const kind of KINDS) {
            tried++;
            const { answer, signal, stands, isKept, problem } = attempt(scene, at, kind);
            const before = scene === 'as a new file' ? 'nothing' : 0;
            const told = `${scene}, call ${at}, ${kind}: ${JSON.stringify({ answer, signal, stands, problem })}`;
            const isWhole = stands === 1 || stands === before;
            if (signal === 'SIGKILL') {
              if (!isWhole && !isKept) wrong.push(told);
            } else if (answer === null) wrong.push(told);
            else if (answer.ok) {
              if (stands !== 1) wrong.push(told);
            } else if (answer.code === 'not-confirmed') {
              if (!isWhole && !isKept) wrong.push(told);
            } else if (stands !== before && !(before === 'nothing' && stands === null)) wrong.push(told);
          }
        }
      }
    }
    return { trials: tried, wrong, notes: calls.slice(0, 3).join(', ') };
  },
};
