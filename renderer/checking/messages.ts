/** What passes between the page and its workers. */
import type { Facts } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';

/** A dictionary as the text of its two files. */
export interface DictionaryText {
  readonly aff: string;
  readonly dic: string;
}

export type ToProof =
  | { readonly say: 'dictionary'; readonly dialect: string; readonly dictionary: DictionaryText }
  /** `version` comes back with each answer; answers of older versions are dropped. */
  | {
      readonly say: 'facts';
      readonly version: number;
      readonly facts: Facts;
      readonly rulesOn: readonly string[];
    }
  | {
      readonly say: 'check';
      readonly ticket: number;
      readonly texts: readonly string[];
      readonly masks: readonly (string | null)[];
    };

export type FromProof =
  | { readonly say: 'ready'; readonly version: number }
  | {
      readonly say: 'checked';
      readonly ticket: number;
      readonly version: number;
      readonly flags: readonly (readonly Flag[])[];
    }
  | { readonly say: 'rule-failed'; readonly rule: string; readonly message: string };

export type ToSuggest =
  | {
      readonly say: 'dictionary';
      readonly dialect: string;
      readonly dictionary: DictionaryText;
      readonly frequency: string;
    }
  | { readonly say: 'facts'; readonly words: readonly string[]; readonly cast: readonly string[] }
  /** `curly` where the story writes curly apostrophes. */
  | { readonly say: 'suggest'; readonly word: string; readonly curly: boolean };

export type FromSuggest = {
  readonly say: 'suggested';
  readonly word: string;
  readonly replacements: readonly string[];
};
