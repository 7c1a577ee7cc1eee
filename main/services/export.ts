/** Writing a text that the screen made to a place that the person chose. */
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { StoredAs } from '../../app/story/encoding.ts';
import { formatOf } from '../../app/story/formats.ts';
import { bytesOf } from './new-bytes.ts';
import type { OpenStories } from './open-stories.ts';
import type { SafeWrite } from './safe-write.ts';
import type { Versions } from './versions.ts';

export interface ExportWish {
  readonly text: string;
  /** The story whose encoding and BOM the file gets; UTF-8 without one where it is null or not open. */
  readonly like: string | null;
  readonly replace: boolean;
}

/**
 * Makes the service. An open story is never written over, whatever was agreed to: `exists`. A story that is written
 * over leaves a version; where that cannot be kept, nothing is written.
 */
export function createExport(
  open: OpenStories,
  safeWrite: SafeWrite,
  { keepStanding }: Pick<Versions, 'keepStanding'>,
) {
  return async (path: string, { text, like, replace }: ExportWish): Promise<Result<{ name: string }>> => {
    if (open.watched().some((story) => story.path === path)) return fail('exists');
    const stored: StoredAs = (like === null ? null : open.state(like)) ?? { encoding: 'utf-8', bom: false };
    const bytes = bytesOf(text, stored);
    if (!bytes.ok) return bytes;
    if (replace && formatOf(path) !== null) {
      const kept = await keepStanding(path);
      if (!kept.ok) return kept;
    }
    const written = await safeWrite(path, bytes.value, replace ? 'anything' : 'nothing');
    return written.ok ? ok({ name: basename(written.value.path) }) : written;
  };
}
