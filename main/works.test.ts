import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

let t: TestRooms;
beforeEach(async () => {
  t = await testRooms();
});
afterEach(() => t.end());

const workOf = async (name: string) => {
  await t.write(name, 'x');
  const { ref } = must(await t.call('story.open', { id: await t.admit(name) }));
  return { id: ref.id, work: ref.work ?? '' };
};

it('writes decisions for people to read: one entry a line, sorted, unknown fields kept', async () => {
  const { work } = await workOf('Moth.txt');
  await t.write('galley.json', '{"galley": 1, "words": ["zorn"], "later": {"a": [1]}, "rulesOff": 7}');
  must(
    await t.call('work.decide', {
      id: work,
      change: { add: { words: ['arb', 'zorn'], cast: ['Quill'] }, dialect: 'en-GB' },
    }),
  );
  expect(await t.read('galley.json')).toBe(
    [
      '{',
      '  "galley": 1,',
      '  "cast": [',
      '    "Quill"',
      '  ],',
      '  "dialect": "en-GB",',
      '  "later": {',
      '    "a": [1]',
      '  },',
      '  "notNames": [],',
      '  "rulesOff": [],',
      '  "styleSheet": {},',
      '  "words": [',
      '    "arb",',
      '    "zorn"',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
  const taken = await t.call('work.decide', {
    id: work,
    change: { remove: { words: ['zorn'] }, dialect: null, styleSheet: { pause: '…' } },
  });
  expect(must(taken)).toEqual({
    words: ['arb'],
    cast: ['Quill'],
    notNames: [],
    rulesOff: [],
    styleSheet: { pause: '…' },
  });
});

it('reads the pause of an older galley.json, and writes it on the style sheet', async () => {
  const { id, work } = await workOf('Moth.txt');
  await t.write('galley.json', '{"galley": 1, "pause": "…", "styleSheet": {"odd": [1]}}');
  expect(must(await t.call('story.open', { id })).decisions.styleSheet).toEqual({ pause: '…' });
  must(await t.call('work.decide', { id: work, change: { styleSheet: { grey: 'grey' } } }));
  const written = JSON.parse(await t.read('galley.json')) as Record<string, unknown>;
  expect(written).not.toHaveProperty('pause');
  expect(written['styleSheet']).toEqual({ odd: [1], pause: '…', grey: 'grey' });
  must(await t.call('work.decide', { id: work, change: { styleSheet: { pause: null } } }));
  expect(must(await t.call('story.open', { id })).decisions.styleSheet).toEqual({ grey: 'grey' });
});

it('writes nothing before the first decision, and nothing for one that changes nothing', async () => {
  const { work } = await workOf('Moth.txt');
  must(await t.call('work.decide', { id: work, change: {} }));
  must(await t.call('work.decide', { id: work, change: { remove: { words: ['never'] } } }));
  expect(await readdir(t.stories)).toEqual(['Moth.txt']);
});

it.each(['{"words": [', '[]', '{"galley": 99}', '\u0000'])(
  'leaves a galley.json alone that it cannot read: %j',
  async (content) => {
    const { id, work } = await workOf('Moth.txt');
    await t.write('galley.json', content);
    expect(must(await t.call('story.open', { id })).decisions).toEqual({
      words: [],
      cast: [],
      notNames: [],
      rulesOff: [],
      styleSheet: {},
    });
    expect(await t.call('work.decide', { id: work, change: { add: { words: ['arb'] } } })).toMatchObject({
      code: 'bad-decisions',
    });
    expect(await t.read('galley.json')).toBe(content);
  },
);

it('neither reads nor writes through a galley.json that is a link', async () => {
  const { work } = await workOf('Moth.txt');
  const outside = join(t.root, 'outside.json');
  await writeFile(outside, '{"words": ["secret"]}');
  await symlink(outside, join(t.stories, 'galley.json'));
  expect(await t.call('work.decide', { id: work, change: { add: { words: ['arb'] } } })).toMatchObject({
    code: 'bad-decisions',
  });
  expect(await readFile(outside, 'utf8')).toBe('{"words": ["secret"]}');
});

it('remembers stets and the ledger beside the story, each once, in order', async () => {
  const { id } = await workOf('Moth.txt');
  const stet = (text: string) => ({ group: 'g', text, sentence: 'A sentence.' });
  const entry = (at: number) => ({ at, rule: 'r', before: 'a', after: 'b', sentence: 's' });
  must(await t.call('story.stet', { id, add: [stet('b'), stet('a'), stet('b')], remove: [] }));
  must(await t.call('story.stet', { id, add: [], remove: [stet('b')] }));
  must(await t.call('story.record', { id, entries: [entry(2), entry(1)] }));
  const opened = must(await t.call('story.open', { id }));
  expect(opened.stets).toEqual([stet('a')]);
  expect(opened.ledger.map(({ at }) => at)).toEqual([1, 2]);
  expect(await t.read('Moth.txt.fixes.json')).toContain(
    '\n    {"at":1,"rule":"r","before":"a","after":"b","sentence":"s"},\n',
  );
});

it('keeps settings, mends those that do not fit, and puts an unreadable file aside', async () => {
  expect(must(await t.call('settings.read', {}))).toMatchObject({
    theme: 'system',
    textSize: 100,
    dialect: 'en-US',
  });
  must(await t.call('settings.write', { theme: 'dark', words: ['arb'] }));
  await t.restart();
  expect(must(await t.call('settings.read', {}))).toMatchObject({ theme: 'dark', words: ['arb'] });
  const path = join(t.data, 'settings.json');
  await writeFile(path, '{"theme": "purple", "textSize": 120, "later": 1}');
  expect(must(await t.call('settings.read', {}))).toMatchObject({ theme: 'system', textSize: 120 });
  must(await t.call('settings.write', { invisibles: true }));
  expect(await readFile(path, 'utf8')).toContain('"later": 1');
  await writeFile(path, 'not JSON');
  expect(must(await t.call('settings.read', {})).textSize).toBe(100);
  expect(await readFile(join(t.data, 'settings (unreadable).json'), 'utf8')).toBe('not JSON');
});

it('starts with the sample, then with the last session, and with the files that are named', async () => {
  const first = must(await t.call('session.read', {}));
  expect(first.stories.map(({ name }) => name)).toEqual(['Sample.txt']);
  expect(first.active).toBe(first.stories[0]?.id);
  const { id, work } = await workOf('Moth.txt');
  must(
    await t.call('session.write', {
      stories: [first.stories[0]?.id ?? '', id, 'unknown'],
      active: id,
      work,
      views: {},
    }),
  );
  await t.restart();
  const last = must(await t.call('session.read', {}));
  expect(last.stories.map(({ name }) => name)).toEqual(['Sample.txt', 'Moth.txt']);
  expect(last.active).toBe(last.stories[1]?.id);
  expect(last.work).toBe(last.stories[1]?.work);

  await rm(join(t.stories, 'Moth.txt'));
  await t.restart();
  expect(must(await t.call('session.read', {})).missing).toEqual([{ name: 'Moth.txt', code: 'not-found' }]);

  const named = await t.write('Named.txt', 'x');
  await t.restart({ startFiles: [join(t.stories, 'letter.docx'), named, t.stories] });
  const session = must(await t.call('session.read', {}));
  expect(session.stories.map(({ name }) => name)).toEqual(['Named.txt']);
  expect(session.missing).toEqual([{ name: 'letter.docx', code: 'not-found' }]);
  expect(session.work).toBe(session.stories[0]?.work);
  must(await t.call('session.write', { stories: [], active: null, work: null, views: {} }));
  expect(must(await t.call('session.read', {})).stories).toEqual([]);
});

it('copies the sample once: what the writer makes of it stays', async () => {
  const ref = must(await t.call('story.sample', {}));
  const { fingerprint } = must(await t.call('story.open', { id: ref.id }));
  must(await t.call('story.save', { id: ref.id, fingerprint, splices: [{ text: 'Mine now.', end: '' }] }));
  expect(must(await t.call('story.open', { id: must(await t.call('story.sample', {})).id })).text).toBe(
    'Mine now.',
  );
});

it('shows folders and stories below the roots, and the way back up to them', async () => {
  await t.write('Book/Part 2/Chapter 1.txt', 'x');
  await t.write('Book/notes.docx', 'x');
  await t.write('Book/art.png', 'x');
  await mkdir(join(t.stories, '.git'));
  const top = must(await t.call('place.list', { place: null }));
  expect(top).toMatchObject({ name: 'stories', trail: [], truncated: false });
  expect(top.entries.map(({ name, kind }) => [name, kind])).toEqual([['Book', 'folder']]);
  const book = must(await t.call('place.list', { place: top.entries[0]?.id ?? '' }));
  expect(book.entries.map(({ name, kind }) => [name, kind])).toEqual([
    ['Part 2', 'folder'],
    ['notes.docx', 'other'],
  ]);
  expect(book.trail).toEqual([{ id: top.id, name: 'stories' }]);
  expect(await t.call('place.open', { entry: book.entries[1]?.id ?? '' })).toMatchObject({ code: 'is-docx' });
  const part = must(await t.call('place.list', { place: book.entries[0]?.id ?? '' }));
  expect(part.trail.map(({ name }) => name)).toEqual(['stories', 'Book']);
  const story = must(await t.call('place.open', { entry: part.entries[0]?.id ?? '' }));
  expect(must(await t.call('story.open', { id: story.id })).text).toBe('x');
  expect(must(await t.call('place.work', { place: part.id })).stories).toEqual([story]);
});

it('lists the roots where there are several', async () => {
  const second = join(t.root, 'second');
  await mkdir(second);
  await t.restart({ pickerRoots: [t.stories, second, join(t.root, 'missing')] });
  const top = must(await t.call('place.list', { place: null }));
  expect(top.entries.map(({ name }) => name)).toEqual(['stories', 'second']);
  const inner = must(await t.call('place.list', { place: top.entries[1]?.id ?? '' }));
  expect(inner.trail).toEqual([{ id: top.id, name: top.name }]);
  expect(await t.call('place.target', { place: top.id, name: 'a.txt' })).toMatchObject({ code: 'not-found' });
});

it('exports in the encoding of the story, never over an open story, over others only when told', async () => {
  const path = await t.write('Cafe.txt', Buffer.from([0x43, 0xe9]));
  const { ref } = must(await t.call('story.open', { id: await t.admit('Cafe.txt') }));
  const target = must(await t.call('story.target', { id: ref.id, name: 'Cafe (clean).txt' }));
  const input = { target: target.id, text: 'Ré', like: ref.id, replace: false };
  expect(must(await t.call('export.write', input))).toEqual({ name: 'Cafe (clean).txt' });
  expect(await readFile(join(t.stories, 'Cafe (clean).txt'))).toEqual(Buffer.from([0x52, 0xe9]));
  expect(await t.call('export.write', input)).toMatchObject({ code: 'exists' });
  must(await t.call('export.write', { ...input, like: null, replace: true }));
  expect(await t.read('Cafe (clean).txt')).toBe('Ré');
  expect(await t.call('export.write', { ...input, text: '☃', replace: true })).toMatchObject({
    code: 'not-encodable',
  });
  const source = must(await t.call('story.target', { id: ref.id, name: 'Cafe.txt' }));
  expect(await t.call('export.write', { ...input, target: source.id, replace: true })).toMatchObject({
    code: 'exists',
  });
  expect(await readFile(path)).toEqual(Buffer.from([0x43, 0xe9]));
});

it('uses the dialogs of a host that has them', async () => {
  const path = await t.write('Moth.txt', 'x');
  const asked: string[] = [];
  let chosen: string[] = [path];
  await t.restart({
    dialogs: {
      open: async () => chosen,
      returned: async () => null,
      target: async (suggested) => {
        asked.push(suggested);
        return join(t.stories, 'Chosen');
      },
    },
  });
  const [ref] = must(await t.call('dialog.open', { folder: false })).stories;
  expect(ref?.name).toBe('Moth.txt');
  const target = must(await t.call('dialog.target', { id: ref?.id ?? null, name: 'Moth (clean).txt' }));
  expect(asked).toEqual([join(t.stories, 'Moth (clean).txt')]);
  expect(target).toMatchObject({ name: 'Chosen.txt', exists: false });
  chosen = [t.stories];
  expect(must(await t.call('dialog.open', { folder: true })).work).toBe(ref?.work);
  chosen = [await t.write('letter.docx', 'x')];
  expect(await t.call('dialog.open', { folder: false })).toMatchObject({ code: 'is-docx' });
  chosen = [];
  expect(must(await t.call('dialog.open', { folder: false }))).toEqual({ stories: [], work: null });
});
