import { wordSet } from './word-set.ts';

/** How someone feels while speaking: what can stand behind "he said," without a verb. */
export const MOODS = wordSet(`
  shocked surprised confused interested worried scared annoyed excited amazed startled relieved embarrassed concerned
  terrified puzzled amused irritated frustrated exhausted disappointed stunned frightened alarmed horrified bewildered
  flustered bored intrigued impressed unimpressed astonished astounded baffled dazed defeated disgusted devastated
  delighted enraged fascinated heartbroken hurt mortified offended perplexed panicked saddened satisfied stressed
  tired touched troubled unconvinced unfazed upset weirded angry sad happy nervous curious furious anxious afraid
  proud breathless speechless hopeful hesitant suspicious desperate eager ashamed guilty grateful jealous lonely
  uneasy unsure uncertain incredulous indignant livid ecstatic giddy sleepy oblivious smug sheepish skeptical
  wide-eyed teary-eyed red-faced`);
