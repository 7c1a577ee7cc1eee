/** What proofreaders left in a story: fixes, queries and passes, in `<story file>.fixes.json` beside it. */
import { z } from 'zod';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { PersonName } from '../../app/contract/shapes.ts';
import { type Done, DONE } from './done.ts';
import type { Fields } from './json-file.ts';
import { type Marks, markOf, marksOf, othersIn } from './others-entries.ts';
import { asideLabel, type Sidecars } from './sidecars.ts';

/** The largest file beside a story, in bytes. */
export const FIXES_LIMIT = 20 * 1024 * 1024;
const MOST_FIXES = 100_000;
const MOST_QUERIES = 10_000;
/** Of more proofreaders than this the one whose pass is oldest is forgotten. */
const MOST_PASSES = 20;

/** The last finished pass of a proofreader; `at` in ms since 1970, `fingerprint` of the text that they saw. */
const PassShape = z.object({ at: z.number(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) });
export type Pass = z.infer<typeof PassShape>;

/** What the file holds. Entries are as they stand there: `app/fixes` reads them. */
export interface LeftInStory {
  readonly fixes: readonly unknown[];
  readonly queries: readonly unknown[];
  /** The fingerprint of the text in which the places count; null where nobody wrote it down. */
  readonly draft: string | null;
  readonly passes: ReadonlyMap<string, Pass>;
}

/** What became of a write: what is known from now on, and whether the file holds more than that. */
export interface WrittenFixes {
  readonly seen: string;
  readonly merged: boolean;
}

/** What somebody knows of a file. */
interface Seen {
  readonly fixes: Marks;
  readonly queries: Marks;
}
/** So many are remembered: more than anybody has stories open. */
const MOST_SEEN = 500;

export interface StoryFixes {
  /** What is left in the story whose notes lie at `path`; nothing where there is no file. */
  readonly read: (path: string) => Promise<Result<LeftInStory>>;
  /** As `read`, for somebody who will write: `seen` names what they know of the file. */
  readonly open: (path: string) => Promise<Result<LeftInStory & { readonly seen: string }>>;
  /**
   * Puts both lists in place of those in the file; what stands there and was not known to who wrote is kept beside
   * them, which is `merged`. `seen` names what they know, by itself what was read or written here last. Fails with
   * `too-large`, and with `bad-call` for what is no JSON.
   */
  readonly write: (
    path: string,
    left: Omit<LeftInStory, 'passes'>,
    seen?: string,
  ) => Promise<Result<WrittenFixes>>;
  /** Notes that `author` has been through a text. */
  readonly pass: (path: string, author: string, pass: Pass) => Promise<Done>;
  /** Keeps a file that is broken, foreign or huge under another name; gives the name, else null. `now` in ms since 1970. */
  readonly setAside: (path: string, now: number) => Promise<string | null>;
}

/** Makes the service over the files beside the stories; shares them with the notes. */
export function createStoryFixes(sidecars: Sidecars): StoryFixes {
  const known = new Map<string, Seen>();
  const last = new Map<string, string>();
  const remember = (path: string, fixes: readonly unknown[], queries: readonly unknown[]) => {
    const marks = { fixes: marksOf(fixes), queries: marksOf(queries) };
    const seen = markOf([[...marks.fixes], [...marks.queries]]);
    known.delete(seen);
    known.set(seen, marks);
    last.delete(path);
    last.set(path, seen);
    for (const map of [known, last])
      for (const oldest of [...map.keys()].slice(0, Math.max(0, map.size - MOST_SEEN))) map.delete(oldest);
    return seen;
  };
  const read = async (path: string) => {
    const fields = await sidecars.read(path);
    return fields.ok ? ok(leftIn(fields.value)) : fields;
  };
  return {
    read,
    async open(path) {
      const found = await read(path);
      if (!found.ok) return found;
      return ok({ ...found.value, seen: remember(path, found.value.fixes, found.value.queries) });
    },
    async write(path, { fixes, queries, draft }, seen = last.get(path)) {
      const [ownFixes, ownQueries] = [listOf(fixes), listOf(queries)];
      if (ownFixes === null || ownQueries === null) return fail('bad-call', 'fixes');
      const before = seen === undefined ? undefined : (known.get(seen) ?? NOTHING_SEEN);
      let merged = false;
      const result = await sidecars.change(path, (fields) => {
        const { fixes: _fixes, queries: _queries, draft: _draft, ...others } = fields;
        const standing = leftIn(fields);
        const moreFixes = before === undefined ? [] : othersIn(standing.fixes, before.fixes, ownFixes);
        const moreQueries =
          before === undefined ? [] : othersIn(standing.queries, before.queries, ownQueries);
        merged = moreFixes.length > 0 || moreQueries.length > 0;
        const isEmpty = ownFixes.length === 0 && ownQueries.length === 0;
        if (isEmpty && Object.keys(others).length === Object.keys(fields).length) return null;
        if (isEmpty && !merged) return others;
        // Where nothing of ours is left, the places count in the text of who put the others there.
        const text = isEmpty ? standing.draft : draft;
        return {
          ...others,
          fixes: [...ownFixes, ...moreFixes],
          queries: [...ownQueries, ...moreQueries],
          ...(text === null ? {} : { draft: text }),
        };
      });
      return result.ok ? ok({ seen: remember(path, ownFixes, ownQueries), merged }) : result;
    },
    async pass(path, author, pass) {
      const result = await sidecars.change(path, (fields) => {
        const passes = new Map(passesIn(fields)).set(author, pass);
        const newest = [...passes].sort(([, one], [, other]) => other.at - one.at).slice(0, MOST_PASSES);
        return { ...fields, pass: Object.fromEntries(newest) };
      });
      return result.ok ? DONE : result;
    },
    setAside: (path, now) => sidecars.setAside(path, asideLabel(now), isForeign),
  };
}

const NOTHING_SEEN: Seen = { fixes: new Set(), queries: new Set() };

const OWN = ['galley', 'fixes', 'queries', 'draft', 'pass', 'stets', 'ledger'];

/** True for a file of some other program, and for more entries than anybody reads. */
function isForeign(fields: Fields): boolean {
  const tooMany = (value: unknown, most: number) => Array.isArray(value) && value.length > most;
  return (
    !OWN.some((name) => name in fields) ||
    tooMany(fields['fixes'], MOST_FIXES) ||
    tooMany(fields['queries'], MOST_QUERIES)
  );
}

function leftIn(fields: Fields): LeftInStory {
  const draft = fields['draft'];
  return {
    fixes: anyList(fields['fixes']),
    queries: anyList(fields['queries']),
    draft: typeof draft === 'string' ? draft : null,
    passes: passesIn(fields),
  };
}

/** What is no list counts as one entry that nobody can read: it is kept. */
function anyList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function passesIn(fields: Fields): ReadonlyMap<string, Pass> {
  const value = fields['pass'];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([author, pass]) => {
      const parsed = PassShape.safeParse(pass);
      const isName = author !== '__proto__' && PersonName.safeParse(author).success;
      return parsed.success && isName ? [[author, parsed.data] as const] : [];
    }),
  );
}

/** The entries as plain JSON, or null where one is none. */
function listOf(entries: readonly unknown[]): readonly unknown[] | null {
  try {
    const text = JSON.stringify(entries);
    const isJson = entries.every(
      (entry) => entry !== undefined && typeof entry !== 'function' && typeof entry !== 'symbol',
    );
    return isJson ? (JSON.parse(text) as unknown[]) : null;
  } catch {
    return null;
  }
}
