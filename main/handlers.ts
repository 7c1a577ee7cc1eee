/** Contract call → service. The only file that knows both; paths end here, ids leave. */
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import type { Handlers } from '../app/contract/calls.ts';
import { type Failure, fail, ok, type Result } from '../app/contract/result.ts';
import type { HostInfo, StoryRef } from '../app/contract/shapes.ts';
import { type Done, DONE } from './services/done.ts';
import { readReturned } from './services/returned.ts';
import { notesPath } from './services/story-notes.ts';
import type { Services } from './services.ts';

/** The system's own file dialogs, where the host has them. Paths are absolute and stay in main. */
export interface NativeDialogs {
  /** Asks for stories, or for one folder; nothing where the person cancelled. */
  readonly open: (folder: boolean) => Promise<string[]>;
  /** Asks for one file that came back from a proofreader; null where the person cancelled. */
  readonly returned: () => Promise<string | null>;
  /** Asks where to write, beginning at `suggested`; null where the person cancelled. */
  readonly target: (suggested: string) => Promise<string | null>;
}

/** The failures of the file beside a story; `too-large` keeps the limit as its detail. */
const OF_NOTES: ReadonlySet<Failure> = new Set([
  'bad-decisions',
  'changed-on-disk',
  'exists',
  'no-space',
  'not-allowed',
  'not-confirmed',
  'write-failed',
]);

