/** Reading a file that came back from a proofreader: a story in any program's hands, or a web page. */
import { basename, extname } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { formatOf, looksLikeOffice } from '../../app/story/formats.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { readRegular } from './read-file.ts';

/** A review page holds the story twice, once to read and once as data. */
export const RETURNED_LIMIT = 80 * 1024 * 1024;

/** True for a name under which a review page may come. */
export function isPageName(name: string): boolean {
  return ['.html', '.htm'].includes(extname(name).toLowerCase());
}

/**
 * The name and the decoded text of a file at a real path. Fails with the codes of reading, `is-docx`,
 * `not-a-story` for an ending that nobody sends a story under, `binary`, `too-large`.
 */
export async function readReturned(path: string): Promise<Result<{ name: string; text: string }>> {
  const name = basename(path);
  if (looksLikeOffice(name)) return fail('is-docx');
  if (formatOf(name) === null && !isPageName(name)) return fail('not-a-story');
  const read = await readRegular(path, RETURNED_LIMIT);
  if (!read.ok) return read;
  const story = readStory(read.value.bytes);
  return story.ok ? ok({ name, text: story.text }) : fail(story.code);
}
