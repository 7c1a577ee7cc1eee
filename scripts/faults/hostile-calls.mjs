// A page that has turned against the writer asks every call with every kind of argument: nothing outside what was
// opened is read or written, and nothing surprises the host.
import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SECRET = 'Nobody outside may read this.';
const pick = (list) => list[randomInt(list.length)];

export const part = {
  name: 'hostile calls',
  trials: { usual: 20_000, long: 500_000 },
  lacking: () => null,
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, bundle, trials }) {
    const { openRooms, calls, freedesktopTrash } = await import(bundle);
    const stories = path.join(folder, 'stories');
    const outside = path.join(folder, 'outside');
    const resources = path.join(folder, 'resources');
    for (const place of [stories, outside, path.join(resources, 'samples')])
      mkdirSync(place, { recursive: true });
    writeFileSync(path.join(stories, 'Moth.txt'), 'The moth came in.\n');
    writeFileSync(path.join(outside, 'secret.txt'), SECRET);
    writeFileSync(path.join(resources, 'samples', 'Sample.txt'), 'The sample.\n');
    const wrong = [];
    const rooms = await openRooms({
      kind: 'browser',
      version: 'test',
      can: { nativeDialogs: false, nativeMenu: false, closeVeto: false },
      dataFolder: path.join(folder, 'data'),
      resourcesFolder: resources,
      startFiles: [],
      pickerRoots: [stories],
      trash: freedesktopTrash(path.join(folder, 'share')),
      announce: (event) =>
        JSON.stringify(event).includes(SECRET) && wrong.push(`told outside: ${event.name}`),
      surprised: (where, error) => wrong.push(`surprised at ${where}: ${error?.message}`),
    });
    const { value: story } = await rooms.openPath(path.join(stories, 'Moth.txt'));
    const opened = await rooms.dispatch('story.open', { id: story.id });
    const known = [story.id, story.work, opened.value.fingerprint];
    const strings = [
      ...known,
      '',
      '..',
      '../outside/secret.txt',
      path.join(outside, 'secret.txt'),
      'file:///etc/passwd',
      'x.txt',
      'x.txt\0.png',
      'CON.txt',
      'a.txt:x',
      '__proto__',
      'n'.repeat(300),
      '\ud800',
      '🦋.txt',
    ];
    const values = [null, true, 0, -1, 1e308, Number.NaN, [], {}, ...strings];
    const grow = (depth) => {
      const kind = randomInt(depth > 3 ? 1 : 4);
      if (kind === 1) return Array.from({ length: randomInt(4) }, () => grow(depth + 1));
      if (kind === 2)
        return Object.fromEntries(
          Array.from({ length: randomInt(4) }, () => [pick(FIELDS), grow(depth + 1)]),
        );
      return pick(values);
    };
    /** An argument of the right fields with wrong values, or of any shape. */
    const argument = () => {
      if (randomInt(4) === 0) return grow(0);
      const fields = Object.fromEntries(
        FIELDS.filter(() => randomInt(3) === 0).map((field) => [field, grow(1)]),
      );
      return randomInt(2) === 0 ? { id: pick(known), ...fields } : fields;
    };
    const names = [...Object.keys(calls), 'constructor', '__proto__', 'story', ''];
    let went = 0;
    for (let trial = 0; trial < trials; trial++) {
      const name = pick(names);
      const input = argument();
      const answer = await rooms.dispatch(name, input);
      if (answer.ok) went++;
      if (JSON.stringify(answer).includes(SECRET))
        wrong.push(`${name} ${JSON.stringify(input)} read outside`);
    }
    await rooms.close();
    const left = readdirSync(outside);
    if (left.length !== 1 || readFileSync(path.join(outside, 'secret.txt'), 'utf8') !== SECRET)
      wrong.push(`outside there is ${left.join(', ')}`);
    return { trials, wrong, notes: `${went} were allowed, inside` };
  },
};

const FIELDS =
  'id name text format encoding bom fingerprint splices target replace label add remove entries change folder place near entry work stories active views like version keep end'.split(
    ' ',
  );
