/** What a test may order of the stand-in, and what it gets: types, for both processes. */
import type { CustomScheme, WebPreferences } from 'electron';
import type { DialogAnswer } from './dialog.ts';
import type { Entry } from './menu.ts';
import type { seen } from './seen.ts';
import type { Permission } from './session.ts';

/** One window, as a test sees it. */
export interface WindowSeen {
  readonly target: string;
  readonly url: string;
  readonly isLoaded: boolean;
  readonly isShown: boolean;
  readonly raised: number;
  readonly preferences: WebPreferences;
}

export interface State {
  readonly seen: typeof seen;
  readonly windows: readonly WindowSeen[];
  readonly menu: readonly Entry[];
  readonly schemes: readonly CustomScheme[];
  readonly theme: string;
}

/** A call as a frame makes it, given its address and whether it is a main frame; `foreign` is another page's. */
export interface ForgedCall {
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly foreign: boolean;
}

/** Every order: what it takes and gives. */
export interface Orders {
  state: [null, State];
  /** Answers the dialog that is open, or the next of its kind. */
  answer: [DialogAnswer, null];
  /** Chooses a menu item by its labels. */
  choose: [readonly string[], null];
  /** The person closes the window, or quits the app. */
  close: [null, null];
  quit: [null, null];
  /** The system asks for a file, as macOS does. */
  openFile: [string, null];
  /** Something happens that Chromium cannot show; gives whether main prevented it, and what it answered. */
  emit: [
    {
      readonly on: 'window' | 'contents' | 'session' | 'app';
      readonly event: string;
      readonly args: readonly unknown[];
    },
    { prevented: boolean; answers: unknown[] },
  ];
  crash: [null, null];
  call: [ForgedCall, { value?: unknown; error?: string }];
  permissions: [null, Record<Permission, { request: boolean; check: boolean }>];
  devices: [null, Record<string, unknown>];
  /** What an expression gives in the page's world. */
  evaluate: [string, unknown];
  /** Whether main lets a request through. */
  request: [string, { refused: boolean }];
}

/** Stands in an event's arguments for the callback that main is to call. */
export const CALLBACK = '<callback>';

export type OrderName = keyof Orders;

export interface Order {
  readonly id: number;
  readonly name: OrderName;
  readonly input: unknown;
}
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