/** Makes the handlers of one host. `ended` hears the page's last word: whether all that was typed is kept. */
export function createHandlers(
  services: Services,
  info: HostInfo,
  dialogs: NativeDialogs | undefined,
  ended: (kept: boolean) => void,
): Handlers {
  const {
    library,
    open,
    opening,
    saving,
    notes,
    decisions,
    settings,
    session,
    recent,
    places,
    targets,
    exportTo,
    sample,
    watch,
    counts,
    versions,
    order,
    duplicate,
    trashing,
    searchWork,
    rememberText,
  } = services;

  const folderOf = (id: string): string | null => {
    const home = library.home(id);
    return home?.kind === 'file' ? dirname(home.path) : null;
  };
  /** The detail of a failure is the name of the file beside the story where that is what failed. */
  const aboutNotes = <T>(id: string, done: Result<T>): Result<T> => {
    const home = library.home(id);
    return !done.ok && home?.kind === 'file' && OF_NOTES.has(done.code)
      ? fail(done.code, basename(notesPath(home.path)))
      : done;
  };
  const onNotes = async (id: string, work: (path: string) => Promise<Done>) => {
    const done = aboutNotes(id, await saving.onNotes(id, work));
    const state = open.state(id);
    if (done.ok && state !== null) remember(id, state.fingerprint);
    return done;
  };
  const remember = (id: string, fingerprint: string) => {
    const home = library.home(id);
    if (home?.kind === 'file') rememberText(home.path, fingerprint);
  };

  return {
    'host.info': () => ok(info),
    'session.read': () => session.read(),
    'session.write': (wanted) => session.write(wanted),
    'session.end': ({ kept }) => {
      ended(kept);
      return DONE;
    },
    'settings.read': () => settings.read(),
    'settings.write': (change) => settings.change(change),

    'story.open': async ({ id, encoding }) => {
      const opened = await opening.open(id, encoding);
      const home = library.home(id);
      if (opened.ok && home?.kind === 'file') await recent.add(home.path);
      return opened;
    },
    'story.new': ({ name, text, format }) => opening.create(name, text ?? '', format ?? 'txt'),
    'story.sample': () => sample(),
    'story.save': async ({ id, ...present }) => {
      const saved = await saving.save(id, present);
      if (saved.ok) remember(id, saved.value.fingerprint);
      return saved;
    },
    'story.saveAs': async ({ id, target, replace, ...present }) => {
      const path = await targets.path(target);
      if (!path.ok) return path;
      const saved = await saving.saveAs(id, present, path.value, replace);
      if (saved.ok) {
        remember(id, saved.value.fingerprint);
        await recent.add(path.value);
      }
      return saved;
    },
    'story.rename': async ({ id, name }) => {
      const renamed = await saving.rename(id, name);
      const home = library.home(id);
      if (renamed.ok && home?.kind === 'file') await recent.add(home.path);
      return renamed;
    },
    'story.close': ({ id }) => opening.close(id),
    'story.journal': ({ id, fingerprint, splices }) => saving.keepUnsaved(id, fingerprint, splices),
    'story.keepCopy': ({ id, text, label }) => saving.keepCopy(id, text, label),
    'story.versions': ({ id }) => versions.list(id),
    'story.version': ({ id, version }) => versions.text(id, version),
    'story.keepVersion': ({ id, ...present }) => saving.keepVersion(id, present),
    'story.stet': ({ id, add, remove }) => onNotes(id, (path) => notes.stet(path, add, remove)),
    'story.record': ({ id, entries }) => onNotes(id, (path) => notes.record(path, entries)),

    'story.duplicate': ({ id }) => duplicate(id),
    'story.trash': ({ id }) => trashing.trash(id),
    'story.untrash': ({ back }) => trashing.putBack(back),
    'story.fixes': async ({ id, ...left }) => aboutNotes(id, await saving.keepFixes(id, left)),
    'story.pass': async ({ id, author }) => aboutNotes(id, await saving.endPass(id, author)),
    'story.returned': async ({ id }) => {
      const home = library.home(id);
      if (home?.kind === 'untitled') return fail('not-found');
      const path = home === null ? await places.file(id) : ok(home.path);
      return path.ok ? readReturned(path.value) : path;
    },

    'recent.list': () => recent.list(),
    'recent.clear': () => recent.clear(),

    'work.read': async ({ id }) => {
      const work = await library.readWork(id);
      if (work.ok) watch.showWork(id);
      return work;
    },
    'work.decide': ({ id, change }) => {
      const folder = library.folder(id);
      return folder === null ? fail('not-found') : decisions.change(folder, change);
    },
    'work.count': ({ id }) => counts.count(id),
    'work.order': async ({ id, names }) => {
      const work = await library.readWork(id);
      if (!work.ok) return work;
      const there = new Set(work.value.stories.map((story) => story.name));
      const kept = await order.write(
        library.folder(id) ?? '',
        [...new Set(names)].filter((name) => there.has(name)),
      );
      return kept.ok ? library.readWork(id) : kept;
    },
    'work.search': ({ id, ...search }) => searchWork(id, search),

    'dialog.open': async ({ folder }) => {
      if (dialogs === undefined) return fail('not-allowed');
      const chosen = await dialogs.open(folder);
      if (folder) {
        const [first] = chosen;
        if (first === undefined) return ok({ stories: [], work: null });
        const work = await library.admitWork(first);
        return work.ok ? ok({ stories: [], work: work.value }) : work;
      }
      const stories: StoryRef[] = [];
      let refused: Result<StoryRef> | null = null;
      for (const path of chosen) {
        const story = await library.admit(path);
        if (story.ok) stories.push(story.value);
        else refused ??= story;
      }
      if (stories.length === 0 && refused !== null && !refused.ok) return refused;
      return ok({ stories, work: null });
    },
    'dialog.returned': async () => {
      if (dialogs === undefined) return fail('not-allowed');
      const chosen = await dialogs.returned();
      if (chosen === null) return ok(null);
      const real = await realTarget(chosen);
      return real === null ? fail('not-found') : readReturned(real);
    },
    'dialog.target': async ({ id, name }) => {
      if (dialogs === undefined) return fail('not-allowed');
      const chosen = await dialogs.target(join((id === null ? null : folderOf(id)) ?? homedir(), name));
      if (chosen === null) return ok(null);
      const ended = extname(chosen) === '' ? chosen + extname(name) : chosen;
      const real = await realTarget(ended);
      return real === null ? fail('not-found') : targets.admit(dirname(real), basename(real));
    },

    'place.list': ({ place, near, pages }) => {
      const home = place === null && near ? library.home(near) : null;
      return home?.kind === 'file' ? places.near(home.path, pages) : places.list(place, pages);
    },
    'place.open': ({ entry }) => places.openStory(entry),
    'place.work': async ({ place }) => {
      const folder = await places.folder(place);
      if (!folder.ok) return folder;
      const work = await library.admitWork(folder.value);
      if (!work.ok) return work;
      watch.showWork(work.value);
      return library.readWork(work.value);
    },
    'place.target': async ({ place, name }) => {
      const folder = await places.folder(place);
      return folder.ok ? targets.admit(folder.value, name) : folder;
    },
    'story.target': ({ id, name }) => {
      const folder = folderOf(id);
      return folder === null ? fail('not-found') : targets.admit(folder, name);
    },

    'export.write': async ({ target, ...wish }) => {
      const path = await targets.path(target);
      return path.ok ? exportTo(path.value, wish) : path;
    },
  };
}

/** The real path of a file that a person named in a dialog, whether or not it stands there yet. */
async function realTarget(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    const folder = await realpath(dirname(path)).catch(() => null);
    return folder === null ? null : join(folder, basename(path));
  }
}
