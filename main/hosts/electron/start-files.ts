import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files a command line names, as absolute paths. `args` is the whole line; `folder` is where it was given.
 * An unpackaged app has its own folder as the first word that is no option.
 */
export function filesNamed(args: readonly string[], folder: string, packaged: boolean): string[] {
  const words = args.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return (packaged ? words : words.slice(1)).map((word) => resolve(folder, fromFileAddress(word)));
}

/** Linux desktops hand over `file:` addresses. */
function fromFileAddress(word: string): string {
  if (!word.startsWith('file://')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return word;
  }
}

/** The files that a second start hands over, where what it hands over is that. */
export function filesHanded(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files))
    return [];
  return data.files
    .filter((file): file is string => typeof file === 'string' && file.length < 5000)
    .slice(0, 200);
}
