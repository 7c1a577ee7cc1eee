/** Opening stories, beginning new ones, closing them. */
import { basename, dirname, extname } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { NO_DECISIONS, type OpenedStory, type StoryRef } from '../../app/contract/shapes.ts';
import type { Encoding, StoredAs } from '../../app/story/encoding.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { formatOf } from '../../app/story/formats.ts';
import type { StoryFormat } from '../../app/story/story.ts';
import type { DecisionBook } from './decisions.ts';
import { type Done, DONE } from './done.ts';
import { writableName } from './file-names.ts';
import type { Journal } from './journal.ts';
import type { LeftByProofreaders } from './left-by-proofreaders.ts';
import type { StoryLocks } from './story-locks.ts';
import { type Library, newId } from './library.ts';
import type { History } from './history.ts';
import { bytesOf } from './new-bytes.ts';
import { type OpenStories, openState } from './open-stories.ts';
import { isWritable, readRegular, STORY_LIMIT } from './read-file.ts';
import type { StoryFixes } from './story-fixes.ts';
import { notesPath, type StoryNotes, untitledNotesPath } from './story-notes.ts';

const NEW_STORY: StoredAs = { encoding: 'utf-8', bom: false };

export interface Opening {
  /** Reads a story's file, or the journal of one that has none. */
  readonly open: (id: string, encoding?: Encoding) => Promise<Result<OpenedStory>>;
  /** Begins a story that lives in the journal until it is saved under a name. */
  readonly create: (name: string | undefined, text: string, format: StoryFormat) => Promise<Result<StoryRef>>;
  /** Forgets what is known of an open story. Unsaved text stays in the journal. */
  readonly close: (id: string) => Promise<Done>;
}

export interface OpeningParts {
  readonly library: Library;
  readonly open: OpenStories;
  readonly journal: Journal;
  readonly notes: StoryNotes;
  readonly decisions: DecisionBook;
  readonly history: History;
  readonly locks: StoryLocks;
  /** Finds what belongs to a story that this Galley holds, before the rest is read; so many lost texts became versions. */
  readonly found: (path: string, fingerprint: string) => Promise<number>;
  readonly fixes: StoryFixes;
  readonly left: LeftByProofreaders;
}

