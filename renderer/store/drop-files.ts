/** Files dropped on the window. */
import { readDropped } from './dropped.ts';
import { say } from './notices.ts';
import { isPage, takeReturned } from './returned.ts';
import { useSettings } from './settings.ts';
import { pasteAsStory } from './story-actions.ts';

/** Opens files dropped on the window. A page never learns their paths, so each is a new story, or one that came back. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  const limit = useSettings.getState().info?.storyLimit ?? 0;
  for (const file of files) {
    if (limit > 0 && file.size > limit) {
      say({ failure: 'too-large', detail: String(limit), about: file.name });
      continue;
    }
    await dropOne(file, files.length === 1);
  }
}

async function dropOne(file: File, isOnlyOne: boolean): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readDropped(file.name, bytes);
  if (!read.ok) return say({ failure: read.code, about: file.name });
  // One file may be a copy that came back; several are stories.
  if (isOnlyOne || isPage(file.name)) return takeReturned({ name: file.name, text: read.value });
  await pasteAsStory(read.value, file.name);
}
