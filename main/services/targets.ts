/** Files that may be written because a person chose them; a target is good for one place and stays so. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { Target } from '../../app/contract/shapes.ts';
import { exists, writableName } from './file-names.ts';
import { newId } from './library.ts';

export interface Targets {
  /** A target in a real folder. `bad-name` where no text may have that name. */
  readonly admit: (folder: string, name: string) => Promise<Result<Target>>;
  /** The path of a target; `not-found` for an unknown id, `not-allowed` where it or its folder is a link. */
  readonly path: (id: string) => Promise<Result<string>>;
}

/** Makes the register. */
export function createTargets(): Targets {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    async admit(folder, name) {
      const allowed = writableName(name);
      if (!allowed.ok) return allowed;
      const path = join(folder, name);
      const id = ids.get(path) ?? newId('t');
      ids.set(path, id);
      paths.set(id, path);
      return ok({ id, name, exists: await exists(path) });
    },
    async path(id) {
      const path = paths.get(id);
      if (path === undefined) return fail('not-found');
      const folder = await realpath(dirname(path)).catch(() => null);
      if (folder === null) return fail('not-found');
      const isLink = (await exists(path)) && (await realpath(path).catch(() => null)) !== path;
      return folder !== dirname(path) || isLink ? fail('not-allowed') : ok(path);
    },
  };
}