/** Makes the service. */
export function createOpening({
  library,
  open,
  journal,
  notes,
  decisions,
  history,
  locks,
  found,
  fixes,
  left,
}: OpeningParts): Opening {
  const notesIn = async (path: string) => {
    const read = await notes.read(path);
    return read.ok
      ? { stets: [...read.value.stets], ledger: [...read.value.ledger] }
      : { stets: [], ledger: [] };
  };

  /** What was typed and never saved, where it differs from the file's text. */
  const unsavedOf = async (key: string, text: string, fingerprint: string) => {
    const entry = await journal.read(key);
    const typed = entry === null ? null : await journal.text(key, entry);
    if (entry === null || typed === null || typed === text) return null;
    return { text: typed, moved: entry.fingerprint !== fingerprint };
  };

  /** A text that another program wrote over while the story was open can be gone back to as well. */
  const keepReplaced = async (ref: StoryRef, path: string, fingerprint: string) => {
    const before = open.state(ref.id);
    if (before === null || before.fingerprint === fingerprint) return;
    const key = journal.keyOf(path);
    const bytes = await journal.base(key, before.fingerprint);
    const until = Date.now();
    if (bytes !== null)
      await history.keep(
        key,
        { name: ref.name, path },
        { bytes, since: until, until, wordsChanged: null, encoding: before.encoding },
      );
  };

  const openFile = async (
    ref: StoryRef,
    path: string,
    forced: Encoding | undefined,
  ): Promise<Result<OpenedStory>> => {
    const read = await readRegular(path, STORY_LIMIT);
    if (!read.ok) return read;
    const { bytes } = read.value;
    const decoded = readStory(bytes, forced);
    if (!decoded.ok) return decoded;
    const { text, encoding, bom, guessed } = decoded;
    const state = openState(bytes, decoded, text, read.value.stamp);
    const key = journal.keyOf(path);
    const elsewhere = !(await locks.hold(path));
    const texts = elsewhere ? 0 : await found(path, state.fingerprint);
    const unsaved = await unsavedOf(key, text, state.fingerprint);
    await keepReplaced(ref, path, state.fingerprint);
    // Kept before anything is typed: another program may change the file under the open story.
    await journal.keepBase(key, bytes);
    open.know(ref.id, state);
    const decided = await decisions.read(dirname(path));
    const beside = notesPath(path);
    const aside = elsewhere ? null : await fixes.setAside(beside, Date.now());
    return ok({
      ref,
      format: formatOf(path) ?? 'txt',
      text,
      encoding,
      bom,
      guessed,
      fingerprint: state.fingerprint,
      readOnly: elsewhere || !(await isWritable(path)),
      elsewhere,
      unsaved,
      ...(await notesIn(beside)),
      decisions: decided.ok ? decided.value : NO_DECISIONS,
      found: texts,
      fixes: await left.open({ notes: beside, key }, state.fingerprint, aside),
    });
  };

  /** A story without a file opens with all that was typed as its text: the journal is its home. */
  const openUntitled = async (ref: StoryRef, key: string): Promise<Result<OpenedStory>> => {
    const entry = await journal.read(key);
    const text = entry === null ? null : await journal.text(key, entry);
    if (entry === null || text === null) return fail('not-found');
    const kept = await keepNew(key, ref.name, text);
    if (!kept.ok) return kept;
    const state = openState(kept.value, NEW_STORY, text);
    open.know(ref.id, state);
    const inJournal = untitledNotesPath(journal.folder(key));
    const aside = await fixes.setAside(inJournal, Date.now());
    return ok({
      ref,
      format: formatOf(ref.name) ?? 'txt',
      text,
      ...NEW_STORY,
      guessed: false,
      fingerprint: state.fingerprint,
      readOnly: false,
      elsewhere: false,
      unsaved: null,
      ...(await notesIn(inJournal)),
      decisions: NO_DECISIONS,
      found: 0,
      fixes: await left.open({ notes: inJournal, key }, state.fingerprint, aside),
    });
  };

  /** Makes `text` the whole of what the journal holds for an untitled story. */
  const keepNew = async (key: string, name: string, text: string): Promise<Result<Uint8Array>> => {
    const bytes = bytesOf(text, NEW_STORY);
    if (!bytes.ok) return bytes;
    const kept = await journal.keepBase(key, bytes.value);
    if (!kept.ok) return kept;
    const { fingerprint } = kept.value;
    const written = await journal.write(key, { name, path: null, ...NEW_STORY, fingerprint, splices: null });
    return written.ok ? bytes : written;
  };

  return {
    open: (id, encoding) =>
      open.inTurn(id, (home, ref) =>
        home.kind === 'file' ? openFile(ref, home.path, encoding) : openUntitled(ref, home.key),
      ),

    async create(name, text, format) {
      const wanted =
        name ?? unusedName(`Untitled.${format}`, new Set((await journal.untitled()).map((one) => one.name)));
      const allowed = writableName(formatOf(wanted) === null ? `${wanted}.${format}` : wanted);
      if (!allowed.ok) return allowed;
      const key = newId('u');
      const kept = await keepNew(key, allowed.value, text);
      return kept.ok ? ok(library.admitUntitled(key, allowed.value)) : kept;
    },

    close: (id) =>
      open.inTurn(id, async (home) => {
        open.forget(id);
        if (home.kind === 'file') await locks.release(home.path);
        const key = home.kind === 'file' ? journal.keyOf(home.path) : home.key;
        const entry = await journal.read(key);
        const text = entry === null ? null : await journal.text(key, entry);
        const holdsNothing = home.kind === 'file' ? entry === null : text === '';
        if (holdsNothing) await journal.drop(key);
        return DONE;
      }),
  };
}

function unusedName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = basename(name, ending);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem} ${number}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
