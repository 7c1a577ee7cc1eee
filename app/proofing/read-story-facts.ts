import { narrationOf } from '../text/narration.ts';
import { readParagraph } from '../text/paragraph.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { portionsOf } from '../text/portions.ts';
import { countChoices } from './consistency/count-choices.ts';
import { createLanguageScale } from './foreign.ts';
import type { LanguageScale } from './foreign.ts';
import { learnNames } from './spelling/learn-names.ts';
import type { Lexicon } from './spelling/lexicon.ts';
import type { ParagraphText } from './spelling/word-places.ts';
import { NO_STORY_FACTS } from './story-facts.ts';
import type { StoryFacts } from './story-facts.ts';

/** Reads a whole story's paragraphs, in order, for what its rules must know before they speak. */
export function readStoryFacts(
  paragraphs: readonly ParagraphText[],
  { lexicon }: { readonly lexicon: Lexicon },
): StoryFacts {
  const scale = createLanguageScale(lexicon);
  const narration = narrationOf(readThrough(paragraphs, scale));
  if (scale.isForeign()) return { ...NO_STORY_FACTS, isForeign: true };
  const learned = learnNames(paragraphs, lexicon);
  const choices = countChoices(paragraphs, { lexicon, names: learned.names });
  return { ...learned, narration, choices };
}

/** So many paragraphs tell a story's tense and language; of longer stories every second is read, or every third… */
const ENOUGH = 1500;

/** Paragraphs from all over the story, as far as they are asked for, each put on the scale. */
function* readThrough(paragraphs: readonly ParagraphText[], scale: LanguageScale): Iterable<Paragraph> {
  const step = Math.max(1, Math.floor(paragraphs.length / ENOUGH));
  for (let at = 0; at < paragraphs.length; at += step) {
    const { text, mask } = paragraphs[at] as ParagraphText;
    for (const { from, to } of portionsOf(text)) {
      const paragraph = readParagraph(text.slice(from, to), mask?.slice(from, to));
      scale.add(paragraph);
      yield paragraph;
    }
  }
}
