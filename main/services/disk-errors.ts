import type { Failure } from '../../app/contract/result.ts';

/** The system's short name of an error (`ENOSPC`), the empty string where it has none. */
export function errno(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const WRITING: Record<string, Failure> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
};

const READING: Record<string, Failure> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ELOOP: 'not-allowed',
  EISDIR: 'is-folder',
  ENXIO: 'not-a-story',
};

/** The code for an error met while writing. */
export function writingFailure(error: unknown): Failure {
  return WRITING[errno(error)] ?? 'write-failed';
}

/** The code for an error met while reading; null for one that nobody expects. */
export function readingFailure(error: unknown): Failure | null {
  return READING[errno(error)] ?? null;
}
