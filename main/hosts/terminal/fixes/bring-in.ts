import { ok, type Result } from '../../../../app/contract/result.ts';
import { addReturned } from '../../../../app/fixes/exchange/add-returned.ts';
import type { Undone } from '../../../../app/fixes/exchange/in-story-shape.ts';
import { fixesFromReturned } from '../../../../app/fixes/exchange/returned.ts';
import type { Desk, StoryOnDesk } from './desk.ts';

/** What came of a file that was brought in. */
export interface BroughtIn {
  readonly kind: 'page' | 'critic' | 'copy';
  readonly fixes: number;
  readonly queries: number;
  /** Of what came back, what has no certain place in the text, or wants the words of another fix. */
  readonly unplaced: number;
  /** What the author kept before. */
  readonly keptBefore: number;
  /** What another program had done to the whole of a copy, and was left out. */
  readonly undone: readonly Undone[];
  /** What the sender of a page says. */
  readonly note: string;
}

/** A copy may have been made from one of so many earlier texts. */
const DRAFTS = 12;

/** Adds what came back to what is pending in a story, whose own file is not touched; `at` in ms since 1970. */
export async function bringIn(
  desk: Desk,
  story: StoryOnDesk,
  returned: { readonly name: string; readonly text: string },
  by: string,
  at: number,
): Promise<Result<BroughtIn>> {
  const drafts = await desk.earlier(story, DRAFTS);
  const { lines, format, stets } = story;
  const read = fixesFromReturned(
    returned.name,
    returned.text,
    { lines, format, stets, drafts },
    { author: by, at },
  );
  if (!read.ok) return read;
  const added = addReturned(story, read.value);
  const written = await desk.write(story, added, { stets: [], ledger: [] });
  if (!written.ok) return written;
  return ok({
    kind: read.value.kind,
    fixes: added.newFixes,
    queries: added.newQueries,
    unplaced: added.newUnplaced,
    keptBefore: read.value.keptBefore.length,
    undone: read.value.undone,
    note: read.value.parcel?.note ?? '',
  });
}
