import { type EditorState, PluginKey } from '@tiptap/pm/state';
import type { Reviewed } from './reviewed.ts';

/** Where an editor state keeps its review. */
export const reviewKey = new PluginKey<Reviewed | null>('reviewing');

/** What is under review in a state; null where nothing ever was. */
export function reviewedIn(state: EditorState): Reviewed | null {
  return reviewKey.getState(state) ?? null;
}
