// Places where an ordinary user may not write, and names that are hard on programs.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Nobody in particular: a user who owns nothing here. */
const USER = 65_534;
const NAMES = [
  `${'n'.repeat(251)}.txt`,
  `${'é'.repeat(125)}.txt`,
  '🦋 moth 🕯.txt',
  ' leading and trailing .txt',
  '-rf.txt',
  'two\nlines.txt',
  'tab\there.txt',
  '%2e%2e.txt',
  'it\'s "quoted" $HOME `x`.txt',
  '..moth.txt',
];

export const part = {
  name: 'places and names',
  trials: { usual: 1, long: 1 },
  lacking() {
    if (process.platform === 'win32') return 'needs a system with users and modes';
    return process.getuid?.() === 0 ? null : 'needs root, to become an ordinary user';
  },
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle }) {
    chmodSync(folder, 0o755);
    const own = path.join(folder, 'own');
    mkdirSync(own);
    chownSync(own, USER, USER);
    const places = [
      ['a read-only file', 0o444, 0o755, USER, 'not-allowed'],
      ['a file of somebody else', 0o644, 0o755, 0, 'not-allowed'],
      ['a writable file of somebody else', 0o666, 0o755, 0, 'ok'],
      ['a writable file in a read-only folder', 0o644, 0o555, USER, 'ok'],
      ['a folder nobody may enter', 0o644, 0o000, USER, 'not-allowed'],
    ];
    const asked = [];
    for (const [name, fileMode, folderMode, owner, wanted] of places) {
      const place = path.join(own, name);
      mkdirSync(place);
      const file = path.join(place, 'Moth.txt');
      writeFileSync(file, 'Old.\n');
      chownSync(file, owner, owner);
      chmodSync(file, fileMode);
      chownSync(place, USER, USER);
      chmodSync(place, folderMode);
      asked.push({ file, over: 'anything', wanted, old: 'Old.\n', name });
    }
    const named = path.join(own, 'named');
    mkdirSync(named);
    chownSync(named, USER, USER);
    for (const name of NAMES)
      for (const over of ['nothing', 'anything'])
        asked.push({ file: path.join(named, name), over, wanted: 'ok', old: '', name: JSON.stringify(name) });
    const script = fileURLToPath(new URL('ordinary-user.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script, bundle, path.join(own, 'recovery')], {
      encoding: 'utf8',
      input: JSON.stringify({ user: USER, asked }),
    });
    if (run.status !== 0) throw new Error(run.stderr);
    const answers = JSON.parse(run.stdout);
    const wrong = [];
    for (const [index, { file, wanted, old, name, over }] of asked.entries()) {
      const answer = answers[index];
      const stands = readFileSync(file, 'utf8');
      const right =
        wanted === 'ok' ? answer === 'ok' && stands === 'New.\n' : answer === wanted && stands === old;
      if (!right) wrong.push(`${name} (${over}): ${answer}, ${JSON.stringify(stands)} stands`);
    }
    const left = readdirSync(named).filter((name) => name.endsWith('.tmp'));
    if (left.length > 0) wrong.push(`left behind: ${left.join(', ')}`);
    return { trials: asked.length, wrong, notes: '' };
  },
};
