/** What passes between the page and its workers. */
import type { Failure } from '../../app/contract/result.ts';
import type { Facts } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import type { NameCandidate } from '../../app/proofing/spelling/cast.ts';
import type { StoryFacts } from '../../app/proofing/story-facts.ts';

/** A dictionary as the text of its two files. */
export interface DictionaryText {
  readonly aff: string;
  readonly dic: string;
}

/** A paragraph under the key by which the page knows it; `next` is how the paragraph after it begins. */
export interface PostedParagraph {
  readonly key: string;
  readonly text: string;
  readonly mask: string | undefined;
  readonly next: string | undefined;
}

/** What a story tells of itself, with what its writer should be asked about: names, and words of its own. */
export interface ToldByStory {
  readonly facts: StoryFacts;
  readonly names: readonly NameCandidate[];
  readonly words: readonly NameCandidate[];
}

export type ToProof =
  /** Before this nothing is checked; null where the learned scores could not be had. */
  | { readonly say: 'confused-words'; readonly bytes: ArrayBuffer | null }
  | { readonly say: 'dictionary'; readonly dialect: string; readonly dictionary: DictionaryText }
  /** `version` comes back with each answer; answers of older versions are dropped. */
  | {
      readonly say: 'facts';
      readonly version: number;
      readonly facts: Facts;
      readonly rulesOn: readonly string[];
    }
  /**
   * The whole story on screen, in place of the one before; `story` comes back with what is read from it. `known` is
   * what it told when it was read last, null for a story that was not.
   */
  | {
      readonly say: 'story';
      readonly story: number;
      readonly paragraphs: readonly PostedParagraph[];
      readonly known: StoryFacts | null;
    }
  /** Paragraphs as they read now, which the story holds from here on. */
  | { readonly say: 'check'; readonly ticket: number; readonly paragraphs: readonly PostedParagraph[] }
  | { readonly say: 'gone'; readonly keys: readonly string[] }
  /** What a choice would change all over the story; `previewed` comes back. */
  | { readonly say: 'preview'; readonly ticket: number; readonly choice: string; readonly form: string };

export type FromProof =
  | { readonly say: 'ready'; readonly version: number }
  | {
      readonly say: 'checked';
      readonly ticket: number;
      readonly version: number;
      readonly flags: readonly (readonly Flag[])[];
    }
  /** What the whole story tells; `recheck` has the keys of the paragraphs that must be checked again. */
  | {
      readonly say: 'story-read';
      readonly story: number;
      readonly told: ToldByStory;
      readonly recheck: readonly string[];
    }
  /** The flags of a choice by the key of their paragraph. */
  | {
      readonly say: 'previewed';
      readonly ticket: number;
      readonly flags: readonly (readonly [key: string, flags: readonly Flag[]])[];
    }
  /** The file of learned scores cannot be used: confused words are not checked. */
  | { readonly say: 'model-failed'; readonly code: Failure; readonly file: string }
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
