import { errno, writingFailure } from '../../services/disk-errors.ts';

/** The one sentence for a start that failed with `error`; `data` is the folder that Galley keeps its own things in. */
export function cannotStart(error: unknown, data: string): string {
  const code = errno(error);
  const failure = writingFailure(error);
  if (failure === 'no-space') return `Galley cannot start: the disk that holds ${data} is full.`;
  // Where a disk is read only, Node's way of making folders finds them missing.
  if (failure === 'not-allowed' || code === 'ENOENT')
    return `Galley cannot start: it may not write into ${data}.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `Galley cannot start: ${data} is not a folder.`;
  return `Galley cannot start: ${error instanceof Error ? error.message : String(error)}`;
}
