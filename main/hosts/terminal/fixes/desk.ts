/** Stories with what proofreaders left in them, for the terminal: the same services as behind a window, without one. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../../app/contract/result.ts';
import type { LedgerEntry } from '../../../../app/contract/shapes.ts';
import { fixesFromFields, fixesToFields } from '../../../../app/fixes/at-rest.ts';
import type { Pending } from '../../../../app/fixes/exchange/add-returned.ts';
import { linesOf } from '../../../../app/fixes/flat-text.ts';
import { queriesFromFields, queriesToFields } from '../../../../app/fixes/queries.ts';
import { verify } from '../../../../app/fixes/review.ts';
import { splicesOf } from '../../../../app/fixes/splices-of.ts';
import type { Stet } from '../../../../app/proofing/facts.ts';
import type { StoredAs } from '../../../../app/story/encoding.ts';
import { formatOf } from '../../../../app/story/formats.ts';
import { readStory } from '../../../../app/story/formats/lines.ts';
import { cutLines, type Line, type StoryFormat } from '../../../../app/story/story.ts';
import { createDecisionBook, type DecisionBook } from '../../../services/decisions.ts';
import { nodeDisk } from '../../../services/disk.ts';
import type { Done } from '../../../services/done.ts';
import { createDrafts } from '../../../services/drafts.ts';
import { createHistory } from '../../../services/history.ts';
import { createJournal } from '../../../services/journal.ts';
import { createLeftByProofreaders } from '../../../services/left-by-proofreaders.ts';
import { createLibrary } from '../../../services/library.ts';
import { createOpenStories, openState } from '../../../services/open-stories.ts';
import { fingerprintOf, readRegular, STORY_LIMIT } from '../../../services/read-file.ts';
import { createSafeWrite } from '../../../services/safe-write.ts';
import { createSaving } from '../../../services/saving.ts';
import { createSidecars } from '../../../services/sidecars.ts';
import { createStoryFixes, FIXES_LIMIT } from '../../../services/story-fixes.ts';
import { createStoryLocks } from '../../../services/story-locks.ts';
import { createStoryNotes, notesPath } from '../../../services/story-notes.ts';

/** A story, what is pending in it, and what its author decided. */
export interface StoryOnDesk extends Pending {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly format: StoryFormat;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly stored: StoredAs;
  /** Of the story's bytes. */
  readonly fingerprint: string;
  /** Of the fixes that have no place here, how many have it already done. */
  readonly settled: number;
  readonly stets: readonly Stet[];
}

export interface Desk {
  /** Reads a story and changes nothing. Fails as `Library.admit`, `readRegular`; `bad-decisions` where the file beside it cannot be read. */
  readonly read: (path: string) => Promise<Result<StoryOnDesk>>;
  /** Earlier texts of a story, newest first. */
  readonly earlier: (story: StoryOnDesk, most: number) => Promise<string[]>;
  /**
   * Writes what was decided: the story first, where its text is another, then what is left in it, stets and
   * ledger. Fails with the codes of saving, `open-elsewhere`, and `exists` where Galley keeps unsaved text of it; detail
   * `STORY_WRITTEN` where only the file beside the story could not be written.
   */
  readonly write: (
    story: StoryOnDesk,
    left: Pending,
    decided: { readonly stets: readonly Stet[]; readonly ledger: readonly LedgerEntry[] },
  ) => Promise<Result<{ readonly notKept: boolean }>>;
  readonly decisions: DecisionBook;
  /** Ends what is held. */
  readonly close: () => Promise<void>;
}

/** The detail of a failure after which the story's file holds what was decided, and the file beside it does not. */
export const STORY_WRITTEN = 'story-written';

