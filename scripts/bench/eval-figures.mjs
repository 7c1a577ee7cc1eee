// What a checker says about places in real text where an often-confused word was written.

/**
 * How the checker treats the word at the row's place: the word it would write there, or the word as it is. A
 * flag counts where it covers the place and its first replacement writes another word there.
 * @param {{ sentence: string, from: number, to: number }} row
 * @param {readonly any[]} flags of the row's text
 */
export function wordAt(row, flags) {
  const written = straight(row.sentence.slice(row.from, row.to));
  for (const flag of flags) {
    const [first] = flag.replacements;
    if (first === undefined || flag.from >= row.to || row.from >= flag.to) continue;
    const from = Math.min(flag.from, row.from);
    const to = Math.max(flag.to, row.to);
    const mended = straight(row.sentence.slice(from, flag.from) + first + row.sentence.slice(flag.to, to));
    const before = straight(row.sentence.slice(from, row.from));
    const after = straight(row.sentence.slice(row.to, to));
    // Only what stands around the word changed: a comma, a capital, a blank.
    if (mended.split(WORD_ENDS).includes(written)) continue;
    const isAround = mended.startsWith(before) && mended.endsWith(after);
    return isAround ? mended.slice(before.length, mended.length - after.length) : mended;
  }
  return written;
}

const WORD_ENDS = /[^\p{L}\p{N}'-]+/u;

function straight(text) {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * One row's outcome: `found`, `missed` (an error left alone), `wrong` (an error mended with another word),
 * `alarm` (a correct use objected to) or `quiet`.
 */
export function outcomeOf(row, flags) {
  const written = straight(row.sentence.slice(row.from, row.to));
  const said = wordAt(row, flags);
  if (row.right === undefined) return said === written ? 'quiet' : 'alarm';
  if (said === straight(row.right)) return 'found';
  return said === written ? 'missed' : 'wrong';
}

/** Counts of outcomes; precision and recall as `docs/accuracy.md` gives them. */
export function ratesOf(outcomes) {
  const count = (wanted) => outcomes.filter((one) => one === wanted).length;
  const [found, missed, wrong, alarm, quiet] = ['found', 'missed', 'wrong', 'alarm', 'quiet'].map(count);
  return {
    errors: found + missed + wrong,
    correct: alarm + quiet,
    found,
    false: wrong + alarm,
    precision: found / (found + wrong + alarm),
    recall: found / (found + missed + wrong),
  };
}
