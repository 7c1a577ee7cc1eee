import type { StoryFormat } from './story.ts';

const FORMATS: Readonly<Record<string, StoryFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
};

const OFFICE = new Set(['docx', 'doc', 'odt', 'rtf', 'pages']);

/** The format that the ending of a file name stands for, in any case; null where Galley opens no such file. */
export function formatOf(fileName: string): StoryFormat | null {
  const ending = endingOf(fileName);
  return Object.hasOwn(FORMATS, ending) ? (FORMATS[ending] ?? null) : null;
}

/** True for the endings of word processors: such a story must be saved as .txt first. */
export function looksLikeOffice(fileName: string): boolean {
  return OFFICE.has(endingOf(fileName));
}

function endingOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
}
