/** Which stories were open, where the caret was, and what to show at start. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '../../app/contract/result.ts';
import { type Session, type StoryRef, type View, ViewShape } from '../../app/contract/shapes.ts';
import { type Done, DONE } from './done.ts';
import type { Journal } from './journal.ts';
import { fieldsToBytes, readFields } from './json-file.ts';
import type { Library } from './library.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;

const KeptStory = z.object({
  /** A real path, or the journal key of a story without a file. */
  path: z.string().optional(),
  untitled: z.string().optional(),
  view: ViewShape.optional().catch(undefined),
});
const Kept = z.object({
  stories: z.array(KeptStory).max(200),
  active: z.int().min(0).nullable(),
  work: z.string().nullable(),
});
type Kept = z.infer<typeof Kept>;

export interface SessionWrite {
  readonly stories: readonly string[];
  readonly active: string | null;
  readonly work: string | null;
  readonly views: Readonly<Record<string, View>>;
}

export interface SessionBook {
  /** Until the first write of this start: the files named at start, else the last session, else the sample. */
  readonly read: () => Promise<Result<Session>>;
  readonly write: (session: SessionWrite) => Promise<Done>;
}

export interface SessionParts {
  readonly folder: string;
  /** Files and folders named on the command line. */
  readonly startFiles: readonly string[];
  readonly library: Library;
  readonly journal: Journal;
  readonly safeWrite: SafeWrite;
  readonly sample: () => Promise<Result<StoryRef>>;
}

/** Makes the service. */
export function createSessionBook({
  folder,
  startFiles,
  library,
  journal,
  safeWrite,
  sample,
}: SessionParts): SessionBook {
  const path = join(folder, 'session.json');
  const turns = createTurns();
  let started = false;

  const kept = async (): Promise<Kept | null> => {
    const fields = await readFields(path, VERSION);
    const parsed = fields.ok ? Kept.safeParse(fields.value.fields) : null;
    return parsed?.success ? parsed.data : null;
  };

  const atStart = async (): Promise<Session> => {
    const session = {
      stories: [] as StoryRef[],
      active: null,
      work: null as string | null,
      views: {},
      missing: [] as Session['missing'],
    };
    for (const file of startFiles) {
      const story = await library.admit(file);
      if (story.ok) session.stories.push(story.value);
      else if (story.code === 'is-folder') {
        const work = await library.admitWork(file);
        if (work.ok) session.work = work.value;
        else session.missing.push({ name: basename(file), code: work.code });
      } else session.missing.push({ name: basename(file), code: story.code });
    }
    const first = session.stories.find((story) => story.work === session.work) ?? session.stories[0];
    return { ...session, active: first?.id ?? null, work: session.work ?? first?.work ?? null };
  };

  const asKept = async (last: Kept): Promise<Session> => {
    const untitled = new Map((await journal.untitled()).map(({ key, name }) => [key, name]));
    const stories: StoryRef[] = [];
    const views: Record<string, View> = {};
    const missing: Session['missing'] = [];
    let active: string | null = null;
    for (const [index, story] of last.stories.entries()) {
      let ref: StoryRef | null = null;
      if (story.path !== undefined) {
        const admitted = await library.admit(story.path);
        if (admitted.ok) ref = admitted.value;
        else missing.push({ name: basename(story.path), code: admitted.code });
      } else if (story.untitled !== undefined) {
        const name = untitled.get(story.untitled);
        if (name !== undefined) ref = library.admitUntitled(story.untitled, name);
      }
      if (ref === null) continue;
      stories.push(ref);
      if (index === last.active) active = ref.id;
      if (story.view !== undefined) views[ref.id] = story.view;
    }
    const work = last.work === null ? null : await library.admitWork(last.work);
    return {
      stories,
      active: active ?? stories[0]?.id ?? null,
      work: work?.ok === true ? work.value : null,
      views,
      missing,
    };
  };

  /** Stories that were never saved come back at every start, whatever the session says: they live nowhere else. */
  const withUnnamed = async (session: Session): Promise<Session> => {
    const stories = [...session.stories];
    for (const { key, name } of await journal.untitled()) {
      const entry = await journal.read(key);
      const text = entry === null ? null : await journal.text(key, entry);
      if (text === null || text.trim() === '') continue;
      const ref = library.admitUntitled(key, name);
      if (!stories.some((story) => story.id === ref.id)) stories.push(ref);
    }
    return { ...session, stories };
  };

  const first = async (): Promise<Session> => {
    const example = await sample();
    const stories = example.ok ? [example.value] : [];
    return {
      stories,
      active: stories[0]?.id ?? null,
      work: stories[0]?.work ?? null,
      views: {},
      missing: [],
    };
  };

  return {
    read: () =>
      turns.take('', async () => {
        if (!started && startFiles.length > 0) {
          const named = await atStart();
          if (named.stories.length > 0 || named.work !== null || named.missing.length > 0)
            return ok(await withUnnamed(named));
        }
        const last = await kept();
        return ok(await withUnnamed(last === null ? await first() : await asKept(last)));
      }),
    write: (session) =>
      turns.take('', async () => {
        started = true;
        const stories: z.infer<typeof KeptStory>[] = [];
        let active: number | null = null;
        for (const id of session.stories) {
          const home = library.home(id);
          if (home === null) continue;
          if (id === session.active) active = stories.length;
          const view = Object.hasOwn(session.views, id) ? session.views[id] : undefined;
          stories.push({
            ...(home.kind === 'file' ? { path: home.path } : { untitled: home.key }),
            ...(view === undefined ? {} : { view }),
          });
        }
        const work = session.work === null ? null : library.folder(session.work);
        const written = await safeWrite(path, fieldsToBytes({ stories, active, work }, VERSION), 'anything');
        return written.ok ? DONE : written;
      }),
  };
}
