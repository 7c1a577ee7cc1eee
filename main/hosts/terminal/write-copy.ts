import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writingFailure } from '../../services/disk-errors.ts';
import type { SafeWrite } from '../../services/safe-write.ts';
import type { StoryFile } from './task.ts';
import { notWritten, shown } from './words.ts';

/** Writes a copy to the place that was planned for it, its folder made where missing. Null, or the sentence that says why not. */
export async function writeCopy(
  safeWrite: SafeWrite,
  { target, targetLabel = '' }: StoryFile,
  bytes: Uint8Array,
  force: boolean,
): Promise<string | null> {
  if (target === undefined) throw new Error('no place was planned for the copy');
  try {
    await mkdir(dirname(target), { recursive: true });
  } catch (error) {
    return notWritten(writingFailure(error), shown(dirname(targetLabel)));
  }
  const written = await safeWrite(target, bytes, force ? 'anything' : 'nothing');
  return written.ok ? null : notWritten(written.code, shown(targetLabel), written.detail);
}
