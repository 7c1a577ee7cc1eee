import type { StandIn } from '../start.ts';
import type { Plant } from './built.ts';

/** What a check looks at: the folder of a built app, and that app running on the stand-in. */
export interface Inspected {
  readonly folder: string;
  readonly app: StandIn;
  /** The app's own data. */
  readonly data: string;
}

export interface Check {
  /** The point of Electron's security checklist; null for what that list does not have. */
  readonly point: number | null;
  /** Says what is wrong, one line each; nothing where all is well. */
  readonly complaints: (inspected: Inspected) => Promise<string[]>;
  /** It ends the app or needs one prepared like this, so it gets one of its own. */
  readonly alone?: readonly Plant[];
  /** It reads files only. */
  readonly still?: true;
}

/** The sentences that do not hold. */
export function unless(sentences: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(sentences).filter((sentence) => sentences[sentence] !== true);
}

/** Waits until `holds`, at most 3 s; whether it came to that. */
export async function soon(holds: () => Promise<boolean>): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < 3000; ) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}
