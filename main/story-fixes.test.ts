/** What proofreaders leave beside a story, from opening to the disk and back, with files that are broken in every way. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixesFromFields, fixesToFields } from '../app/fixes/at-rest.ts';
import { fixesOf } from '../app/fixes/fixes-of.ts';
import { textOf } from '../app/fixes/flat-text.ts';
import { startReview } from '../app/fixes/review.ts';
import { trackEdit } from '../app/fixes/track-edit.ts';
import { cutLines } from '../app/story/story.ts';
import { openRooms } from './rooms.ts';
import { readFields, UNREADABLE } from './services/json-file.ts';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

const STORY = Array.from(
  { length: 20 },
  (_, i) => `The lamp in window ${i} was lit, and Pell wagged it's rope number ${i} at the dark.\n`,
).join('');

let t: TestRooms;
beforeEach(async () => {
  t = await testRooms();
  await t.write('Lamp.txt', STORY);
});
afterEach(() => t.end());

const BESIDE = 'Lamp.txt.fixes.json';

/** Twenty fixes of Marla's, as they go over the wire. */
function twenty(): unknown[] {
  let review = startReview(cutLines(STORY));
  for (let i = 0; i < 20; i++) {
    const from = textOf(review.current).indexOf(`it's rope number ${i} `);
    const edit = { from, to: from + "it's".length, inserted: 'its' };
    review = trackEdit(review, edit, { author: 'Marla', at: 1000 + i, rule: 'confused/its', note: 'whose' });
  }
  return [...fixesToFields(review).fixes];
}

const open = async (name = 'Lamp.txt') => must(await t.call('story.open', { id: await t.admit(name) }));
const leave = async () => {
  const { ref, fingerprint } = await open();
  must(await t.call('story.fixes', { id: ref.id, fixes: twenty(), queries: [], fingerprint }));
  return ref.id;
};
/** A second Galley over the same stories, with data of its own. */
async function createGalley(data: string) {
  const rooms = await openRooms({
    kind: 'browser',
    version: 'test',
    can: { nativeDialogs: false, nativeMenu: false, closeVeto: false },
    dataFolder: join(t.root, data),
    resourcesFolder: join(t.root, 'resources'),
    startFiles: [],
    pickerRoots: [t.stories],
    announce: () => undefined,
    surprised: (where, error) => {
      throw new Error(`surprised at ${where}`, { cause: error });
    },
  });
  const call = (async (name: string, input: unknown) => rooms.dispatch(name, input)) as TestRooms['call'];
  return { rooms, call };
}
const besides = async () => (await readdir(t.stories)).filter((name) => name.startsWith('Lamp.txt.')).sort();

it('gives fixes and queries back after a restart, one entry a line, and keeps fields it does not know', async () => {
  await t.write(BESIDE, '{"galley": 1, "later": {"a": 1}, "stets": []}');
  const { ref, fingerprint } = await open();
  const queries = [{ id: 'q1', anything: true }];
  must(await t.call('story.fixes', { id: ref.id, fixes: twenty(), queries, fingerprint }));
  must(
    await t.call('story.stet', {
      id: ref.id,
      add: [{ group: 'a', text: 'b', sentence: 'c' }],
      remove: [],
    }),
  );
  expect((await t.read(BESIDE)).split('\n').filter((line) => line.includes('"author":"Marla"')).length).toBe(
    20,
  );
  expect(JSON.parse(await t.read(BESIDE))).toMatchObject({ later: { a: 1 }, draft: fingerprint });
  await t.restart();
  const again = await open();
  expect(again.fixes).toMatchObject({ fixes: twenty(), queries, draft: null, passes: {}, aside: null });
  expect(again.stets).toHaveLength(1);
  expect(again.text).toBe(STORY);
});

it('gives the text that the places count in when the story is another by now, however it came to be', async () => {
  await leave();
  await t.restart();
  await t.write('Lamp.txt', `Somebody wrote this line elsewhere.\n${STORY}`);
  const { fixes, text, ref, fingerprint } = await open();
  expect(fixes.draft).toBe(STORY);
  const read = fixesFromFields({ fixes: fixes.fixes }, cutLines(text), cutLines(fixes.draft ?? ''));
  expect([fixesOf(read.review).length, read.unplaced.length]).toEqual([20, 0]);

  const left = [...fixesToFields(read.review, read).fixes];
  must(await t.call('story.fixes', { id: ref.id, fixes: left, queries: [], fingerprint }));
  expect((await open()).fixes.draft).toBeNull();
  expect((await readdir(join(t.data, 'drafts'))).length).toBe(1);
  must(await t.call('story.fixes', { id: ref.id, fixes: [], queries: [], fingerprint }));
  expect(await readdir(join(t.data, 'drafts'))).toEqual([]);
});

