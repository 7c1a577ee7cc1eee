/** Putting the writer's text on disk: over its file, under another name, beside it, or in the journal. */
import { basename, dirname, extname, join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../app/contract/result.ts';
import type { StoryRef } from '../../app/contract/shapes.ts';
import type { Encoding, StoredAs } from '../../app/story/encoding.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { formatOf } from '../../app/story/formats.ts';
import type { Splice } from '../../app/story/splices.ts';
import { type Done, DONE } from './done.ts';
import { freeName, writableName } from './file-names.ts';
import type { FollowFile } from './follow-file.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import type { Library, StoryHome } from './library.ts';
import { isSameFile, moveFile } from './move-file.ts';
import { bytesOf, type NewBytes, newBytes } from './new-bytes.ts';
import { type OpenState, type OpenStories, openState } from './open-stories.ts';
import type { LeftByProofreaders, LeftToWrite } from './left-by-proofreaders.ts';
import { fingerprintOf, readRegular, STORY_LIMIT } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';
import type { WrittenFixes } from './story-fixes.ts';
import type { StoryLocks } from './story-locks.ts';
import { notesPath, type StoryNotes, untitledNotesPath } from './story-notes.ts';
import { createTypingRuns, type LastSave } from './typing-run.ts';
import { createWriteOver } from './write-over.ts';

/** A text as the screen sends it: pieces over the text that the fingerprint names, and how to store them. */
export interface Present {
  readonly fingerprint: string;
  readonly splices: readonly Splice[];
  readonly encoding?: Encoding | undefined;
  readonly bom?: boolean | undefined;
  /** True for a save that nobody asked for: the version it would leave may be left out. */
  readonly auto?: boolean | undefined;
}

/** What was saved: the fingerprint of its bytes. */
export interface Saved {
  readonly fingerprint: string;
  /** Why the text before could not be kept as a version; left out where it was. */
  readonly notKept?: Failure;
}

export interface Saving {
  /** Writes over the story's file, only where the bytes there are still those that the fingerprint names. */
  readonly save: (id: string, present: Present) => Promise<Result<Saved>>;
  /** Writes to a target's path; the story then is that file. */
  readonly saveAs: (
    id: string,
    present: Present,
    path: string,
    replace: boolean,
  ) => Promise<Result<Saved & { ref: StoryRef }>>;
  /** Gives the story's file another name in its folder, never over another file. */
  readonly rename: (id: string, name: string) => Promise<Result<StoryRef>>;
  /** Keeps unsaved text in the journal; null clears it. */
  readonly keepUnsaved: (id: string, fingerprint: string, splices: readonly Splice[] | null) => Promise<Done>;
  /** Writes a text beside the story as `Story (mine).txt`, under a free name. */
  readonly keepCopy: (id: string, text: string, label: string) => Promise<Result<StoryRef>>;
  /** Keeps the present text of the screen as a version, without writing the story. */
  readonly keepVersion: (id: string, present: Present) => Promise<Done>;
  /**
   * Puts what proofreaders left in place of what the file beside the story says; places count in `fingerprint`.
   * Fails with `open-elsewhere` where another Galley has the story.
   */
  readonly keepFixes: (id: string, wanted: LeftToWrite) => Promise<Result<WrittenFixes>>;
  /** Marks the saved text of an open story as the last one that a proofreader has been through. Fails as `keepFixes`. */
  readonly endPass: (id: string, author: string) => Promise<Done>;
  /** Works on the notes of a story, at their path. Fails with `open-elsewhere` where another Galley has the story. */
  readonly onNotes: (id: string, work: (path: string) => Promise<Done>) => Promise<Done>;
}

export interface SavingParts {
  readonly library: Library;
  readonly open: OpenStories;
  readonly journal: Journal;
  readonly notes: StoryNotes;
  readonly safeWrite: SafeWrite;
  readonly history: History;
  readonly locks: StoryLocks;
  readonly left: LeftByProofreaders;
  readonly follow: FollowFile['follow'];
  /** Milliseconds since 1970; tests have their own clock. */
  readonly now?: () => number;
}

/** Makes the service. */
export function createSaving({
  library,
  open,
  journal,
  notes,
  safeWrite,
  history,
  locks,
  follow,
  now = Date.now,
  left,
}: SavingParts): Saving {
  const runs = createTypingRuns(now);
  const { writeOver, writeOn } = createWriteOver({ journal, history, safeWrite, now });
  const keyOf = (home: StoryHome) => (home.kind === 'file' ? journal.keyOf(home.path) : home.key);
  const notesAt = (home: StoryHome) =>
    home.kind === 'file' ? notesPath(home.path) : untitledNotesPath(journal.folder(home.key));

  /** The bytes that pieces over `fingerprint` refer to: the file's, else those kept when it was read. */
  const baseBytes = async (home: StoryHome, fingerprint: string): Promise<Uint8Array | null> => {
    if (home.kind === 'file') {
      const read = await readRegular(home.path, STORY_LIMIT);
      if (read.ok && fingerprintOf(read.value.bytes) === fingerprint) return read.value.bytes;
    }
    return journal.base(keyOf(home), fingerprint);
  };

  const make = (
    base: Uint8Array,
    state: OpenState | null,
    present: Present,
  ): Result<NewBytes & { to: StoredAs }> => {
    const from = state ?? readStory(base);
    if ('ok' in from && !from.ok) return from;
    const to = storedAs(from, present.encoding, present.bom);
    const made = newBytes(base, from, to, present.splices);
    return made.ok ? ok({ ...made.value, to }) : made;
  };

  /** Makes what was written the story's saved text. */
  const settle = async (
    id: string,
    home: StoryHome,
    { bytes, text, to }: NewBytes & { to: StoredAs },
    stamp: string,
    last: LastSave,
  ) => {
    await journal.clear(keyOf(home));
    const state = openState(bytes, to, text, stamp);
    open.know(id, state);
    runs.saved(state, last);
    // Nobody waits for this one: the next piece of work on the story does, and unsaved text keeps its own base.
    void open
      .inTurn(id, async () => {
        if (open.state(id) === state) await journal.keepBase(keyOf(home), bytes);
        return DONE;
      })
      .catch(() => undefined);
    return state.fingerprint;
  };

  /** Works beside a story that no other Galley has; one that is not open here is held only meanwhile. */
  const whileHeld = async <T>(
    id: string,
    home: StoryHome,
    work: () => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (home.kind !== 'file') return work();
    const isHeld = locks.holds(home.path);
    if (!(await locks.hold(home.path))) return fail('open-elsewhere');
    try {
      return await work();
    } finally {
      if (!isHeld && open.state(id) === null) await locks.release(home.path);
    }
  };

  return {
    save: (id, present) =>
      open.inTurn(id, async (home) => {
        if (home.kind !== 'file') return fail('not-found');
        if (!(await locks.hold(home.path))) return fail('open-elsewhere');
        const read = await readRegular(home.path, STORY_LIMIT);
        if (!read.ok) return read;
        const found = fingerprintOf(read.value.bytes);
        const state = open.state(id);
        const isOurs = state?.fingerprint === present.fingerprint && state.unconfirmed === found;
        if (found !== present.fingerprint && !isOurs) return fail('changed-on-disk');
        const auto = present.auto === true;
        const last = runs.goesOn(state, found, auto);
        const isRun = last !== null;
        const packed = isRun ? undefined : history.pack(read.value.bytes);
        packed?.catch(() => undefined);
        const base =
          found === present.fingerprint ? read.value.bytes : await baseBytes(home, present.fingerprint);
        if (base === null) return fail('changed-on-disk');
        const made = make(base, state, present);
        if (!made.ok) return made;
        const { written, notKept } = isRun
          ? await writeOn(home.path, read.value, made.value)
          : await writeOver(home.path, read.value, state, present, made.value, packed);
        if (written.ok) {
          const saved = { auto, at: now(), keptAt: last?.keptAt ?? now() };
          return ok({
            fingerprint: await settle(id, home, made.value, written.value.stamp, saved),
            ...notKept,
          });
        }
        if (written.code === 'not-confirmed' && state !== null) {
          open.know(id, { ...state, unconfirmed: fingerprintOf(made.value.bytes) });
        }
        return written;
      }),

    saveAs: (id, present, path, replace) =>
      open.inTurn(id, async (home) => {
        if (formatOf(path) === null) return fail('bad-name');
        const base = await baseBytes(home, present.fingerprint);
        if (base === null) return fail('changed-on-disk');
        const made = make(base, open.state(id), present);
        if (!made.ok) return made;
        if (!(await locks.hold(path))) return fail('open-elsewhere');
        const standing = replace ? await readRegular(path, STORY_LIMIT) : null;
        const { written, notKept } = standing?.ok
          ? await writeOver(path, standing.value, null, present, made.value)
          : { written: await safeWrite(path, made.value.bytes, replace ? 'anything' : 'nothing') };
        if (!written.ok) return written;
        const next: StoryHome = { kind: 'file', path: written.value.path };
        if (keyOf(next) !== keyOf(home)) {
          await notes.copy(notesAt(home), notesAt(next));
          await journal.drop(keyOf(home));
          if (home.kind === 'file') await locks.release(home.path);
        }
        const ref = library.move(id, next.path);
        const saved = { auto: false, at: now(), keptAt: now() };
        return ok({
          ref,
          fingerprint: await settle(id, next, made.value, written.value.stamp, saved),
          ...notKept,
        });
      }),

    rename: (id, name) =>
      open.inTurn(id, async (home, ref) => {
        const allowed = writableName(name);
        if (!allowed.ok) return allowed;
        if (formatOf(name) === null) return fail('bad-name');
        if (name === ref.name) return ok(ref);
        if (home.kind === 'untitled') {
          const entry = await journal.read(home.key);
          if (entry === null) return fail('not-found');
          const written = await journal.write(home.key, { ...entry, name });
          return written.ok ? ok(library.admitUntitled(home.key, name)) : written;
        }
        const path = join(dirname(home.path), name);
        if (!(await locks.hold(home.path))) return fail('open-elsewhere');
        const moved = await moveFile(home.path, path);
        if (!moved.ok) return moved;
        // The name was free, so what stands beside it is left of some story that is gone.
        if (!(await isSameFile(notesPath(home.path), notesPath(path)))) await notes.giveWay(notesPath(path));
        return ok(await follow(id, home.path, path));
      }),

    keepUnsaved: (id, fingerprint, splices) =>
      open.inTurn(id, async (home, ref) => {
        const key = keyOf(home);
        const state = open.state(id);
        if (state === null) return fail('not-found');
        if (splices === null && home.kind === 'file') {
          await journal.clear(key);
          return DONE;
        }
        const path = home.kind === 'file' ? home.path : null;
        const write = async ({ encoding, bom, lines }: OpenState): Promise<Done> =>
          fitLines(splices ?? [], lines)
            ? journal.write(key, { name: ref.name, path, encoding, bom, fingerprint, splices })
            : fail('bad-call', 'splices');
        // Twice a second while somebody types: a long story is not read for it each time.
        if (state.fingerprint === fingerprint && (await journal.hasBase(key, fingerprint)))
          return write(state);
        const base = await baseBytes(home, fingerprint);
        if (base === null) return fail('changed-on-disk');
        // Typing goes on while a save is under way: pieces may still refer to the text before it.
        const stored = state.fingerprint === fingerprint ? ok(state) : stateOf(base);
        if (!stored.ok) return stored;
        const kept = await journal.keepBase(key, base);
        return kept.ok ? write(stored.value) : kept;
      }),

    keepCopy: (id, text, label) =>
      open.inTurn(id, async (home) => {
        if (home.kind !== 'file') return fail('not-found');
        const bytes = copyBytes(text, open.state(id));
        if (!bytes.ok) return bytes;
        const folder = dirname(home.path);
        const ending = extname(home.path);
        const wanted = `${basename(home.path, ending)} (${label})${ending}`;
        for (;;) {
          const written = await safeWrite(
            join(folder, await freeName(folder, wanted)),
            bytes.value,
            'nothing',
          );
          if (written.ok) return library.admit(written.value.path);
          if (written.code !== 'exists') return written;
        }
      }),

    keepVersion: (id, present) =>
      open.inTurn(id, async (home, ref) => {
        if (home.kind !== 'file') return fail('not-found');
        const base = await baseBytes(home, present.fingerprint);
        if (base === null) return fail('changed-on-disk');
        const made = make(base, open.state(id), present);
        if (!made.ok) return made;
        const { bytes, to } = made.value;
        const time = now();
        const passing = { bytes, since: time, until: time, wordsChanged: null, encoding: to.encoding };
        return history.keep(keyOf(home), { name: ref.name, path: home.path }, passing);
      }),

    keepFixes: (id, wanted) =>
      open.inTurn(id, (home) =>
        whileHeld(id, home, async () =>
          left.write(
            { notes: notesAt(home), key: keyOf(home) },
            wanted,
            await baseBytes(home, wanted.fingerprint),
          ),
        ),
      ),

    endPass: (id, author) =>
      open.inTurn(id, (home) =>
        whileHeld(id, home, async () => {
          const fingerprint = open.state(id)?.fingerprint;
          if (fingerprint === undefined) return fail('not-found');
          const bytes = await baseBytes(home, fingerprint);
          const pass = { at: Date.now(), fingerprint };
          return left.pass({ notes: notesAt(home), key: keyOf(home) }, author, pass, bytes);
        }),
      ),

    onNotes: (id, work) => open.inTurn(id, (home) => whileHeld(id, home, () => work(notesAt(home)))),
  };
}

/** How a save stores the text: as it was, or as the writer asked. UTF-16 gets its mark unless it never had one. */
function storedAs(from: StoredAs, encoding: Encoding | undefined, bom: boolean | undefined): StoredAs {
  const to = encoding ?? from.encoding;
  const usual = to === from.encoding ? from.bom : to === 'utf-16le' || to === 'utf-16be';
  return { encoding: to, bom: bom ?? usual };
}

/** A copy keeps the story's encoding where that holds the text, and is UTF-8 where it does not. */
function copyBytes(text: string, stored: StoredAs | null): Result<Uint8Array> {
  const asStory = stored === null ? null : bytesOf(text, stored);
  if (asStory !== null && (asStory.ok || asStory.code !== 'not-encodable')) return asStory;
  return bytesOf(text, { encoding: 'utf-8', bom: false });
}

function stateOf(bytes: Uint8Array): Result<OpenState> {
  const read = readStory(bytes);
  return read.ok ? ok(openState(bytes, read, read.text)) : read;
}

function fitLines(splices: readonly Splice[], lines: number): boolean {
  return splices.every(
    (splice) => !('keep' in splice) || (splice.keep[0] <= splice.keep[1] && splice.keep[1] <= lines),
  );
}
