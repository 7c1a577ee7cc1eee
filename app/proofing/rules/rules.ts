// Written by `npm run gen` from the files in this folder: do not edit.
import type { Rule } from '../rule.ts';
import capitalsPronounI from './capitals/pronoun-i.ts';
import confusedIts from './confused/its.ts';
import confusedTheir from './confused/their.ts';
import confusedYour from './confused/your.ts';
import grammarAAn from './grammar/a-an.ts';
import grammarCouldOf from './grammar/could-of.ts';
import grammarTheirs from './grammar/theirs.ts';
import punctuationTwoDotPause from './punctuation/two-dot-pause.ts';
import spacingDoubleSpace from './spacing/double-space.ts';
import spacingSpaceBeforePunctuation from './spacing/space-before-punctuation.ts';
import spellingMisspelling from './spelling/misspelling.ts';
import wordsAlot from './words/alot.ts';
import wordsRepeatedWord from './words/repeated-word.ts';

/** Every rule there is, by id in alphabetical order. */
export const RULES: readonly Rule[] = [
  capitalsPronounI,
  confusedIts,
  confusedTheir,
  confusedYour,
  grammarAAn,
  grammarCouldOf,
  grammarTheirs,
  punctuationTwoDotPause,
  spacingDoubleSpace,
  spacingSpaceBeforePunctuation,
  spellingMisspelling,
  wordsAlot,
  wordsRepeatedWord,
];
