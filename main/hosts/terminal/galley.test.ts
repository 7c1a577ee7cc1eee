/** The built `galley`, run as a person or a script runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Encoding, encode } from '../../../app/story/encoding.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  const build = spawn(process.execPath, [join(root, 'scripts/build.mjs'), 'terminal', 'resources'], {
    stdio: 'ignore',
  });
  const [code] = (await once(build, 'exit')) as [number];
  if (code !== 0) throw new Error('galley could not be built');
}, 300_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (args: readonly string[]) =>
  spawn(process.execPath, [join(root, 'out/main/galley.js'), ...args], {
    cwd: folder,
    env: { ...process.env, GALLEY_DATA: join(folder, '.data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function galley(...args: string[]) {
  const run = start(args);
  const [out, err, [code]] = await Promise.all([textOf(run.stdout), textOf(run.stderr), once(run, 'exit')]);
  return { out, err, code: code as number };
}

interface PrintedFlag {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly replacements: readonly string[];
}
const flagsIn = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as PrintedFlag);
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const bytesOf = (text: string, encoding: Encoding, bom: boolean) => {
  const made = encode(text, encoding, bom);
  if (!made.ok) throw new Error(`${encoding} has no such character`);
  return made.bytes;
};

const SLIPS = 'The “old” lamp  went out.\r\n\r\nCafé? She had alot of rope.\rHe saw that i was cold..\n';
const RIGHT = 'The “old” lamp went out.\r\n\r\nCafé? She had a lot of rope.\rHe saw that I was cold..\n';
const STORED = [
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
] as const;

it('prints flags as JSON alone, at their places in the decoded text', async () => {
  const names = STORED.map(([encoding, bom]) => `${encoding}-${bom}.txt`);
  for (const [index, [encoding, bom]] of STORED.entries())
    await put(names[index] as string, bytesOf(SLIPS, encoding, bom));
  const { out, err, code } = await galley('check', '--json', ...names);
  expect({ err, code }).toEqual({ err: '', code: 1 });
  const flags = flagsIn(out);
  expect(flags.map(({ file, text }) => [file, text])).toEqual(
    names.flatMap((name) => ['  ', 'alot', 'i', '..'].map((text) => [name, text])),
  );
  for (const { from, to, text } of flags) expect(SLIPS.slice(from, to)).toBe(text);
  expect(Object.keys(flags[0] as object)).toEqual(
    'file from to text rule kind message replacements confidence group'.split(' '),
  );
});

it('prints lines for people, and how it went beside them', async () => {
  await put('a.txt', 'Then Tollen came.\nThe old Tollen had alot of rope, Tollen said. What a wierd rope.\n');
  expect(await galley('check', 'a.txt')).toEqual({
    out: [
      'a.txt:2:20  alot → a lot   These are two words: a lot, no one, at least, each other.',
      'a.txt:2:54  wierd → weird  “wierd” is not in the dictionary.',
      '',
    ].join('\n'),
    err: 'a.txt: 1 looks like a name: Tollen (3)\n2 flags in 1 of 1 story.\n',
    code: 1,
  });
  expect(await galley('check', '--rule', 'grammar/a-an', 'a.txt')).toEqual({
    out: '',
    err: 'Nothing found in 1 story.\n',
    code: 0,
  });
});

it('goes on past what cannot be read, and says so in one sentence each', async () => {
  await put('good.txt', 'She had alot of rope.\n');
  await put('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]));
  await put('letter.docx', 'PK');
  await put('song.mp3', 'x');
  await put('huge.txt', '');
  await truncate(join(folder, 'huge.txt'), 21 * 1024 * 1024);
  await mkdir(join(folder, 'empty'));
  const unread = ['gone.txt', 'picture.txt', 'letter.docx', 'song.mp3', 'huge.txt'];
  const { out, err, code } = await galley('check', '--json', ...unread, 'empty', 'good.txt');
  expect(flagsIn(out).map(({ file }) => file)).toEqual(['good.txt']);
  expect(err.split('\n')).toEqual([
    'gone.txt: there is no such file.',
    'picture.txt is not text.',
    'letter.docx is a word processor’s file: save it as .txt for now.',
    'song.mp3 is no story: Galley reads .txt and .md.',
    'huge.txt is larger than Galley reads (20 MB).',
    '',
  ]);
  expect(code).toBe(2);
});

it('reads a folder in reading order, hundreds of stories in threads', async () => {
  await mkdir(join(folder, 'Book'));
  for (let n = 1; n <= 300; n++) {
    await put(
      `Book/Chapter ${n}.txt`,
      n % 3 === 0 ? 'All was well.\n' : `${'All was well. '.repeat(n % 7)}Noone saw ${n} boats.\n`,
    );
  }
  await put('Book/Chapter 30.5.txt', Buffer.alloc(40));
  const { out, err, code } = await galley('check', '--json', 'Book');
  const wanted = Array.from({ length: 300 }, (_, index) => index + 1).filter((n) => n % 3 !== 0);
  expect(flagsIn(out).map(({ file }) => file)).toEqual(wanted.map((n) => join('Book', `Chapter ${n}.txt`)));
  expect(err).toBe(`${join('Book', 'Chapter 30.5.txt')} is not text.\n`);
  expect(code).toBe(2);
});

it('says once what is not in English, and is quiet on it', async () => {
  const german =
    'Der Wind hatte die ganze Nacht am Dach gezerrt, und als Ida am Morgen auf den Hof trat, lagen die Ziegel ' +
    'zwischen den Rosen. Sie hob einen auf, drehte ihn in den Händen und legte ihn wieder hin.';
  await put('a.txt', `${german}\n\n„Warum“, sagte Jon.. leise.\n`);
  await put('b.txt', `She had alot of rope.\n\n${german}\n`);
  const { out, err, code } = await galley('check', '--json', 'a.txt', 'b.txt');
  expect(flagsIn(out).map(({ file, text }) => [file, text])).toEqual([['b.txt', 'alot']]);
  expect(err.split('\n').filter((line) => line.includes('English'))).toEqual([
    'a.txt is not in English, the only language Galley reads: most of it was left alone.',
    'b.txt: 1 paragraph is not in English and was left alone.',
  ]);
  expect(code).toBe(1);
});

it('ends quietly when nobody reads on', async () => {
  await mkdir(join(folder, 'Book'));
  for (let n = 1; n <= 40; n++) await put(`Book/${n}.txt`, 'She had alot of rope.\n'.repeat(400));
  const run = start(['check', '--json', 'Book']);
  const errors = textOf(run.stderr);
  await once(run.stdout, 'data');
  run.stdout.destroy();
  await once(run, 'exit');
  expect(await errors).toBe('');
});

it('knows what the work, the story and the writer decided', async () => {
  await put(
    'a.txt',
    'I saw the grey harbour.. Zorble had a apple and alot of frimmet.\n\nThere i was. Here i am.\n',
  );
  const work = { galley: 1, dialect: 'en-GB', pause: '...', cast: ['Zorble'], rulesOff: ['grammar/a-an'] };
  await put('galley.json', JSON.stringify(work));
  const kept = { group: 'i → I', text: 'i', sentence: 'There i was.' };
  await put('a.txt.fixes.json', JSON.stringify({ galley: 1, stets: [kept] }));
  await mkdir(join(folder, '.data'));
  await put('.data/settings.json', JSON.stringify({ galley: 1, words: ['frimmet'] }));
  const { out } = await galley('check', '--json', 'a.txt');
  expect(flagsIn(out).map(({ text }) => text)).toEqual(['..', 'alot', 'i']);
  const named = await galley('check', '--json', '--rule', 'grammar/a-an', 'a.txt');
  expect(flagsIn(named.out).map(({ text }) => text)).toEqual(['a']);
  const american = await galley('check', '--json', '--dialect', 'en-US', '--kind', 'consistency', 'a.txt');
  expect(flagsIn(american.out).map(({ text }) => text)).toEqual(['harbour']);
  expect((await galley('apply', '--out', 'fixed', 'a.txt')).code).toBe(0);
  expect(await readFile(join(folder, 'fixed/a.txt'), 'utf8')).toBe(
    'I saw the grey harbour... Zorble had a apple and a lot of frimmet.\n\nThere i was. Here I am.\n',
  );
});

it('checks without decisions it cannot read, but puts nothing right without them', async () => {
  await put('a.txt', 'She had alot of rope.\n');
  await put('galley.json', '{ "galley": 1, ');
  const checked = await galley('check', '--json', 'a.txt');
  expect(flagsIn(checked.out)).toHaveLength(1);
  expect(checked).toMatchObject({ err: 'galley.json cannot be read: checked without it.\n', code: 2 });
  const applied = await galley('apply', '--out', 'fixed', 'a.txt');
  expect(applied).toEqual({ out: '', err: 'galley.json cannot be read: nothing was written.\n', code: 2 });
  await expect(stat(join(folder, 'fixed'))).rejects.toThrow('ENOENT');
});

it.each(STORED)('applies what is sure and leaves every other byte: %s, BOM %s', async (encoding, bom) => {
  await put('a.txt', bytesOf(SLIPS, encoding, bom));
  const { out, code } = await galley('apply', '--json', '--out', 'fixed', 'a.txt');
  expect(await readFile(join(folder, 'fixed/a.txt'))).toEqual(Buffer.from(bytesOf(RIGHT, encoding, bom)));
  expect(await readFile(join(folder, 'a.txt'))).toEqual(Buffer.from(bytesOf(SLIPS, encoding, bom)));
  expect(code).toBe(0);
  const { decisions, ...told } = JSON.parse(out) as { decisions: readonly object[] };
  expect(told).toEqual({ file: 'a.txt', to: join('fixed', 'a.txt'), changed: 3 });
  expect(decisions).toContainEqual({
    rule: 'words/alot',
    kind: 'spelling',
    text: 'alot',
    replacement: 'a lot',
    count: 1,
    group: 'alot → a lot',
  });
});

it('writes over nothing without --force, and over a story never', async () => {
  await put('a.txt', 'She had alot of rope.\n');
  await mkdir(join(folder, 'fixed'));
  await put('fixed/a.txt', 'mine');
  expect(await galley('apply', '--out', 'fixed', 'a.txt')).toEqual({
    out: '',
    err: `${join('fixed', 'a.txt')} exists already and was left alone: --force writes over it.\n`,
    code: 2,
  });
  expect(await readFile(join(folder, 'fixed/a.txt'), 'utf8')).toBe('mine');
  expect((await galley('apply', '--force', '--out', 'fixed', 'a.txt')).code).toBe(0);
  expect(await readFile(join(folder, 'fixed/a.txt'), 'utf8')).toBe('She had a lot of rope.\n');

  const onto = await galley('apply', '--force', '--out', 'fixed/..', 'a.txt');
  expect(onto).toMatchObject({ out: '', code: 2 });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('She had alot of rope.\n');
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('.tmp'));
});

it('exports corrected copies in every format under names of their own', async () => {
  await put('Tide.md', '# Tide\n\nShe had *alot* of rope.\n');
  const formats = ['txt', 'md', 'html', 'ao3', 'bbcode', 'corrections'];
  for (const format of formats)
    expect((await galley('export', '--format', format, '--out', 'given', 'Tide.md')).code).toBe(0);
  const read = (name: string) => readFile(join(folder, 'given', name), 'utf8');
  expect((await readdir(join(folder, 'given'))).sort()).toEqual([
    'Tide (AO3).html',
    'Tide (BBCode).txt',
    'Tide (clean).html',
    'Tide (clean).md',
    'Tide (clean).txt',
    'Tide (corrections).txt',
  ]);
  expect(await read('Tide (clean).md')).toBe('# Tide\n\nShe had *a lot* of rope.\n');
  expect(await read('Tide (clean).txt')).toBe('Tide\n\nShe had a lot of rope.\n');
  expect(await read('Tide (AO3).html')).toContain('<em>a lot</em>');
  expect(await read('Tide (BBCode).txt')).toContain('[i]a lot[/i]');
  expect(await read('Tide (clean).html')).toContain('<title>Tide</title>');
  const corrections = await read('Tide (corrections).txt');
  for (const part of ['Corrections: Tide', '1 place', 'line 3', 'alot → a lot', 'two words'])
    expect(corrections).toContain(part);

  const again = await galley('export', '--format', 'md', '--out', 'given', 'Tide.md');
  expect(again).toMatchObject({ out: '', code: 2 });
  expect(await galley('export', '--format', 'md', '--as-is', '--out', '-', 'Tide.md')).toMatchObject({
    out: '# Tide\n\nShe had *alot* of rope.\n',
    code: 0,
  });
  expect((await galley('export', '--format', 'txt', 'Tide.md')).out).toBe(
    'Tide.md → Tide (clean).txt: 1 place put right\n',
  );
});

it('counts words, lists rules and tells about itself', async () => {
  await put('a.txt', 'One two three.\n');
  expect((await galley('words', 'a.txt')).out).toBe('3\ta.txt\n');
  const rules = (await galley('rules', '--json')).out.split('\n').slice(0, -1);
  expect(rules.map((line) => (JSON.parse(line) as { id: string }).id)).toContain('words/alot');
  expect((await galley('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  for (const command of ['check', 'apply', 'export', 'words', 'rules']) {
    expect(await galley(command, '--help')).toMatchObject({
      out: expect.stringContaining(`galley ${command}`) as string,
      err: '',
      code: 0,
    });
  }
  expect(await galley('check', '--nonsense', 'a.txt')).toMatchObject({ out: '', code: 2 });
});

const TEXTS = process.env['GALLEY_TEXTS'];

it.skipIf(!TEXTS)('checks the manuscripts that GALLEY_TEXTS names', async () => {
  const stories = join(TEXTS ?? '', 'stories');
  const names = (await readdir(stories)).filter((name) => name.endsWith('.txt'));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const { out, err, code } = await galley('check', '--json', join(stories, name));
    expect({ err, code }).toEqual({ err: '', code: 1 });
    const story = await readFile(join(stories, name), 'utf8');
    for (const { from, to, text } of flagsIn(out)) expect(story.slice(from, to)).toBe(text);
  }
});
