/**
 * Small JSON files that people may read, compare and merge: one entry a line, sorted, unknown fields kept.
 * `galley` is the version of their layout.
 */
import { lstat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { errno, readingFailure } from './disk-errors.ts';
import { type FileRead, readRegular } from './read-file.ts';
import type { Over } from './safe-write.ts';

/** The detail of `bad-decisions` where no version of Galley could have written the file. */
export const UNREADABLE = 'unreadable';

export type Fields = Readonly<Record<string, unknown>>;

/** What stands in a file, and over what a write may go. */
export interface StandingFields {
  readonly fields: Fields;
  readonly over: Over;
}

/** The usual size limit of such a file, in bytes. */
export const FIELDS_LIMIT = 64 * 1024 * 1024;

/**
 * Reads the object in a file; no file counts as an empty object. Fails with `bad-decisions` where the file is
 * anything else (broken, a link, of a later version), with `not-allowed` where it may not be read. The detail is
 * `unreadable` where nobody could make sense of it: no JSON object, or larger than `limit` bytes.
 */
export async function readFields(
  path: string,
  version: number,
  limit = FIELDS_LIMIT,
): Promise<Result<StandingFields>> {
  try {
    if ((await lstat(path)).isSymbolicLink()) return fail('bad-decisions');
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return ok({ fields: {}, over: 'nothing' });
    const code = readingFailure(error);
    if (code === null) throw error;
    return fail(code);
  }
  const read = await readRegular(path, limit);
  if (!read.ok && read.code === 'too-large') return fail('bad-decisions', UNREADABLE);
  if (!read.ok) return read.code === 'not-allowed' ? read : fail('bad-decisions');
  const fields = parseFields(read.value);
  if (fields === null) return fail('bad-decisions', UNREADABLE);
  if (typeof fields['galley'] === 'number' && fields['galley'] > version) return fail('bad-decisions');
  return ok({ fields, over: { stamp: read.value.stamp } });
}

/** The bytes of a file with these fields: the version first, the others by name, each entry of a list or table on its own line. */
export function fieldsToBytes(fields: Fields, version: number): Uint8Array {
  const names = Object.keys(fields)
    .filter((name) => name !== 'galley')
    .sort();
  const rows = names.map((name) => `  ${JSON.stringify(name)}: ${valueRows(fields[name])}`);
  return Buffer.from(`{\n${[`  "galley": ${version}`, ...rows].join(',\n')}\n}\n`);
}

function valueRows(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Array.isArray(value)
    ? value.map((entry) => JSON.stringify(entry))
    : Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  return entries.length === 0 ? `${open}${close}` : `${open}\n    ${entries.join(',\n    ')}\n  ${close}`;
}

function parseFields({ bytes }: FileRead): Fields | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