it('keeps the text of a proofreader’s last pass for their next one', async () => {
  const { ref, fingerprint } = await open();
  must(await t.call('story.pass', { id: ref.id, author: 'Marla' }));
  const splices = [{ keep: [0, 19] as [number, number] }, { text: 'The end.', end: '' as const }];
  must(await t.call('story.save', { id: ref.id, fingerprint, splices }));
  must(await t.call('story.pass', { id: ref.id, author: 'Orla' }));
  await t.restart();
  const { fixes, text } = await open();
  expect(fixes.passes['Marla']?.text).toBe(STORY);
  expect(fixes.passes['Orla']?.text).toBe(text);
  expect(fixes.draft).toBeNull();
});

it('writes the fixes though the text they count in is gone', async () => {
  const { ref } = await open();
  const answer = await t.call('story.fixes', {
    id: ref.id,
    fixes: twenty(),
    queries: [],
    fingerprint: 'a'.repeat(64),
  });
  expect(answer).toMatchObject({ ok: true });
  const { fixes } = await open();
  expect([fixes.fixes.length, fixes.draft]).toEqual([20, null]);
});

it('opens the story whatever byte the file beside it is cut at, and keeps the pieces', async () => {
  await leave();
  const whole = await readFile(join(t.stories, BESIDE));
  for (let at = 0; at < whole.length - 1; at++) {
    await writeFile(join(t.stories, 'cut.json'), whole.subarray(0, at));
    const read = await readFields(join(t.stories, 'cut.json'), 1);
    expect(read, `cut at ${at}`).toEqual({ ok: false, code: 'bad-decisions', detail: UNREADABLE });
  }
  const kept = new Set<string>();
  let told = 0;
  const step = 1 + Math.floor(whole.length / 150);
  for (let at = 0; at < whole.length; at += at < 40 || at > whole.length - 40 ? 1 : step) {
    await writeFile(join(t.stories, BESIDE), whole.subarray(0, at));
    const { text, fixes } = await open();
    expect(text).toBe(STORY);
    if (at === whole.length - 1) {
      // Only the last line break is missing.
      expect(fixes.fixes).toHaveLength(20);
      continue;
    }
    expect(fixes.fixes).toEqual([]);
    expect(fixes.aside).toMatch(/^Lamp\.txt\.fixes \(aside \d{4}-\d\d-\d\d\)( \d+)?\.json$/);
    expect(kept.has(fixes.aside ?? '')).toBe(false);
    kept.add(fixes.aside ?? '');
    expect((await readFile(join(t.stories, fixes.aside ?? ''))).equals(whole.subarray(0, at))).toBe(true);
    told += 1;
  }
  expect(told).toBeGreaterThan(150);
  expect((await besides()).length).toBe(told + 1);
}, 60_000);

it.each([
  ['no JSON', 'Dear Pell, here are my notes.', true],
  ['a list', '[1, 2, 3]', true],
  ['a text', '"fixes"', true],
  ['nothing', 'null', true],
  ['another program’s settings', '{"name": "lamp", "version": 3}', true],
  ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0x7b]), true],
  ['deeper than anybody reads', '['.repeat(200_000), true],
  ['more fixes than anybody reads', `{"fixes": [${'1,'.repeat(100_001)}1]}`, true],
  ['more than twenty million bytes', `{"fixes": ["${'x'.repeat(21_000_000)}"]}`, true],
  ['of a later version', '{"galley": 99, "fixes": []}', false],
  ['fixes of another type', '{"galley": 1, "fixes": 7, "queries": "x", "draft": 7, "pass": [1]}', false],
  ['entries of other types', '{"fixes": [1, null, [], {"id": "f1"}], "queries": [null]}', false],
  ['strange names', '{"fixes": [], "__proto__": {"x": 1}, "pass": {"__proto__": {"at": 1}, "": 1}}', false],
])('opens a story beside a file that is %s', async (_what, content, isAside) => {
  await t.write(BESIDE, content);
  const before = await readFile(join(t.stories, BESIDE));
  const { text, fixes, ref, fingerprint } = await open();
  expect(text).toBe(STORY);
  expect(fixes.draft).toBeNull();
  expect(fixes.passes).toEqual({});
  const kept = await readFile(join(t.stories, fixes.aside ?? BESIDE));
  expect(kept.equals(before)).toBe(true);
  expect(fixes.aside !== null).toBe(isAside);
  if (!isAside) return;
  // Work goes on in a new file; what was kept is told once and left alone.
  must(await t.call('story.fixes', { id: ref.id, fixes: twenty(), queries: [], fingerprint }));
  const again = await open();
  expect([again.fixes.fixes.length, again.fixes.aside]).toEqual([20, null]);
  expect((await readFile(join(t.stories, fixes.aside ?? ''))).equals(before)).toBe(true);
});

