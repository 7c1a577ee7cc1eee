/** What happened in the stand-in, for tests to look at. */
import type { HandlerDetails, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Entry } from './menu.ts';

export interface Dialog {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly options: OpenDialogOptions | SaveDialogOptions | MessageBoxOptions;
  /** True while nobody has answered it. */
  open: boolean;
}

/** An event that main may prevent, and whether it did. */
export interface Prevented {
  readonly event: string;
  readonly url: string;
  readonly prevented: boolean;
}

export const seen = {
  dialogs: [] as Dialog[],
  /** Addresses handed to the system. */
  external: [] as string[],
  navigations: [] as Prevented[],
  /** New windows asked for, and what main said. */
  windows: [] as { readonly url: HandlerDetails['url']; readonly action: 'allow' | 'deny' }[],
  requests: [] as { readonly url: string; readonly refused: boolean }[],
  /** Command-line switches set by main. */
  switches: {} as Record<string, string>,
  sandboxed: false,
  /** Menus shown at a click. */
  popups: [] as Entry[][],
};
