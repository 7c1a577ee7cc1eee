import type { Dialect } from '../../../app/proofing/facts.ts';
import type { Kind } from '../../../app/proofing/kinds.ts';

export const FORMATS = ['txt', 'md', 'html', 'ao3', 'bbcode', 'corrections'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Which rules speak. */
export interface Choice {
  /** Instead of what the work or the writer chose. */
  readonly dialect: Dialect | undefined;
  /** Only these rules, or all where empty. */
  readonly rules: readonly string[];
  /** Only these kinds, or all where empty. */
  readonly kinds: readonly Kind[];
}

/** What is done with each story. Plain data: it crosses to threads. */
export type Task =
  | ({ readonly do: 'check'; readonly json: boolean; readonly colours: boolean } & Choice)
  | ({ readonly do: 'apply'; readonly json: boolean; readonly force: boolean } & Choice)
  | ({
      readonly do: 'export';
      readonly format: ExportFormat;
      readonly force: boolean;
      /** True where the story is given out as it stands. */
      readonly asIs: boolean;
    } & Choice)
  | { readonly do: 'words'; readonly json: boolean };

/** One story that was asked for. Plain data, as the task. */
export interface StoryFile {
  /** Absolute. */
  readonly path: string;
  /** How the person named it: what is printed. */
  readonly label: string;
  /** Where below the output folder a copy goes: the name, after the folders between it and the folder named. */
  readonly below: string;
  /** Where a copy is written; absolute. */
  readonly target?: string;
  /** `target` as it is printed. */
  readonly targetLabel?: string;
  /** Why nothing is done with it. */
  readonly refusal?: string;
}

/** What came of one story. */
export interface Outcome {
  /** For stdout. */
  readonly out: string;
  /** Lines for stderr. */
  readonly err: readonly string[];
  /** True where it could not be read, not wholly checked or, where asked for, not written. */
  readonly failed: boolean;
  /** Flags found, places changed, words counted. */
  readonly count: number;
}

/** The outcome of a story with which nothing could be done. */
export function failure(...err: string[]): Outcome {
  return { out: '', err, failed: true, count: 0 };
}
