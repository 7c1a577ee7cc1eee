/** Fixes, queries and passes of an open story, with the texts that they were counted in. */
import type { Result } from '../../app/contract/result.ts';
import { NO_STORY_FIXES, type StoryFixes } from '../../app/contract/shapes.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import type { Done } from './done.ts';
import type { Drafts } from './drafts.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import type { Pass, StoryFixes as StoryFixesBook, WrittenFixes } from './story-fixes.ts';

/** Where an open story keeps what belongs to it. */
export interface StoryPlace {
  readonly notes: string;
  /** Of its journal and its versions. */
  readonly key: string;
}

/** What goes into the file; `seen` names what whoever wrote it knows of the file. */
export interface LeftToWrite {
  readonly fixes: readonly unknown[];
  readonly queries: readonly unknown[];
  readonly fingerprint: string;
  readonly seen?: string | undefined;
}

/** What is left in a story, and how to find the texts behind it again. */
export interface LeftByProofreaders {
  /** What the screen gets with the story, whose saved text is `fingerprint`. Never fails: the story opens all the same. */
  readonly open: (place: StoryPlace, fingerprint: string, aside: string | null) => Promise<StoryFixes>;
  /**
   * Writes both lists; `bytes` are those of the text in which they count, where they are known. The fixes are
   * written even where that text cannot be kept: they are then found again by their quotes.
   */
  readonly write: (
    place: StoryPlace,
    left: LeftToWrite,
    bytes: Uint8Array | null,
  ) => Promise<Result<WrittenFixes>>;
  /** Marks a text as the last one that a proofreader has been through. */
  readonly pass: (place: StoryPlace, author: string, pass: Pass, bytes: Uint8Array | null) => Promise<Done>;
  /** The decoded text of a fingerprint, from drafts, journal or versions; null where it is gone. */
  readonly textOf: (key: string, fingerprint: string) => Promise<string | null>;
}

/** Texts of this many passes travel with the story; of older ones only the time. */
const PASSES_WITH_TEXT = 4;

/** Makes the service. */
export function createLeftByProofreaders(
  book: StoryFixesBook,
  drafts: Drafts,
  journal: Journal,
  history: History,
): LeftByProofreaders {
  const bytesOf = async (key: string, fingerprint: string) => {
    const kept = (await drafts.read(fingerprint)) ?? (await journal.base(key, fingerprint));
    if (kept !== null) return { bytes: kept, encoding: undefined };
    const version = (await history.list(key)).find(({ id }) => id.endsWith(fingerprint.slice(0, 16)));
    const read = version === undefined ? null : await history.read(key, version.id);
    return read?.ok ? read.value : null;
  };
  const textOf = async (key: string, fingerprint: string) => {
    const found = await bytesOf(key, fingerprint);
    const story = found === null ? null : readStory(found.bytes, found.encoding);
    return story?.ok ? story.text : null;
  };
  /** Forgets the texts of `before` in which nothing counts any more. */
  const sweep = async (notes: string, before: ReadonlySet<string>) => {
    const now = await usedBy(book, notes);
    for (const fingerprint of before) if (!now.has(fingerprint)) await drafts.drop(fingerprint);
  };
  const change = async <T>(notes: string, bytes: Uint8Array | null, work: () => Promise<Result<T>>) => {
    const before = await usedBy(book, notes);
    if (bytes !== null) await drafts.keep(bytes);
    const written = await work();
    if (written.ok) await sweep(notes, before);
    return written;
  };

  return {
    textOf,
    async open({ notes, key }, fingerprint, aside) {
      const read = await book.open(notes);
      if (!read.ok) return { ...NO_STORY_FIXES, aside };
      const { fixes, queries, draft, passes, seen } = read.value;
      const newest = [...passes].sort(([, one], [, other]) => other.at - one.at);
      const told: StoryFixes['passes'] = {};
      for (const [index, [author, pass]] of newest.entries())
        told[author] = {
          at: pass.at,
          text: index < PASSES_WITH_TEXT ? await textOf(key, pass.fingerprint) : null,
        };
      return {
        fixes: [...fixes],
        queries: [...queries],
        draft: draft === null || draft === fingerprint ? null : await textOf(key, draft),
        passes: told,
        aside,
        seen,
      };
    },
    write: ({ notes }, { fixes, queries, fingerprint, seen }, bytes) => {
      const isEmpty = fixes.length === 0 && queries.length === 0;
      return change(notes, isEmpty ? null : bytes, () =>
        book.write(notes, { fixes, queries, draft: fingerprint }, seen),
      );
    },
    pass: ({ notes }, author, pass, bytes) => change(notes, bytes, () => book.pass(notes, author, pass)),
  };
}

async function usedBy(book: StoryFixesBook, notes: string): Promise<Set<string>> {
  const read: Result<{ draft: string | null; passes: ReadonlyMap<string, Pass> }> = await book.read(notes);
  if (!read.ok) return new Set();
  const passes = [...read.value.passes.values()].map(({ fingerprint }) => fingerprint);
  return new Set([...passes, ...(read.value.draft === null ? [] : [read.value.draft])]);
}
