/** Rooms over fresh temporary folders, for tests. */
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answer, CallName, Input } from '../app/contract/calls.ts';
import type { HostEvent } from '../app/contract/events.ts';
import type { Result } from '../app/contract/result.ts';
import { freedesktopTrash } from './services/trash.ts';
import { openRooms, type RoomParts, type Rooms } from './rooms.ts';

export interface TestRooms {
  readonly root: string;
  /** The folder of the stories, which the picker shows. */
  readonly stories: string;
  readonly data: string;
  readonly rooms: () => Rooms;
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<N>>;
  readonly events: HostEvent[];
  /** Writes a file into the stories' folder; gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  /** Gives the id of a file that the system asks to open. */
  readonly admit: (name: string) => Promise<string>;
  /** Ends the rooms and opens new ones over the same folders, as a restart does. */
  readonly restart: (parts?: Partial<RoomParts>) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens rooms over folders of their own, with a sample story of one line. */
export async function testRooms(parts: Partial<RoomParts> = {}): Promise<TestRooms> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'galley-rooms-')));
  const stories = join(root, 'stories');
  const data = join(root, 'data');
  const resources = join(root, 'resources');
  await mkdir(stories, { recursive: true });
  await mkdir(join(resources, 'samples'), { recursive: true });
  await writeFile(join(resources, 'samples', 'Sample.txt'), 'The sample begins.\n');
  const events: HostEvent[] = [];
  const open = (more: Partial<RoomParts>) =>
    openRooms({
      kind: 'browser',
      version: 'test',
      can: { nativeDialogs: false, nativeMenu: false, closeVeto: false },
      dataFolder: data,
      resourcesFolder: resources,
      startFiles: [],
      pickerRoots: [stories],
      trash: freedesktopTrash(join(root, 'share')),
      announce: (event) => events.push(event),
      surprised: (where, error) => {
        throw new Error(`surprised at ${where}`, { cause: error });
      },
      ...more,
    });
  let rooms = await open(parts);
  return {
    root,
    stories,
    data,
    events,
    rooms: () => rooms,
    call: (async (name: string, input: unknown) => rooms.dispatch(name, input)) as TestRooms['call'],
    async write(name, content) {
      const path = join(stories, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    read: (name) => readFile(join(stories, name), 'utf8'),
    async admit(name) {
      return must(await rooms.openPath(join(stories, name))).id;
    },
    async restart(more = {}) {
      await rooms.close();
      rooms = await open(more);
    },
    async end() {
      await rooms.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The value of a success; throws its code otherwise. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.code} ${result.detail ?? ''}`);
  return result.value;
}
