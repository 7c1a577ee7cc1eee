import { wordSet } from '../english/word-set.ts';

/** What something does that is there: there **remained** a door. */
export const COMES_FORTH = wordSet(
  `is are was were isn't aren't wasn't weren't has have had will would can could may might must should remain remains
  remained exist exists existed seem seems seemed came comes come went goes go lay lies stood stands lived sat sits hung
  hangs rose arose followed appeared began ran used be been being ought need`,
);

/** True for words that say when or how often somebody was there, or how they stood: "there side by side". */
export function isTime(norm: string): boolean {
  return TIMES.has(norm) || /^(?:six|seven|eight|nine|thirt|fort|fift|.*day$)/.test(norm);
}

const TIMES = wordSet(
  `most days night nights evening evenings morning mornings afternoon afternoons hour hours minute minutes moment moments
  second seconds year years month months week weeks ages time times early yesterday tonight tomorrow to-night to-morrow
  alone true good better many some several more every each one another two three four five ten twenty hundred first last
  next side face half hand arm back`,
);
