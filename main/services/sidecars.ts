/** Small files beside the writer's own; where a folder takes none, the app's data keeps them. */
import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { nodeDisk } from './disk.ts';
import { exists, freeName } from './file-names.ts';
import {
  FIELDS_LIMIT,
  type Fields,
  fieldsToBytes,
  readFields,
  type StandingFields,
  UNREADABLE,
} from './json-file.ts';
import { isSameFile, moveFile } from './move-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;

export interface Sidecars {
  /** The fields of the file at `path`; none where there is no file, `bad-decisions` where it cannot be read. */
  readonly read: (path: string) => Promise<Result<Fields>>;
  /**
   * Writes what `revise` makes of the fields, or nothing where it gives null. Fields it does not know must stay in.
   * Fails with `too-large` where the file would be.
   */
  readonly change: (path: string, revise: (fields: Fields) => Fields | null) => Promise<Result<Fields>>;
  /**
   * Gives the file another name beside it, with `label` in it, where nobody could make sense of it or `isForeign`
   * says that its fields are something else. Gives that name, or null where nothing had to be moved or could be.
   */
  readonly setAside: (
    path: string,
    label: string,
    isForeign: (fields: Fields) => boolean,
  ) => Promise<string | null>;
  /** Takes the file along to a new name; nothing where there is none. One that stands there gives way first. */
  readonly move: (from: string, to: string, label: string) => Promise<void>;
  /** As `move`, but the old file stays, and what stands at the new name gives way in any case. */
  readonly copy: (from: string, to: string, label: string) => Promise<void>;
  /** Gives what stands at `path` another name, with `label` in it: it is not that of the story which comes there. */
  readonly giveWay: (path: string, label: string) => Promise<void>;
}

/** What a file beside a story is called that was set aside; `now` in ms since 1970. */
export function asideLabel(now: number): string {
  return `aside ${new Date(now).toISOString().slice(0, 10)}`;
}

/** Makes the service; `own` is the app's folder for places that cannot be written, `limit` the most bytes of a file. */
export function createSidecars(own: string, safeWrite: SafeWrite, limit = FIELDS_LIMIT): Sidecars {
  const turns = createTurns();
  const inOwn = (path: string) =>
    join(own, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`);

  const standing = async (
    path: string,
  ): Promise<Result<{ beside: StandingFields; kept: StandingFields; fields: Fields }>> => {
    const [beside, kept] = [
      await readFields(path, VERSION, limit),
      await readFields(inOwn(path), VERSION, limit),
    ];
    if (!beside.ok) return beside;
    if (!kept.ok) return kept;
    const fields = kept.value.over === 'nothing' ? beside.value.fields : kept.value.fields;
    return ok({ beside: beside.value, kept: kept.value, fields });
  };
  const read = async (path: string) => {
    const found = await standing(path);
    return found.ok ? ok(found.value.fields) : found;
  };
  const change: Sidecars['change'] = (path, revise) =>
    turns.take(path, async () => {
      const found = await standing(path);
      if (!found.ok) return found;
      const { beside, kept, fields } = found.value;
      const revised = revise(fields);
      if (revised === null) return ok(fields);
      const bytes = fieldsToBytes(revised, VERSION);
      if (bytes.length > limit) return fail('too-large', String(limit));
      const written = await safeWrite(path, bytes, beside.over);
      if (written.ok) {
        if (kept.over !== 'nothing') await unlink(inOwn(path));
        return ok(revised);
      }
      if (written.code !== 'not-allowed') return written;
      await nodeDisk.mkdir(own);
      const inData = await safeWrite(inOwn(path), bytes, kept.over);
      return inData.ok ? ok(revised) : inData;
    });

  /** The new name, or null. Never over a file that stands there. */
  const rename = async (path: string, label: string): Promise<string | null> => {
    const folder = dirname(path);
    const wanted = `${basename(path, '.json')} (${label}).json`;
    for (let attempt = 1; attempt <= 5; attempt++) {
      const name = await freeName(folder, wanted);
      const moved = await moveFile(path, join(folder, name));
      if (moved.ok) return name;
      if (moved.code !== 'exists') return null;
    }
    return null;
  };

  const giveWay = (path: string, label: string) =>
    turns.take(path, async () => {
      for (const one of [inOwn(path), path]) if (await exists(one)) await rename(one, label);
    });

  return {
    read,
    change,
    setAside: (path, label, isForeign) =>
      turns.take(path, async () => {
        let name: string | null = null;
        for (const one of [inOwn(path), path]) {
          const found = await readFields(one, VERSION, limit);
          const isOther = found.ok
            ? Object.keys(found.value.fields).length > 0 && isForeign(found.value.fields)
            : found.code === 'bad-decisions' && found.detail === UNREADABLE;
          if (isOther) name = (await rename(one, label)) ?? name;
        }
        return name;
      }),
    async move(from, to, label) {
      if (!(await exists(from)) && !(await exists(inOwn(from)))) return;
      if (!(await isSameFile(from, to))) await giveWay(to, label);
      await turns.take(from, async () => {
        await moveFile(from, to);
        await moveFile(inOwn(from), inOwn(to));
      });
    },
    giveWay,
    async copy(from, to, label) {
      if (await isSameFile(from, to)) return;
      await giveWay(to, label);
      const fields = await read(from);
      if (!fields.ok || Object.keys(fields.value).length === 0) return;
      await change(to, (there) => (Object.keys(there).length === 0 ? fields.value : null));
    },
  };
}