/** Opens the desk over the app's own folder, which is made where it is missing. */
export async function openDesk(dataFolder: string): Promise<Desk> {
  await nodeDisk.mkdir(dataFolder);
  const data = await realpath(dataFolder);
  const safeWrite = createSafeWrite({ recovery: join(data, 'recovery'), links: 'refuse' });
  const library = createLibrary();
  const open = createOpenStories(library);
  const journal = createJournal(join(data, 'journal'), safeWrite);
  const history = createHistory(join(data, 'history'), safeWrite);
  const locks = createStoryLocks();
  const sidecars = createSidecars(join(data, 'elsewhere'), safeWrite, FIXES_LIMIT);
  const notes = createStoryNotes(sidecars);
  const book = createStoryFixes(sidecars);
  const drafts = createDrafts(join(data, 'drafts'), safeWrite);
  const left = createLeftByProofreaders(book, drafts, journal, history);
  const saving = createSaving({ library, open, journal, notes, safeWrite, history, locks, left });

  /** The bytes of a story that nobody else holds or has unsaved text of, known as an open one is. */
  const take = async ({ id, path, fingerprint, stored, text }: StoryOnDesk): Promise<Done | null> => {
    if (!(await locks.hold(path))) return fail('open-elsewhere');
    const key = journal.keyOf(path);
    const unsaved = await journal.read(key);
    if (unsaved !== null && unsaved.splices !== null) return fail('exists');
    const read = await readRegular(path, STORY_LIMIT);
    if (!read.ok) return read;
    if (fingerprintOf(read.value.bytes) !== fingerprint) return fail('changed-on-disk');
    const kept = await journal.keepBase(key, read.value.bytes);
    if (!kept.ok) return kept;
    open.know(id, openState(read.value.bytes, stored, text));
    return null;
  };

  const put = async (
    story: StoryOnDesk,
    { fixes, queries }: Pending,
    { stets, ledger }: { readonly stets: readonly Stet[]; readonly ledger: readonly LedgerEntry[] },
  ): Promise<Result<{ notKept: boolean }>> => {
    let { fingerprint } = story;
    let notKept = false;
    const splices = splicesOf(story.lines, linesOf(fixes.review.base));
    const isSame =
      splices.length === 1 &&
      splices.every((splice) => 'keep' in splice && splice.keep[1] === story.lines.length);
    if (!isSame) {
      const saved = await saving.save(story.id, { fingerprint, splices });
      if (!saved.ok) return saved;
      fingerprint = saved.value.fingerprint;
      notKept = saved.value.notKept !== undefined;
    }
    const written = await saving.keepFixes(story.id, {
      fixes: fixesToFields(fixes.review, fixes).fixes,
      queries: queriesToFields(queries.queries, fixes.review.base, queries).queries,
      fingerprint,
    });
    // The story stands as it was decided; what follows only ticks it off.
    const failed = (done: Done) => (done.ok || isSame ? done : fail(done.code, STORY_WRITTEN));
    if (!written.ok) return failed(written) as Result<never>;
    for (const done of [
      await notes.stet(notesPath(story.path), stets, []),
      await notes.record(notesPath(story.path), ledger),
    ])
      if (!done.ok) return failed(done) as Result<never>;
    return ok({ notKept });
  };

  return {
    decisions: createDecisionBook(sidecars),
    async read(path) {
      const admitted = await library.admit(path);
      if (!admitted.ok) return admitted;
      const { id } = admitted.value;
      const home = library.home(id);
      if (home?.kind !== 'file') return fail('not-found');
      const read = await readRegular(home.path, STORY_LIMIT);
      if (!read.ok) return read;
      const story = readStory(read.value.bytes);
      if (!story.ok) return fail(story.code);
      const beside = notesPath(home.path);
      const found = await book.read(beside);
      const noted = await notes.read(beside);
      if (!found.ok || !noted.ok) return fail('bad-decisions');
      const fingerprint = fingerprintOf(read.value.bytes);
      const known = await left.open({ notes: beside, key: journal.keyOf(home.path) }, fingerprint, null);
      const lines = cutLines(story.text);
      const draft = known.draft === null ? undefined : cutLines(known.draft);
      const fixes = fixesFromFields({ fixes: known.fixes }, lines, draft);
      const wrong = verify(fixes.review);
      if (wrong !== null) throw new Error(wrong);
      return ok({
        id,
        name: basename(home.path),
        path: home.path,
        format: formatOf(home.path) ?? 'txt',
        text: story.text,
        lines,
        stored: { encoding: story.encoding, bom: story.bom },
        fingerprint,
        fixes,
        settled: fixes.settled.length,
        queries: queriesFromFields({ queries: known.queries }, lines, draft),
        stets: noted.value.stets,
      });
    },
    async earlier({ path }, most) {
      const key = journal.keyOf(path);
      const texts: string[] = [];
      for (const { id } of (await history.list(key)).slice(0, most)) {
        const read = await history.read(key, id);
        const story = read.ok ? readStory(read.value.bytes, read.value.encoding) : null;
        if (story?.ok) texts.push(story.text);
      }
      return texts;
    },
    async write(story, pending, decided) {
      try {
        const refused = await take(story);
        if (refused !== null) return refused.ok ? fail('unexpected') : refused;
        return await put(story, pending, decided);
      } finally {
        open.forget(story.id);
        const key = journal.keyOf(story.path);
        if ((await journal.read(key)) === null) await journal.drop(key);
        await locks.release(story.path);
      }
    },
    close: () => locks.close(),
  };
}

/** The folder whose decisions hold for a story. */
export function workOf({ path }: Pick<StoryOnDesk, 'path'>): string {
  return dirname(path);
}