it('keeps entries that nobody here can read where they are', async () => {
  const strange = [{ id: 'f1', from: 'the future' }, 'x'];
  await t.write(BESIDE, JSON.stringify({ fixes: strange, queries: 7 }));
  const { fixes, ref, fingerprint } = await open();
  expect(fixes).toMatchObject({ fixes: strange, queries: [7] });
  const read = fixesFromFields({ fixes: fixes.fixes }, cutLines(STORY));
  const left = [...fixesToFields(read.review, read).fixes];
  must(await t.call('story.fixes', { id: ref.id, fixes: left, queries: fixes.queries, fingerprint }));
  expect((await open()).fixes).toMatchObject({ fixes: strange, queries: [7] });
});

it('takes the fixes of another story for what they are: none has a place here, none is lost', async () => {
  await leave();
  await t.write('Other.txt', 'Marla had nothing to do with lamps.\nShe sold rope.\n');
  await t.write('Other.txt.fixes.json', await t.read(BESIDE));
  const { fixes, text } = await open('Other.txt');
  const read = fixesFromFields({ fixes: fixes.fixes }, cutLines(text), cutLines(fixes.draft ?? ''));
  expect([fixesOf(read.review).length, read.unplaced.length]).toEqual([0, 20]);
  expect(fixesToFields(read.review, read).fixes).toEqual(fixes.fixes);
});

it('refuses what would be too large, and what is no JSON, and leaves the file as it was', async () => {
  const id = await leave();
  const before = await t.read(BESIDE);
  const { fingerprint } = await open();
  const many = Array.from({ length: 5 }, () => 'x'.repeat(5_000_000));
  const call = (fixes: unknown[]) => t.call('story.fixes', { id, fixes, queries: [], fingerprint });
  expect(await call(many)).toMatchObject({ ok: false, code: 'too-large' });
  const loop: unknown[] = [];
  loop.push(loop);
  for (const bad of [[1n], [loop], [undefined]]) expect(await call(bad)).toMatchObject({ code: 'bad-call' });
  expect(await t.read(BESIDE)).toBe(before);
});

/** The fixes in the file: whose they are, and what they put in. */
const whose = async () => {
  const { fixes } = JSON.parse(await t.read(BESIDE)) as { fixes: Record<string, unknown>[] };
  return fixes.map(({ id, author, put }) => [id, author, put]);
};
const fix = (id: string, author: string, put: string, more = {}) => ({ id, author, at: 1, put, ...more });

it('keeps what a sync program put into the file, however often it is written after that', async () => {
  const { ref, fingerprint } = await open();
  const write = async (fixes: unknown[]) =>
    must(await t.call('story.fixes', { id: ref.id, fixes, queries: [], fingerprint })).merged;
  expect(await write([fix('f1', 'Marla', 'lamps'), fix('f2', 'Marla', 'ropes')])).toBe(false);
  const file = JSON.parse(await t.read(BESIDE)) as { fixes: unknown[] };
  file.fixes.push(fix('f2', 'Orla', 'boats'), fix('f3', 'Orla', 'tides', { within: ['f1', 'f2'] }));
  await t.write(BESIDE, JSON.stringify(file));
  // One of ours is decided, one typed on.
  expect(await write([fix('f2', 'Marla', 'many ropes')])).toBe(true);
  const both = [
    ['f2', 'Marla', 'many ropes'],
    ['f4', 'Orla', 'boats'],
    ['f3', 'Orla', 'tides'],
  ];
  expect(await whose()).toEqual(both);
  expect(JSON.parse(await t.read(BESIDE))).toMatchObject({ fixes: [{}, {}, { within: ['f4'] }] });
  expect(await write([fix('f2', 'Marla', 'many ropes')])).toBe(true);
  expect(await whose()).toEqual(both);
  expect(await write([fix('f9', 'Orla', 'tides')])).toBe(true);
  expect(await whose()).toEqual([['f9', 'Orla', 'tides'], both[1]]);
  await t.write(BESIDE, JSON.stringify(file));
  expect(await write([])).toBe(true);
  expect((await whose()).map(([, author, put]) => [author, put])).toEqual([
    ['Marla', 'lamps'],
    ['Marla', 'ropes'],
    ['Orla', 'boats'],
  ]);
  // Who reads them knows them, and may decide them.
  expect((await open()).fixes.fixes).toHaveLength(3);
  expect(await write([])).toBe(false);
  expect(JSON.parse(await t.read(BESIDE))).not.toHaveProperty('fixes');
});

