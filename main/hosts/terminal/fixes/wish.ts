/** What `galley fixes …` is asked for. */

export const FIXES_ACTIONS = ['list', 'accept', 'reject', 'export', 'import'] as const;
export type FixesAction = (typeof FIXES_ACTIONS)[number];

export const FIXES_FORMATS = ['page', 'critic', 'corrections', 'txt'] as const;
export type FixesFormat = (typeof FIXES_FORMATS)[number];

export const LIST_STYLES = ['text', 'markdown', 'bbcode'] as const;

/** Which fixes are meant: those to which all that is given applies; nothing given means all. */
export interface FixFilter {
  readonly by: string | undefined;
  readonly rule: string | undefined;
  readonly ids: readonly string[];
}

/** `paths` are as the person gave them. */
export type FixesWish =
  | {
      readonly action: 'list';
      readonly paths: readonly string[];
      readonly json: boolean;
      readonly filter: FixFilter;
    }
  | {
      readonly action: 'accept' | 'reject';
      readonly paths: readonly string[];
      readonly json: boolean;
      readonly filter: FixFilter;
    }
  | {
      readonly action: 'export';
      readonly paths: readonly string[];
      readonly format: FixesFormat;
      readonly style: (typeof LIST_STYLES)[number];
      /** True where the list is cut into parts that a chat takes. */
      readonly parts: boolean;
      /** A `txt` with all fixes taken instead of the author's own. */
      readonly withFixes: boolean;
      readonly note: string;
      readonly from: string;
      /** A folder, `-` for stdout, null for beside the story. */
      readonly out: string | null;
      readonly force: boolean;
    }
  | {
      readonly action: 'import';
      /** What came back. */
      readonly paths: readonly string[];
      readonly into: string;
      readonly by: string | undefined;
      readonly json: boolean;
    };
