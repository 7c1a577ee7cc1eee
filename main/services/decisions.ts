/** What the writer decided for a work: `galley.json` in its folder, shared by its chapters. */
import { join } from 'node:path';
import { z } from 'zod';
import { changeDecisions } from '../../app/contract/change-decisions.ts';
import { ok, type Result } from '../../app/contract/result.ts';
import {
  type DecisionChange,
  type Decisions,
  Dialect,
  NO_DECISIONS,
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
        const after = changeDecisions(before, wanted);
        if (JSON.stringify(after) === JSON.stringify(before)) return null;
        // Galley 1 wrote the pause by itself; it is on the style sheet now.
        const { dialect: _dialect, pause: _pause, ...others } = fields;
        return { ...others, ...after, styleSheet: { ...unknownIn(fields), ...after.styleSheet } };
      });
      return result.ok ? ok(decisionsIn(result.value)) : result;
    },
  };
}

function decisionsIn(fields: Fields): Decisions {
  const dialect = Dialect.safeParse(fields['dialect']);
  const lists = Object.fromEntries(LISTS.map((list) => [list, wordsIn(fields[list], list)]));
  return {
    ...NO_DECISIONS,
    ...lists,
    ...(dialect.success ? { dialect: dialect.data } : {}),
    styleSheet: styleSheetIn(fields),
  };
}

function styleSheetIn(fields: Fields): Decisions['styleSheet'] {
  const choices = { pause: fields['pause'], ...rawStyleSheet(fields) };
  return Object.fromEntries(
    Object.entries(choices).flatMap(([choice, form]) =>
      Word.safeParse(choice).success && Word.safeParse(form).success ? [[choice, form as string]] : [],
    ),
  );
}

/** What stands on the style sheet and is no choice: it stays. */
function unknownIn(fields: Fields): Record<string, unknown> {
  const known = styleSheetIn(fields);
  return Object.fromEntries(Object.entries(rawStyleSheet(fields)).filter(([choice]) => !(choice in known)));
}

function rawStyleSheet({ styleSheet }: Fields): Record<string, unknown> {
  const isSheet = typeof styleSheet === 'object' && styleSheet !== null && !Array.isArray(styleSheet);
  return isSheet ? { ...styleSheet } : {};
}

function wordsIn(value: unknown, list: (typeof LISTS)[number]): string[] {
  if (!Array.isArray(value)) return [];
  const shape = list === 'rulesOff' ? z.string().max(200) : Word;
  return value.flatMap((entry) => {
    const parsed = shape.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
