/** What the writer decided for a work: `galley.json` in its folder, shared by its chapters. */
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '../../app/contract/result.ts';
import {
  type DecisionChange,
  type Decisions,
  Dialect,
  NO_DECISIONS,
  Pause,
  Word,
} from '../../app/contract/shapes.ts';
import type { Fields } from './json-file.ts';
import type { Sidecars } from './sidecars.ts';

const LISTS = ['words', 'cast', 'notNames', 'rulesOff'] as const;

export interface DecisionBook {
  /** The decisions of a folder; none where there is no file, `bad-decisions` where it cannot be read. */
  readonly read: (folder: string) => Promise<Result<Decisions>>;
  /** Makes one change. */
  readonly change: (folder: string, change: DecisionChange) => Promise<Result<Decisions>>;
}

/** Makes the service over the files beside the stories. */
export function createDecisionBook(sidecars: Sidecars): DecisionBook {
  const path = (folder: string) => join(folder, 'galley.json');
  return {
    async read(folder) {
      const fields = await sidecars.read(path(folder));
      return fields.ok ? ok(decisionsIn(fields.value)) : fields;
    },
    async change(folder, wanted) {
      const result = await sidecars.change(path(folder), (fields) => {
        const before = decisionsIn(fields);
        const after = changed(before, wanted);
        if (JSON.stringify(after) === JSON.stringify(before)) return null;
        const { dialect: _dialect, pause: _pause, ...others } = fields;
        return { ...others, ...after };
      });
      return result.ok ? ok(decisionsIn(result.value)) : result;
    },
  };
}

function decisionsIn(fields: Fields): Decisions {
  const dialect = Dialect.safeParse(fields['dialect']);
  const pause = Pause.safeParse(fields['pause']);
  const lists = Object.fromEntries(LISTS.map((list) => [list, wordsIn(fields[list], list)]));
  return {
    ...NO_DECISIONS,
    ...lists,
    ...(dialect.success ? { dialect: dialect.data } : {}),
    ...(pause.success ? { pause: pause.data } : {}),
  };
}

function wordsIn(value: unknown, list: (typeof LISTS)[number]): string[] {
  if (!Array.isArray(value)) return [];
  const shape = list === 'rulesOff' ? z.string().max(200) : Word;
  return value.flatMap((entry) => {
    const parsed = shape.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

function changed(decisions: Decisions, { add, remove, dialect, pause }: DecisionChange): Decisions {
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const gone = new Set(remove?.[list]);
      const words = new Set([...decisions[list].filter((word) => !gone.has(word)), ...(add?.[list] ?? [])]);
      return [list, [...words].sort()];
    }),
  );
  const { dialect: oldDialect, pause: oldPause } = decisions;
  const nextDialect = dialect === undefined ? oldDialect : (dialect ?? undefined);
  const nextPause = pause === undefined ? oldPause : (pause ?? undefined);
  return {
    ...NO_DECISIONS,
    ...lists,
    ...(nextDialect === undefined ? {} : { dialect: nextDialect }),
    ...(nextPause === undefined ? {} : { pause: nextPause }),
  };
}