it('keeps what another window wrote meanwhile, and takes its own back', async () => {
  const { ref, fingerprint, fixes: start } = await open();
  const window = () => {
    let { seen } = start;
    return async (...fixes: unknown[]) => {
      const queries = fixes.map((_, i) => ({ id: `q${i + 1}`, ...(fixes[i] as object), text: 'Why?' }));
      const wish = { id: ref.id, fixes, queries, fingerprint, ...(seen === undefined ? {} : { seen }) };
      const written = must(await t.call('story.fixes', wish));
      seen = written.seen;
      return written.merged;
    };
  };
  const [first, second] = [window(), window()];
  expect(await first(fix('f1', 'Marla', 'AAA'))).toBe(false);
  expect(await second(fix('f1', 'Orla', 'BBB'))).toBe(true);
  expect(await first(fix('f1', 'Marla', 'AAAA'))).toBe(true);
  expect(await whose()).toEqual([
    ['f1', 'Marla', 'AAAA'],
    ['f2', 'Orla', 'BBB'],
  ]);
  expect(await first()).toBe(true);
  expect((await whose()).map(([, author]) => author)).toEqual(['Orla']);
  expect(await second()).toBe(false);
});

it('names the file beside the story where that is what fails', async () => {
  const { ref, fingerprint } = await open();
  const later = '{"galley": 99, "fixes": []}';
  await t.write(BESIDE, later);
  const { id } = ref;
  const failed = { ok: false, code: 'bad-decisions', detail: BESIDE };
  const stet = { group: 'a', text: 'b', sentence: 'c' };
  expect(await t.call('story.fixes', { id, fixes: twenty(), queries: [], fingerprint })).toEqual(failed);
  expect(await t.call('story.pass', { id, author: 'Marla' })).toEqual(failed);
  expect(await t.call('story.stet', { id, add: [stet], remove: [] })).toEqual(failed);
  expect(await t.read(BESIDE)).toBe(later);
});

it('writes nothing beside a story that another Galley has open', async () => {
  const other = await createGalley('other');
  const id = await leave();
  const { fingerprint } = await open();
  const before = await t.read(BESIDE);
  const theirs = must(await other.rooms.openPath(join(t.stories, 'Lamp.txt'))).id;
  const call = other.call;
  expect(must(await call('story.open', { id: theirs })).elsewhere).toBe(true);
  const stet = { group: 'a', text: 'b', sentence: 'c' };
  for (const done of [
    await call('story.fixes', { id: theirs, fixes: [], queries: [], fingerprint }),
    await call('story.pass', { id: theirs, author: 'Orla' }),
    await call('story.stet', { id: theirs, add: [stet], remove: [] }),
    await call('story.record', { id: theirs, entries: [] }),
  ])
    expect(done).toMatchObject({ ok: false, code: 'open-elsewhere' });
  expect(await t.read(BESIDE)).toBe(before);
  must(await t.call('story.close', { id }));
  must(await call('story.stet', { id: theirs, add: [stet], remove: [] }));
  await other.rooms.close();
});

it('reads what came back: any story of the picker, and a page where pages were asked for', async () => {
  await t.write('Lamp from Marla.txt', new Uint8Array([0x93, 0x48, 0x69, 0x94]));
  await t.write('Review.html', '<p>Hi');
  await t.write('run.sh', 'x');
  const kinds = async (pages: boolean) => {
    const { entries } = must(await t.call('place.list', { place: null, pages }));
    return entries;
  };
  expect((await kinds(false)).map(({ name }) => name)).toEqual(['Lamp.txt', 'Lamp from Marla.txt']);
  const entries = await kinds(true);
  expect(entries.map(({ name, kind }) => [name, kind])).toContainEqual(['Review.html', 'page']);
  const idOf = (wanted: string) => entries.find(({ name }) => name === wanted)?.id ?? '';
  const returned = async (name: string) => t.call('story.returned', { id: idOf(name) });
  expect(must(await returned('Lamp from Marla.txt')).text).toBe('“Hi”');
  expect(must(await returned('Review.html'))).toEqual({ name: 'Review.html', text: '<p>Hi' });
  expect(must(await t.call('story.returned', { id: await t.admit('Lamp.txt') })).text).toBe(STORY);
  expect(await t.call('dialog.returned', {})).toMatchObject({ ok: false, code: 'not-allowed' });
});
