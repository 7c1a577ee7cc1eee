/** `galley fixes …` as a person uses it, over real files: what came back, what was decided, what the bytes are. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Encoding, encode } from '../../../../app/story/encoding.ts';
import { fixesOf } from '../../../../app/fixes/fixes-of.ts';
import { createStoryLocks } from '../../../services/story-locks.ts';
import { run } from '../run.ts';
import { bringIn } from './bring-in.ts';
import { type Desk, openDesk } from './desk.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'galley-fixes-')));
});
afterEach(() => rm(folder, { recursive: true }));

async function galley(...args: string[]) {
  let out = '';
  const err: string[] = [];
  const io = {
    cwd: folder,
    out: async (text: string) => {
      out += text;
      return true;
    },
    err: (line: string) => err.push(line),
    progress: null,
    colours: false,
  };
  const parts = { version: 'test', worker: null, resourcesFolder: folder, dataFolder: join(folder, '.data') };
  const code = await run(args, io, parts);
  return { out, err: err.join('\n'), code };
}

const STORY =
  'Chapter 1\r\n\r\nThe dog wagged it’s tail at Marla.\r\n\r\n“Your late,” she said..\r\nAnd she left.\rHe waited\n';
const right = (text: string) => text.replace('it’s', 'its').replace('Your', 'You’re');
const bytesOf = (text: string, encoding: Encoding = 'utf-8', bom = false) => {
  const made = encode(text, encoding, bom);
  if (!made.ok) throw new Error(`${encoding} lacks a character`);
  return Buffer.from(made.bytes);
};
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const read = (name: string) => readFile(join(folder, name));
const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const versions = async () =>
  (await readdir(join(folder, '.data/history'), { recursive: true }).catch(() => [])).filter((name) =>
    name.endsWith('.gz'),
  );

it.each([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
] as const)('brings a copy in, lists it, and accepts it byte by byte: %s %s', async (encoding, bom) => {
  const before = bytesOf(STORY, encoding, bom);
  await put('Lamp.txt', before);
  // Marla's program writes other line ends and another encoding.
  await put('from Marla.txt', bytesOf(right(STORY).replace(/\r\n|\r/g, '\n')));
  expect(await galley('fixes', 'list', 'Lamp.txt')).toEqual({ out: '', err: '', code: 0 });
  expect(await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'from Marla.txt')).toEqual({
    out: 'from Marla.txt → Lamp.txt: 2 new fixes\n',
    err: '',
    code: 0,
  });
  expect((await read('Lamp.txt')).equals(before)).toBe(true);
  expect(await galley('fixes', 'list', 'Lamp.txt')).toEqual({
    out: 'Lamp.txt:3:16  f1  it’s → its  Marla\nLamp.txt:5:2  f2  “Your → “You’re  Marla\n',
    err: '',
    code: 1,
  });
  const [its] = objects((await galley('fixes', 'list', '--json', 'Lamp.txt')).out);
  const [piece] = (its?.['pieces'] ?? []) as { from: number; to: number; taken: string }[];
  expect(STORY.slice(piece?.from, piece?.to)).toBe(piece?.taken);

  expect(await galley('fixes', 'accept', '--id', 'f1', 'Lamp.txt')).toMatchObject({ code: 0, err: '' });
  expect((await read('Lamp.txt')).equals(bytesOf(STORY.replace('it’s', 'its'), encoding, bom))).toBe(true);
  expect(await versions()).toHaveLength(1);
  expect(await galley('fixes', 'accept', '--all', 'Lamp.txt')).toMatchObject({
    out: 'Lamp.txt: 1 fix accepted\n',
    code: 0,
  });
  expect((await read('Lamp.txt')).equals(bytesOf(right(STORY), encoding, bom))).toBe(true);
  expect(await galley('fixes', 'list', 'Lamp.txt')).toMatchObject({ out: '', code: 0 });
  const beside = JSON.parse(String(await read('Lamp.txt.fixes.json'))) as { ledger: unknown[] };
  expect(beside.ledger).toMatchObject([
    { kind: 'accepted', by: 'Marla', before: 'it’s', after: 'its' },
    { kind: 'accepted', by: 'Marla' },
  ]);
});

it('keeps the author’s words, leaves the story alone, and does not raise it again', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', right(STORY));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  expect(await galley('fixes', 'reject', '--by', 'Orla', 'Lamp.txt')).toMatchObject({
    out: 'Lamp.txt: 0 fixes kept out\n',
  });
  expect(await galley('fixes', 'reject', '--json', '--by', 'Marla', 'Lamp.txt')).toMatchObject({
    out: '{"file":"Lamp.txt","rejected":["f1","f2"],"passedOver":0}\n',
    code: 0,
  });
  expect(String(await read('Lamp.txt'))).toBe(STORY);
  expect(await versions()).toEqual([]);
  const again = await galley('fixes', 'import', '--json', '--by', 'Orla', '--into', 'Lamp.txt', 'a.txt');
  expect(objects(again.out)).toMatchObject([{ fixes: 0, keptBefore: 2 }]);
  expect(await galley('fixes', 'list', 'Lamp.txt')).toMatchObject({ out: '', code: 0 });
});

it('puts copies of several people together, keeps clashes listed, and takes none twice', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', right(STORY));
  await put('b.txt', STORY.replace('it’s', 'its').replace('Your late', 'You are late'));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  const second = await galley(
    'fixes',
    'import',
    '--json',
    '--by',
    'Orla',
    '--into',
    'Lamp.txt',
    'b.txt',
    'b.txt',
  );
  expect(objects(second.out)).toMatchObject([
    { fixes: 0, unplaced: 1 },
    { fixes: 0, unplaced: 0 },
  ]);
  const listed = objects((await galley('fixes', 'list', '--json', 'Lamp.txt')).out);
  expect(listed.map(({ authors, unplaced }) => [authors, unplaced])).toEqual([
    [['Marla', 'Orla'], undefined],
    [['Marla'], undefined],
    [['Orla'], 'overlaps'],
  ]);
  const accepted = await galley('fixes', 'accept', '--by', 'Orla', 'Lamp.txt');
  expect(accepted).toMatchObject({ out: 'Lamp.txt: 1 fix accepted\n', code: 0 });
  expect(accepted.err).toContain('1 fix has no place in the text');
  expect(String(await read('Lamp.txt'))).toBe(STORY.replace('it’s', 'its'));
});

it('sends a page, and takes it back with fixes and questions, also into a newer draft', async () => {
  await put('Lamp.txt', STORY);
  expect(
    await galley('fixes', 'export', '--format', 'page', '--from', 'Pell', '--note', 'Be kind.', 'Lamp.txt'),
  ).toEqual({
    out: 'Lamp.txt → Lamp (review).html\n',
    err: '',
    code: 0,
  });
  // The proofreader's own Galley.
  await mkdir(join(folder, 'hers'));
  await put('hers/Lamp.txt', STORY);
  await put('hers/edited.txt', right(STORY));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'hers/Lamp.txt', 'hers/edited.txt');
  await galley('fixes', 'export', '--format', 'page', '--from', 'Marla', 'hers/Lamp.txt');
  await put('Lamp.txt', `Pell wrote a new beginning.\r\n\r\n${STORY}`);
  expect(await galley('fixes', 'import', '--into', 'Lamp.txt', 'hers/Lamp (review).html')).toMatchObject({
    out: 'Lamp (review).html → Lamp.txt: 2 new fixes\n',
    code: 0,
  });
  await galley('fixes', 'accept', '--all', 'Lamp.txt');
  expect(String(await read('Lamp.txt'))).toBe(`Pell wrote a new beginning.\r\n\r\n${right(STORY)}`);

  const page = String(await read('Lamp (review).html'));
  expect(page).toContain('Be kind.');
  await put('cut.html', page.slice(0, -200));
  await put('edited.html', page.replace('tail at', 'tail for'));
  await put('other.html', '<p>Hi');
  const refused = await galley(
    'fixes',
    'import',
    '--into',
    'Lamp.txt',
    'cut.html',
    'edited.html',
    'other.html',
    'gone.html',
  );
  expect(refused.code).toBe(2);
  expect(refused.err.split('\n')).toEqual([
    'cut.html is not as it was sent: it was cut, edited or saved anew by another program.',
    'edited.html is not as it was sent: it was cut, edited or saved anew by another program.',
    'other.html is a web page, but not a review page of Galley’s.',
    'gone.html: there is no such file.',
  ]);
});

it('gives fixes out for every kind of reader', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', right(STORY));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  const given = async (...args: string[]) =>
    (await galley('fixes', 'export', '-o', '-', ...args, 'Lamp.txt')).out;
  expect(await given('--format', 'txt')).toBe(STORY);
  expect(await given('--format', 'txt', '--with-fixes')).toBe(right(STORY));
  expect(await given('--format', 'critic')).toContain('{~~it’s~>its~~}{>>@Marla<<} tail');
  expect(await given('--format', 'corrections')).toContain(
    'Ch. 1, para 1: "wagged it’s tail" -> "wagged its tail"',
  );
  expect(await given('--format', 'corrections', '--style', 'bbcode')).toContain('[b]Ch. 1, para 1:[/b]');
  await put('marked.md', await given('--format', 'critic'));
  await rm(join(folder, 'Lamp.txt.fixes.json'));
  await galley('fixes', 'import', '--by', 'Orla', '--into', 'Lamp.txt', 'marked.md');
  expect((await galley('fixes', 'list', 'Lamp.txt')).out).toContain('it’s → its  Marla');
  expect(await galley('fixes', 'export', '--format', 'txt', 'Lamp.txt')).toMatchObject({ code: 0 });
  expect(await galley('fixes', 'export', '--format', 'txt', 'Lamp.txt')).toMatchObject({ code: 2 });
});

it('takes a copy of an older draft for what it is: the author’s changes since stay', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', STORY.replace('it’s', 'its'));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  await galley('fixes', 'accept', '--all', 'Lamp.txt');
  // Orla had the first draft.
  await put('b.txt', STORY.replace('Your', 'You’re'));
  await galley('fixes', 'import', '--by', 'Orla', '--into', 'Lamp.txt', 'b.txt');
  await galley('fixes', 'accept', '--all', 'Lamp.txt');
  expect(String(await read('Lamp.txt'))).toBe(right(STORY));
});

it('takes for done what the story holds already, though a stop came before it was ticked off', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', right(STORY));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  const beside = await read('Lamp.txt.fixes.json');
  expect(await galley('fixes', 'accept', '--id', 'f99', 'Lamp.txt')).toMatchObject({
    code: 2,
    out: '',
    err: 'Lamp.txt has no fix f99.',
  });
  await galley('fixes', 'accept', '--id', 'f1', 'Lamp.txt');
  await put('Lamp.txt.fixes.json', beside);
  expect((await galley('fixes', 'list', 'Lamp.txt')).out).toBe('Lamp.txt:5:2  f2  “Your → “You’re  Marla\n');
});

it('decides thousands of fixes at once', async () => {
  const many = Array.from({ length: 2000 }, (_, i) => `Line ${i}: the dog wagged it’s tail.\r\n`).join('');
  await put('Lamp.txt', many);
  await put('a.txt', many.replaceAll('it’s', 'its'));
  await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  expect(await galley('fixes', 'accept', '--all', 'Lamp.txt')).toMatchObject({
    out: 'Lamp.txt: 2,000 fixes accepted\n',
  });
  expect(String(await read('Lamp.txt'))).toBe(many.replaceAll('it’s', 'its'));
});

it('writes nothing where something stands in the way, and says what', async () => {
  await put('Lamp.txt', STORY);
  await put('a.txt', right(STORY));
  const bring = () => galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'a.txt');
  await bring();
  const locks = createStoryLocks();
  await locks.hold(join(folder, 'Lamp.txt'));
  expect(await galley('fixes', 'accept', '--all', 'Lamp.txt')).toEqual({
    out: '',
    err: 'Lamp.txt is open in Galley: close it there first. Nothing was written.',
    code: 2,
  });
  await locks.close();
  await put('Lamp.txt.fixes.json', '{"fixes": [');
  for (const action of ['accept', 'reject'])
    expect(await galley('fixes', action, '--all', 'Lamp.txt')).toMatchObject({
      err: 'Lamp.txt.fixes.json cannot be read and was left alone.',
      code: 2,
    });
  expect(await bring()).toMatchObject({ code: 2 });
  expect(String(await read('Lamp.txt'))).toBe(STORY);
  expect(String(await read('Lamp.txt.fixes.json'))).toBe('{"fixes": [');
  expect(await galley('fixes', 'list', 'gone.txt')).toMatchObject({ code: 2 });
  expect(await galley('fixes', 'import', '--by', 'Marla', '--into', 'Lamp.txt', 'Lamp.txt')).toMatchObject({
    code: 2,
  });
});

it.each([
  [['fixes'], 'say what to do'],
  [['fixes', 'list'], 'name a story'],
  [['fixes', 'accept', 'a.txt'], 'say which'],
  [['fixes', 'reject', '--all', '--by', 'x', 'a.txt'], '--all'],
  [['fixes', 'export', 'a.txt'], '--format'],
  [['fixes', 'export', '--format', 'pdf', 'a.txt'], 'no format'],
  [['fixes', 'import', 'a.txt'], '--into'],
  [['fixes', 'import', '--into', 'b.txt', 'a.txt'], '--by'],
  [['fixes', 'burn', 'a.txt'], 'no action'],
  [['fixes', 'list', '--wat', 'a.txt'], 'no option'],
])('says what is missing: %j', async (args, sentence) => {
  const { err, code } = await galley(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

it('keeps what two bring in at the same time', async () => {
  await put('Lamp.txt', STORY);
  const [one, two] = [await openDesk(join(folder, '.one')), await openDesk(join(folder, '.two'))];
  const read = async (desk: Desk) => {
    const story = await desk.read(join(folder, 'Lamp.txt'));
    if (!story.ok) throw new Error(story.code);
    return story.value;
  };
  const [first, second] = [await read(one), await read(two)];
  const copy = (wrong: string, put: string) => ({ name: 'copy.txt', text: STORY.replace(wrong, put) });
  expect(await bringIn(one, first, copy('it’s', 'its'), 'Marla', 1)).toMatchObject({ value: { fixes: 1 } });
  expect(await bringIn(two, second, copy('Your', 'You’re'), 'Orla', 2)).toMatchObject({ ok: true });
  const { fixes } = await read(one);
  expect(fixesOf(fixes.review).map(({ authors, put: words }) => [authors[0], words])).toEqual([
    ['Marla', 'its'],
    ['Orla', 'You’re'],
  ]);
  expect(fixes.unplaced).toEqual([]);
  await one.close();
  await two.close();
});
