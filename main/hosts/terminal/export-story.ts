import { basename, extname } from 'node:path';
import { ao3Html } from '../../../app/story/exports/ao3.ts';
import { bbcode } from '../../../app/story/exports/bbcode.ts';
import { correctionsList } from '../../../app/story/exports/corrections.ts';
import { htmlPage } from '../../../app/story/exports/html.ts';
import { markdownText } from '../../../app/story/exports/markdown.ts';
import type { ExportSource } from '../../../app/story/exports/parts.ts';
import { plainText } from '../../../app/story/exports/plain.ts';
import type { StoredAs } from '../../../app/story/encoding.ts';
import { bytesOf } from '../../services/new-bytes.ts';
import type { StoryFlag, StoryText } from '../../services/story-check.ts';
import { plain } from './flag-lines.ts';
import type { Tools } from './run-task.ts';
import { type SureChanges, sureChanges } from './sure-changes.ts';
import { type ExportFormat, failure, type Outcome, type StoryFile, type Task } from './task.ts';
import { count, notWritten, shown } from './words.ts';
import { writeCopy } from './write-copy.ts';

const UTF_8: StoredAs = { encoding: 'utf-8', bom: false };

/** Gives a story out in a format with the sure ones of `flags` applied: to the file planned for it, else to stdout. */
export async function exportStory(
  { safeWrite }: Tools,
  { format, force, asIs }: Task & { do: 'export' },
  file: StoryFile,
  story: StoryText,
  flags: readonly StoryFlag[],
): Promise<Outcome> {
  const changes = sureChanges(story, flags);
  const text = textIn(format, story, changes, stemOf(basename(file.path)));
  const applied = changes.applied.length;
  if (file.target === undefined) return { out: text, err: [], failed: false, count: applied };

  // A page says that it is UTF-8; text stays as the writer stores it, as long as it can.
  const isStory = format === 'txt' || format === 'md';
  const asStored = bytesOf(text, isStory ? story.stored : UTF_8);
  const bytes = !asStored.ok && asStored.code === 'not-encodable' ? bytesOf(text, UTF_8) : asStored;
  const target = shown(file.targetLabel ?? '');
  if (!bytes.ok) return failure(notWritten(bytes.code, target, bytes.detail));
  const refused = await writeCopy(safeWrite, file, bytes.value, force);
  if (refused !== null) return failure(refused);
  const told = asIs
    ? 'as it stands'
    : `${count(applied, 'place')} ${format === 'corrections' ? 'listed' : 'put right'}`;
  return { out: `${shown(file.label)} → ${target}: ${told}\n`, err: [], failed: false, count: applied };
}

/** The name of a story's copy: `Story.txt` gives `Story (clean).md`. */
export function copyName(name: string, format: ExportFormat): string {
  return `${stemOf(name)} ${COPIES[format]}`;
}

const COPIES: Readonly<Record<ExportFormat, string>> = {
  txt: '(clean).txt',
  md: '(clean).md',
  html: '(clean).html',
  ao3: '(AO3).html',
  bbcode: '(BBCode).txt',
  corrections: '(corrections).txt',
};

function stemOf(name: string): string {
  return basename(name, extname(name));
}

function textIn(
  format: ExportFormat,
  story: StoryText,
  { lines, applied }: SureChanges,
  title: string,
): string {
  const { habits } = story;
  const source: ExportSource = { lines, format: story.format, habits, title };
  switch (format) {
    case 'txt':
      return plainText(source);
    case 'md':
      return markdownText(source);
    case 'html':
      return htmlPage(source);
    case 'ao3':
      return ao3Html(source);
    case 'bbcode':
      return bbcode(source);
    case 'corrections':
      return correctionsList(
        { ...source, lines: story.lines },
        applied.map(({ line, text, replacements, sentence, message }) => ({
          line: line + 1,
          before: text,
          after: replacements[0] ?? '',
          context: sentence,
          reason: plain(message),
        })),
      );
  }
}
