/**
 * Unsaved text, where a crash cannot reach it: for each story a folder with the bytes it was opened with and
 * the pieces that make the present text out of them. A story without a file lives here until it gets one.
 */
import { createHash } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { Encoding, FileName, Splices } from '../../app/contract/shapes.ts';
import { decode, type StoredAs } from '../../app/story/encoding.ts';
import { applySplices, type Splice } from '../../app/story/splices.ts';
import { cutLines, joinLines } from '../../app/story/story.ts';
import { nodeDisk } from './disk.ts';
import { type Done, DONE } from './done.ts';
import { exists } from './file-names.ts';
import { fieldsToBytes, readFields } from './json-file.ts';
import { fingerprintOf, readRegular } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;
/** A story's limit does not bind its journal: what was typed is kept, however long. */
const LIMIT = 256 * 1024 * 1024;

const EntryShape = z.object({
  name: FileName,
  /** Real path of the story's file; null for a story that has none. */
  path: z.string().nullable(),
  encoding: Encoding,
  bom: z.boolean(),
  /** Names the base bytes. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** Null where there is nothing beyond the base. */
  splices: Splices.nullable(),
});
export type JournalEntry = Omit<z.infer<typeof EntryShape>, 'splices'> & {
  readonly splices: readonly Splice[] | null;
};

export interface Journal {
  /** Where the unsaved text of a file is kept. */
  readonly keyOf: (path: string) => string;
  /** Keeps the bytes that later pieces refer to. */
  readonly keepBase: (key: string, bytes: Uint8Array) => Promise<Result<{ fingerprint: string }>>;
  /** True where this Galley kept these bytes and they are still there: they need not be read for that. */
  readonly hasBase: (key: string, fingerprint: string) => Promise<boolean>;
  /** The kept bytes of that fingerprint, or null. */
  readonly base: (key: string, fingerprint: string) => Promise<Uint8Array | null>;
  /** Keeps an entry; its base must have been kept. Bases of other entries go. */
  readonly write: (key: string, entry: JournalEntry) => Promise<Done>;
  readonly read: (key: string) => Promise<JournalEntry | null>;
  /** The text of an entry, or null where its base is gone or does not fit it. */
  readonly text: (key: string, entry: JournalEntry) => Promise<string | null>;
  /** Forgets the unsaved text and keeps the base. */
  readonly clear: (key: string) => Promise<void>;
  /** Forgets everything of a story. */
  readonly drop: (key: string) => Promise<void>;
  /** Takes everything of a story along to another key: its file has another name and path. */
  readonly move: (from: string, to: string, named: { name: string; path: string }) => Promise<Done>;
  /** Keys and names of the stories that live only here. */
  readonly untitled: () => Promise<{ key: string; name: string }[]>;
  /** Drops what stories without unsaved text left behind, last touched before `before` (ms since 1970). */
  readonly tidy: (before: number) => Promise<void>;
  /** The folder of a story, for what else belongs to one without a file. */
  readonly folder: (key: string) => string;
}

/** Makes a journal in `root`. Work on one story is done one piece after the other. */
export function createJournal(root: string, safeWrite: SafeWrite): Journal {
  const turns = createTurns();
  /** The base that was kept or found whole last, by story. */
  const whole = new Map<string, string>();
  const folder = (key: string) => join(root, key);
  const entryPath = (key: string) => join(root, key, 'unsaved.json');
  const basePath = (key: string, fingerprint: string) => join(root, key, `${fingerprint}.base`);

  const read = async (key: string): Promise<JournalEntry | null> => {
    const fields = await readFields(entryPath(key), VERSION);
    if (!fields.ok) return null;
    const entry = EntryShape.safeParse(fields.value.fields);
    return entry.success ? entry.data : null;
  };
  const base = async (key: string, fingerprint: string) => {
    const bytes = await readRegular(basePath(key, fingerprint), LIMIT);
    return bytes.ok && fingerprintOf(bytes.value.bytes) === fingerprint ? bytes.value.bytes : null;
  };
  const sweepBases = async (key: string, keep: string) => {
    for (const name of await readdir(folder(key))) {
      if (name.endsWith('.base') && name !== `${keep}.base`) await nodeDisk.unlink(join(folder(key), name));
    }
  };

  return {
    keyOf: (path) => `f${createHash('sha256').update(path).digest('hex').slice(0, 32)}`,
    folder,
    read,
    base,
    hasBase: async (key, fingerprint) =>
      whole.get(key) === fingerprint && (await exists(basePath(key, fingerprint))),
    keepBase: (key, bytes) =>
      turns.take(key, async () => {
        const fingerprint = fingerprintOf(bytes);
        await nodeDisk.mkdir(folder(key));
        if ((await base(key, fingerprint)) === null) {
          const written = await safeWrite(basePath(key, fingerprint), bytes, 'anything');
          if (!written.ok) return written;
        }
        whole.set(key, fingerprint);
        return ok({ fingerprint });
      }),
    write: (key, entry) =>
      turns.take(key, async () => {
        if (!(await exists(basePath(key, entry.fingerprint)))) return fail('changed-on-disk');
        const written = await safeWrite(entryPath(key), fieldsToBytes({ ...entry }, VERSION), 'anything');
        if (!written.ok) return written;
        await sweepBases(key, entry.fingerprint);
        return DONE;
      }),
    async text(key, entry) {
      const bytes = await base(key, entry.fingerprint);
      return bytes === null ? null : textOf(bytes, entry, entry.splices);
    },
    clear: (key) => turns.take(key, () => rm(entryPath(key), { force: true })),
    drop: (key) => turns.take(key, () => rm(folder(key), { recursive: true, force: true })),
    move: (from, to, named) =>
      turns.take(from, async () => {
        const entry = await read(from);
        if (!(await exists(folder(from)))) return DONE;
        await rm(folder(to), { recursive: true, force: true });
        await rename(folder(from), folder(to));
        if (entry === null) return DONE;
        const written = await safeWrite(
          entryPath(to),
          fieldsToBytes({ ...entry, ...named }, VERSION),
          'anything',
        );
        return written.ok ? DONE : written;
      }),
    async tidy(before) {
      for (const key of await readdir(root).catch(() => [])) {
        const isOld = (await stat(folder(key))).mtimeMs < before;
        if (isOld && !(await exists(entryPath(key)))) await rm(folder(key), { recursive: true, force: true });
      }
    },
    async untitled() {
      const found: { key: string; name: string }[] = [];
      const keys: string[] = await readdir(root).catch(() => []);
      for (const key of keys.sort()) {
        if (!key.startsWith('u')) continue;
        const entry = await read(key);
        if (entry !== null && entry.path === null) found.push({ key, name: entry.name });
      }
      return found;
    },
  };
}

/** The text that the pieces make out of stored bytes; null where they do not fit each other. */
export function textOf(
  bytes: Uint8Array,
  stored: StoredAs,
  splices: readonly Splice[] | null,
): string | null {
  const text = decode(bytes, stored.encoding, stored.bom);
  if (text === null || splices === null) return text;
  const lines = applySplices(cutLines(text), splices);
  return lines === null ? null : joinLines(lines);
}
