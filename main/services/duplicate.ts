import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { freeName, writableName } from './file-names.ts';
import type { Library } from './library.ts';
import type { OpenStories } from './open-stories.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { notesPath, type StoryNotes } from './story-notes.ts';

/**
 * Makes what puts a copy of a story's file beside it, byte for byte, under a free name. The copy gets its own copy
 * of the notes, as with “Save As”: it is the same text, so what was decided about it holds there too.
 */
export function createDuplicate(
  library: Library,
  open: OpenStories,
  notes: StoryNotes,
  safeWrite: SafeWrite,
) {
  return (id: string): Promise<Result<StoryRef>> =>
    open.inTurn(id, async (home) => {
      if (home.kind !== 'file') return fail('not-found');
      const read = await readRegular(home.path, STORY_LIMIT);
      if (!read.ok) return read;
      const folder = dirname(home.path);
      const wanted = writableName(copyNameOf(basename(home.path)));
      if (!wanted.ok) return wanted;
      for (;;) {
        const path = join(folder, await freeName(folder, wanted.value));
        const written = await safeWrite(path, read.value.bytes, 'nothing');
        if (!written.ok && written.code === 'exists') continue;
        if (!written.ok) return written;
        await notes.copy(notesPath(home.path), notesPath(path));
        const copy = await library.admit(path);
        return copy.ok ? ok(copy.value) : copy;
      }
    });
}

/** `Chapter 3 copy.txt` for `Chapter 3.txt`, and for a copy of it. */
export function copyNameOf(name: string): string {
  const ending = extname(name);
  const stem = basename(name, ending).replace(/ copy(?: \d+)?$/, '');
  return `${stem} copy${ending}`;
}
