/** A file dropped on the window, read in the page: the host is not asked, as no path is known. */
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { formatOf, looksLikeOffice } from '../../app/story/formats.ts';
import { readStory } from '../../app/story/formats/lines.ts';

/** The text of a dropped file, or why it cannot be a story. */
export function readDropped(name: string, bytes: Uint8Array): Result<string> {
  if (looksLikeOffice(name)) return fail('is-docx');
  if (formatOf(name) === null && !/\.html?$/i.test(name)) return fail('not-a-story');
  const read = readStory(bytes);
  return read.ok ? ok(read.text) : fail(read.code);
}
