/** Stets and the ledger of applied flags, in `<story file>.fixes.json` beside the story. */
import { join } from 'node:path';
import type { z } from 'zod';
import { ok, type Result } from '../../app/contract/result.ts';
import { LedgerEntry, StetShape } from '../../app/contract/shapes.ts';
import { type Stet, stetKey } from '../../app/proofing/facts.ts';
import { type Done, DONE } from './done.ts';
import type { Fields } from './json-file.ts';
import { asideLabel, type Sidecars } from './sidecars.ts';

/** The ledger is a record for one corrections list, not a history without end. */
const LEDGER_LIMIT = 100_000;
/** It also leaves room for the rest of the file; in UTF-16 units of JSON. */
const LEDGER_SIZE = 8_000_000;

export interface Notes {
  readonly stets: readonly Stet[];
  readonly ledger: readonly LedgerEntry[];
}

export interface StoryNotes {
  /** The notes at `path`; none where the file is missing, fails with `bad-decisions` where it is broken. */
  readonly read: (path: string) => Promise<Result<Notes>>;
  readonly stet: (path: string, add: readonly Stet[], remove: readonly Stet[]) => Promise<Done>;
  readonly record: (path: string, entries: readonly LedgerEntry[]) => Promise<Done>;
  /** Takes the notes along when the story moves, if it has any. Those of another story that stand there are set aside. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** As `move`, but the old story keeps its notes; what stands there is set aside even where it has none. */
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Sets aside what stands at `path`: the story that comes there has notes of its own, or none. */
  readonly giveWay: (path: string) => Promise<void>;
}

/** Where the notes of a story file lie. */
export function notesPath(storyPath: string): string {
  return `${storyPath}.fixes.json`;
}

/** Where the notes of a story without a file lie, in its journal folder. */
export function untitledNotesPath(journalFolder: string): string {
  return join(journalFolder, 'notes.json');
}

/** Makes the service over the files beside the stories; `now` in ms since 1970. */
export function createStoryNotes(sidecars: Sidecars, now: () => number = Date.now): StoryNotes {
  /** `revise` gives the changed notes, or null where nothing changes. */
  const change = async (path: string, revise: (notes: Notes) => Notes | null): Promise<Done> => {
    const result = await sidecars.change(path, (fields) => {
      const revised = revise(notesIn(fields));
      return revised && { ...fields, stets: sortedStets(revised.stets), ledger: revised.ledger };
    });
    return result.ok ? DONE : result;
  };

  return {
    async read(path) {
      const fields = await sidecars.read(path);
      return fields.ok ? ok(notesIn(fields.value)) : fields;
    },
    stet: (path, add, remove) =>
      change(path, ({ stets, ledger }) => {
        const kept = new Map(stets.map((stet) => [stetKey(stet), stet]));
        for (const stet of remove) kept.delete(stetKey(stet));
        for (const stet of add) kept.set(stetKey(stet), stet);
        const same = kept.size === stets.length && stets.every((stet) => kept.has(stetKey(stet)));
        return same ? null : { stets: [...kept.values()], ledger };
      }),
    record: (path, entries) =>
      change(path, ({ stets, ledger }) =>
        entries.length === 0
          ? null
          : { stets, ledger: newestOf([...ledger, ...entries].sort((a, b) => a.at - b.at)) },
      ),
    move: (from, to) => sidecars.move(from, to, asideLabel(now())),
    copy: (from, to) => sidecars.copy(from, to, asideLabel(now())),
    giveWay: (path) => sidecars.giveWay(path, asideLabel(now())),
  };
}

/** The last of the entries, as many as a ledger holds. */
function newestOf(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let first = entries.length;
  for (let size = 0; first > Math.max(0, entries.length - LEDGER_LIMIT); first--) {
    size += JSON.stringify(entries[first - 1]).length;
    if (size > LEDGER_SIZE) break;
  }
  return entries.slice(first);
}

/** The notes in the fields of their file; what does not fit is left out. */
export function notesIn(fields: Fields): Notes {
  return { stets: entriesOf(fields['stets'], StetShape), ledger: entriesOf(fields['ledger'], LedgerEntry) };
}

function entriesOf<S extends z.ZodType>(value: unknown, shape: S): z.output<S>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const parsed = shape.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

function sortedStets(stets: readonly Stet[]): Stet[] {
  return [...stets].sort((a, b) => (stetKey(a) < stetKey(b) ? -1 : 1));
}
