// No text may make a pattern slow: every regular expression of the three rooms stands in safe-patterns.txt, where
// only what recheck calls safe comes. `npm run bench -- patterns` checks what is new and writes the list; with
// `--check`, as the unit test asks, it only says what is not listed. docs/decisions/014-recheck.md says why.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';
import { root } from './app-bundle.mjs';

const VERSION = '4.5.0';
const ROOMS = ['app', 'main', 'renderer'];
/** So long recheck may think about one pattern, in milliseconds. */
const PATIENCE = 60_000;
const AT_ONCE = 2;

const list = fileURLToPath(new URL('safe-patterns.txt', import.meta.url));
const folder = join(root, '.cache/recheck');

const isOnlyAsked = process.argv.includes('--check');
const listed = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []);
const { patterns, made } = patternsIn(ROOMS);
const fresh = [...patterns.values()].filter(({ written }) => !listed.has(written));
const isStale = [...listed].some((written) => !patterns.has(written));
for (const place of made)
  console.error(`${place}: write the pattern as a literal, so that it can be looked at`);
if (made.length > 0) process.exitCode = 1;
if (isOnlyAsked) {
  for (const { written, place } of fresh) console.error(`not known to be safe: ${place}: ${written}`);
  if (fresh.length > 0 || isStale) {
    console.error('The list of safe patterns is stale: run `npm run bench -- patterns`.');
    process.exitCode = 1;
  }
} else {
  const unsafe = new Set();
  const check = fresh.length === 0 ? null : recheck();
  const waiting = [...fresh];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const verdict = await check(next.pattern, next.flags, { timeout: PATIENCE });
      if (verdict.status === 'safe') continue;
      unsafe.add(next.written);
      const what =
        verdict.status === 'vulnerable' ? verdict.complexity.summary : `not told (${verdict.error.kind})`;
      console.log(`${what}: ${next.place}: ${next.written}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const safe = [...patterns.keys()].filter((written) => !unsafe.has(written));
  safe.sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(list, `${safe.join('\n')}\n`);
  console.log(`${safe.length} of ${patterns.size} patterns are safe, ${fresh.length} of them were looked at`);
  process.exit(unsafe.size + made.length > 0 ? 1 : 0);
}

/** Every pattern of the rooms, written out, with one place where it stands; and places that make patterns of text. */
function patternsIn(rooms) {
  const found = new Map();
  const made = [];
  const add = (pattern, flags, place) => {
    const written = `/${pattern.replaceAll('\n', '\\n')}/${flags}`;
    if (!found.has(written)) found.set(written, { written, pattern, flags, place });
  };
  for (const file of rooms.flatMap(sourcesIn)) {
    const text = readFileSync(join(root, file), 'utf8');
    const makes = ({ callee, start }) => {
      if (callee.name === 'RegExp') made.push(placeOf(text, file, start));
    };
    const visitor = new Visitor({
      Literal({ regex, start }) {
        if (regex) add(regex.pattern, regex.flags, placeOf(text, file, start));
      },
      NewExpression: makes,
      CallExpression: makes,
    });
    visitor.visit(parseSync(file, text).program);
  }
  return { patterns: found, made };
}

function placeOf(text, file, at) {
  return `${file}:${text.slice(0, at).split('\n').length}`;
}

function sourcesIn(room) {
  return readdirSync(join(root, room), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** recheck, installed for the bench alone. */
function recheck() {
  const home = join(folder, 'node_modules/recheck');
  if (!existsSync(home)) {
    const wanted = ['i', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `recheck@${VERSION}`];
    if (spawnSync('npm', wanted, { stdio: 'ignore' }).status !== 0)
      throw new Error('recheck cannot be installed');
  }
  return createRequire(join(folder, 'x.js'))('recheck').check;
}
