// Written by `npm run gen` from the files in this folder: do not edit.
import type { Rule } from '../rule.ts';
import apostrophesElision from './apostrophes/elision.ts';
import apostrophesLostContraction from './apostrophes/lost-contraction.ts';
import apostrophesMisplaced from './apostrophes/misplaced.ts';
import apostrophesNamePossessive from './apostrophes/name-possessive.ts';
import apostrophesOwnedPhrase from './apostrophes/owned-phrase.ts';
import apostrophesPlural from './apostrophes/plural.ts';
import apostrophesPossessive from './apostrophes/possessive.ts';
import apostrophesVerb from './apostrophes/verb.ts';
import apostrophesYall from './apostrophes/yall.ts';
import apostrophesYears from './apostrophes/years.ts';
import capitalsCommonNoun from './capitals/common-noun.ts';
import capitalsDouble from './capitals/double.ts';
import capitalsGod from './capitals/god.ts';
import capitalsKin from './capitals/kin.ts';
import capitalsName from './capitals/name.ts';
import capitalsPronounI from './capitals/pronoun-i.ts';
import capitalsProperWord from './capitals/proper-word.ts';
import capitalsSentenceStart from './capitals/sentence-start.ts';
import capitalsStray from './capitals/stray.ts';
import capitalsTitle from './capitals/title.ts';
import commasBeforeBut from './commas/before-but.ts';
import commasJoinedSentences from './commas/joined-sentences.ts';
import commasNameAtEnd from './commas/name-at-end.ts';
import commasNameAtStart from './commas/name-at-start.ts';
import commasOpeningWord from './commas/opening-word.ts';
import commasParticipleAfterTag from './commas/participle-after-tag.ts';
import commasQuestionTag from './commas/question-tag.ts';
import commasSentenceAdverb from './commas/sentence-adverb.ts';
import commasWhich from './commas/which.ts';
import commasWho from './commas/who.ts';
import confusedSets from './confused/sets.ts';
import consistencyAmericanBritish from './consistency/american-british.ts';
import consistencyDashes from './consistency/dashes.ts';
import consistencyHyphens from './consistency/hyphens.ts';
import consistencyIze from './consistency/ize.ts';
import consistencyNameSpelling from './consistency/name-spelling.ts';
import consistencyQuoteMarks from './consistency/quote-marks.ts';
import consistencyTitles from './consistency/titles.ts';
import consistencyWordForms from './consistency/word-forms.ts';
import dialogueBeatNotTag from './dialogue/beat-not-tag.ts';
import dialogueMarkOutside from './dialogue/mark-outside.ts';
import dialogueMissingClosingMark from './dialogue/missing-closing-mark.ts';
import dialogueMissingCommaBeforeSpeech from './dialogue/missing-comma-before-speech.ts';
import dialogueMissingCommaBeforeTag from './dialogue/missing-comma-before-tag.ts';
import dialogueMissingEndMark from './dialogue/missing-end-mark.ts';
import dialogueMissingOpeningMark from './dialogue/missing-opening-mark.ts';
import dialogueSmallLetterInSpeech from './dialogue/small-letter-in-speech.ts';
import dialogueStopBeforeTag from './dialogue/stop-before-tag.ts';
import dialogueTagCapital from './dialogue/tag-capital.ts';
import dialogueTurnedMark from './dialogue/turned-mark.ts';
import grammarAAn from './grammar/a-an.ts';
import grammarCouldOf from './grammar/could-of.ts';
import grammarDidKnew from './grammar/did-knew.ts';
import grammarHadWent from './grammar/had-went.ts';
import grammarHeLook from './grammar/he-look.ts';
import grammarISeen from './grammar/i-seen.ts';
import grammarNounNumber from './grammar/noun-number.ts';
import grammarTheirs from './grammar/theirs.ts';
import grammarThereWas from './grammar/there-was.ts';
import grammarTheyWas from './grammar/they-was.ts';
import grammarThisThese from './grammar/this-these.ts';
import grammarUsedTo from './grammar/used-to.ts';
import punctuationShouting from './punctuation/shouting.ts';
import punctuationTwoDotPause from './punctuation/two-dot-pause.ts';
import spacingDashSpace from './spacing/dash-space.ts';
import spacingDoubleSpace from './spacing/double-space.ts';
import spacingQuoteSpace from './spacing/quote-space.ts';
import spacingSpaceAfterPunctuation from './spacing/space-after-punctuation.ts';
import spacingSpaceBeforePunctuation from './spacing/space-before-punctuation.ts';
import spellingMisspelling from './spelling/misspelling.ts';
import tensePresentInPast from './tense/present-in-past.ts';
import wordsAlot from './words/alot.ts';
import wordsFixedPhrases from './words/fixed-phrases.ts';
import wordsLookAlike from './words/look-alike.ts';
import wordsMissingSmallWord from './words/missing-small-word.ts';
import wordsRepeatedWord from './words/repeated-word.ts';
import wordsWrittenApart from './words/written-apart.ts';
import wordsWrittenTogether from './words/written-together.ts';
import wordsWrongSmallWord from './words/wrong-small-word.ts';

/** Every rule there is, by id in alphabetical order; a file may bring a list. */
export const RULES: readonly Rule[] = [
  apostrophesElision,
  apostrophesLostContraction,
  apostrophesMisplaced,
  apostrophesNamePossessive,
  apostrophesOwnedPhrase,
  apostrophesPlural,
  apostrophesPossessive,
  apostrophesVerb,
  apostrophesYall,
  apostrophesYears,
  capitalsCommonNoun,
  capitalsDouble,
  capitalsGod,
  capitalsKin,
  capitalsName,
  capitalsPronounI,
  capitalsProperWord,
  capitalsSentenceStart,
  capitalsStray,
  capitalsTitle,
  commasBeforeBut,
  commasJoinedSentences,
  commasNameAtEnd,
  commasNameAtStart,
  commasOpeningWord,
  commasParticipleAfterTag,
  commasQuestionTag,
  commasSentenceAdverb,
  commasWhich,
  commasWho,
  confusedSets,
  consistencyAmericanBritish,
  consistencyDashes,
  consistencyHyphens,
  consistencyIze,
  consistencyNameSpelling,
  consistencyQuoteMarks,
  consistencyTitles,
  consistencyWordForms,
  dialogueBeatNotTag,
  dialogueMarkOutside,
  dialogueMissingClosingMark,
  dialogueMissingCommaBeforeSpeech,
  dialogueMissingCommaBeforeTag,
  dialogueMissingEndMark,
  dialogueMissingOpeningMark,
  dialogueSmallLetterInSpeech,
  dialogueStopBeforeTag,
  dialogueTagCapital,
  dialogueTurnedMark,
  grammarAAn,
  grammarCouldOf,
  grammarDidKnew,
  grammarHadWent,
  grammarHeLook,
  grammarISeen,
  grammarNounNumber,
  grammarTheirs,
  grammarThereWas,
  grammarTheyWas,
  grammarThisThese,
  grammarUsedTo,
  punctuationShouting,
  punctuationTwoDotPause,
  spacingDashSpace,
  spacingDoubleSpace,
  spacingQuoteSpace,
  spacingSpaceAfterPunctuation,
  spacingSpaceBeforePunctuation,
  spellingMisspelling,
  tensePresentInPast,
  wordsAlot,
  wordsFixedPhrases,
  wordsLookAlike,
  wordsMissingSmallWord,
  wordsRepeatedWord,
  wordsWrittenApart,
  wordsWrittenTogether,
  wordsWrongSmallWord,
].flat();
