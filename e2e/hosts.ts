/** The hosts that the tests run on, and how a test sees one. `HOST` names one; see playwright.config.ts. */
import path from 'node:path';
import type { Page } from '@playwright/test';

export const HOSTS = ['browser', 'stand-in', 'electron'] as const;
export type HostName = (typeof HOSTS)[number];

export interface HostOptions {
  readonly dataFolder: string;
  /** Where the in-app picker begins. */
  readonly pickerRoots: readonly string[];
  readonly startFiles: readonly string[];
}

export interface RunningHost {
  /** Where the page is; in the browser host without a ticket. */
  readonly url: string;
  /** A window: in the browser host a new one, else the app's own. */
  readonly window: () => Promise<Page>;
  /** What a person does in the next system dialog: paths to open, or null to cancel. */
  readonly answerOpen: (paths: readonly string[] | null) => Promise<void>;
  /** As above, where the dialog asks for one place to write. */
  readonly answerSave: (path: string | null) => Promise<void>;
  /** Chooses an item of the native menu by its labels. */
  readonly menu: (...labels: readonly string[]) => Promise<void>;
  /** Ends it as a person does. Throws what surprised it. */
  readonly quit: () => Promise<void>;
  /** Ends it without a word, as a crash does. */
  readonly crash: () => Promise<void>;
}

/** What `npm run build` makes. */
export const OUT = path.resolve(import.meta.dirname ?? __dirname, '../out');

export const WINDOW = { width: 1440, height: 900 } as const;
