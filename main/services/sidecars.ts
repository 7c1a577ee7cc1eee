/** Small files beside the writer's own; where a folder takes none, the app's data keeps them. */
import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../app/contract/result.ts';
import { nodeDisk } from './disk.ts';
import { type Fields, fieldsToBytes, readFields, type StandingFields } from './json-file.ts';
import { moveFile } from './move-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;

export interface Sidecars {
  /** The fields of the file at `path`; none where there is no file, `bad-decisions` where it cannot be read. */
  readonly read: (path: string) => Promise<Result<Fields>>;
  /** Writes what `revise` makes of the fields, or nothing where it gives null. Fields it does not know must stay in. */
  readonly change: (path: string, revise: (fields: Fields) => Fields | null) => Promise<Result<Fields>>;
  /** Takes the file along to a new name; nothing where there is none, or one stands there already. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** As `move`, but the old file stays. */
  readonly copy: (from: string, to: string) => Promise<void>;
}

/** Makes the service; `own` is the app's folder for places that cannot be written. */
export function createSidecars(own: string, safeWrite: SafeWrite): Sidecars {
  const turns = createTurns();
  const inOwn = (path: string) =>
    join(own, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`);

  const standing = async (
    path: string,
  ): Promise<Result<{ beside: StandingFields; kept: StandingFields; fields: Fields }>> => {
    const [beside, kept] = [await readFields(path, VERSION), await readFields(inOwn(path), VERSION)];
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

  return {
    read,
    change,
    async move(from, to) {
      await turns.take(from, async () => {
        await moveFile(from, to);
        await moveFile(inOwn(from), inOwn(to));
      });
    },
    async copy(from, to) {
      const fields = await read(from);
      if (!fields.ok || Object.keys(fields.value).length === 0) return;
      await change(to, (there) => (Object.keys(there).length === 0 ? fields.value : null));
    },
  };
}
