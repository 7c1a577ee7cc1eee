/** Which dialog is open. One at a time; a dialog is data, so commands and notices can open it. */
import { create } from 'zustand';
import type { Target, VersionInfo } from '../../app/contract/shapes.ts';
import type { DecisionRow } from './flags.ts';

export type Dialog =
  | { readonly kind: 'names' }
  | { readonly kind: 'words' }
  | { readonly kind: 'rules'; readonly rule?: string }
  /** The list of places before "apply all". */
  | { readonly kind: 'apply-all'; readonly row: DecisionRow }
  /** `back` leads back to the style sheet. */
  | { readonly kind: 'settle-choice'; readonly choice: string; readonly back?: true }
  | { readonly kind: 'style-sheet' }
  | { readonly kind: 'apply-sure' }
  /** In-app picker: open a story, open a folder as a work, or choose where to write. */
  | { readonly kind: 'pick-story' }
  | { readonly kind: 'pick-work' }
  | {
      readonly kind: 'pick-target';
      readonly name: string;
      readonly title: string;
      readonly done: (target: Target | null) => void;
    }
  | { readonly kind: 'replace-file'; readonly name: string; readonly done: (yes: boolean) => void }
  /** A story that has no file is closed: it would be lost, so the person says what becomes of it. */
  | {
      readonly kind: 'close-unnamed';
      readonly name: string;
      readonly done: (answer: 'save' | 'throw-away' | 'cancel') => void;
    }
  | { readonly kind: 'paste-text' }
  | { readonly kind: 'rename'; readonly story: string }
  | { readonly kind: 'export'; readonly story: string }
  | { readonly kind: 'encoding'; readonly story: string }
  /** A typed character that the file's encoding lacks. `line` counts from 0 in the present text. */
  | {
      readonly kind: 'not-encodable';
      readonly story: string;
      readonly line: number;
      readonly at: number;
      readonly character: string;
    }
  /** The file on disk is another than the one opened: both texts side by side. */
  | { readonly kind: 'both-texts'; readonly story: string; readonly theirs: string | null }
  | { readonly kind: 'history'; readonly story: string; readonly versions: readonly VersionInfo[] }
  /** Asks for the name that stands on fixes; `proofread` goes on to that role. */
  | { readonly kind: 'proofreader'; readonly why: 'proofread' | 'rename' }
  /** Many fixes at once; `author` limits them to one person's, null takes everyone's. */
  | { readonly kind: 'answer-all'; readonly author: string | null }
  /** The author's text or the one with all fixes, before it goes on the clipboard. */
  | { readonly kind: 'which-text'; readonly story: string; readonly site: 'plain' | 'ao3' | 'fimfiction' }
  /** What was applied, accepted and kept. */
  | { readonly kind: 'decided' }
  /** A file that came back: a new story, or fixes on the one that is open. */
  | {
      readonly kind: 'returned';
      readonly story: string;
      readonly file: { readonly name: string; readonly text: string };
    }
  | { readonly kind: 'pick-returned' }
  /** What came with a page; `story` is to be proofread then, null where nothing follows. */
  | { readonly kind: 'note'; readonly from: string; readonly note: string; readonly story: string | null }
  | { readonly kind: 'send'; readonly story: string; readonly as: 'for-proofreading' | 'back' }
  /** `place` in tokens of the text on screen; null where nothing is selected. */
  | { readonly kind: 'ask'; readonly place: { readonly from: number; readonly to: number } | null }
  | { readonly kind: 'recent' }
  | { readonly kind: 'search-work'; readonly text: string }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' };

export const useDialog = create<{ readonly open: Dialog | null }>(() => ({ open: null }));

/** Opens a dialog in place of any other. */
export function openDialog(dialog: Dialog): void {
  useDialog.setState({ open: dialog });
}

/** Closes the open dialog. */
export function closeDialog(): void {
  useDialog.setState({ open: null });
}
