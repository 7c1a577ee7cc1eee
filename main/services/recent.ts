/** The stories opened last, newest first, as real paths in the app's data. */
import { join } from 'node:path';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { ok, type Result } from '../../app/contract/result.ts';
import { type Done, DONE } from './done.ts';
import type { Journal } from './journal.ts';
import { fieldsToBytes, readFields } from './json-file.ts';
import type { Library } from './library.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;
const LIMIT = 20;

export interface Recent {
  readonly add: (path: string) => Promise<Done>;
  /** Those that can still be opened, and every story that lives only in the journal. */
  readonly list: () => Promise<Result<StoryRef[]>>;
  /** Forgets the files; stories in the journal stay, for nothing else leads to them. */
  readonly clear: () => Promise<Done>;
}

/** Makes the service for the app's data `folder`. */
export function createRecent(
  folder: string,
  library: Library,
  journal: Journal,
  safeWrite: SafeWrite,
): Recent {
  const path = join(folder, 'recent.json');
  const turns = createTurns();
  const read = async (): Promise<string[]> => {
    const fields = await readFields(path, VERSION);
    const paths = fields.ok ? fields.value.fields['paths'] : [];
    return Array.isArray(paths) ? paths.filter((one) => typeof one === 'string') : [];
  };
  const write = async (paths: readonly string[]) => {
    const written = await safeWrite(path, fieldsToBytes({ paths }, VERSION), 'anything');
    return written.ok ? DONE : written;
  };
  return {
    add: (opened) =>
      turns.take('', async () => {
        const paths = await read();
        if (paths[0] === opened) return DONE;
        return write([opened, ...paths.filter((one) => one !== opened)].slice(0, LIMIT));
      }),
    async list() {
      const files = await Promise.all((await read()).map((one) => library.admit(one)));
      const untitled = (await journal.untitled()).map(({ key, name }) => library.admitUntitled(key, name));
      return ok([...untitled, ...files.flatMap((file) => (file.ok ? [file.value] : []))]);
    },
    clear: () => turns.take('', () => write([])),
  };
}
