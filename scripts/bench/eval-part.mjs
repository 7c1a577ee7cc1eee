import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, ratesOf, wordAt } from './eval-figures.mjs';
import { rowsOf } from './gold.mjs';
import { harperFlagsIn } from './harper.mjs';
import { marked, percent, table } from './say.mjs';
import { grouped } from './story-figures.mjs';

/**
 * Prints precision and recall on rows with one often-confused word each; gives a line for each row that Galley
 * gets wrong.
 * @param {Awaited<ReturnType<typeof import('./galley-engine.mjs').galleyEngine>>} galley
 * @param {string} folder holds `*.jsonl`: `{set, sentence, offset, wrong, right, source}` or `{set, sentence, offset, word, source}`
 * @param {{ isWanted: (id: string) => boolean, withHarper: boolean }} wish
 */
export async function measureEval(galley, folder, { isWanted, withHarper }) {
  const places = [];
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.jsonl') && !name.endsWith('.gold.jsonl'),
  );
  for (const file of files.sort()) {
    const rows = rowsOf(join(folder, file)).map((row) => placed(row, galley.modules.measure.unitsOf));
    const ours = await outcomes(rows, (text) =>
      galley.check(text).flags.filter(({ rule }) => isWanted(rule)),
    );
    say(`Galley on ${file}`, ours);
    places.push(...wrongOnes(file, ours));
    if (!withHarper || (await harperFlagsIn('')) === null) continue;
    say(`harper.js on ${file}`, await outcomes(rows, harperFlagsIn));
  }
  return places;
}

function placed(row, unitsOf) {
  const units = unitsOf(row.sentence);
  const written = row.wrong ?? row.word;
  const from = units(row.offset);
  const to = from + written.length;
  if (row.sentence.slice(from, to) !== written)
    throw new Error(`no ${written} at ${row.offset}: ${row.sentence}`);
  return { ...row, from, to, written };
}

/** Rows of one text stand together, so that it is read once. */
async function outcomes(rows, flagsOf) {
  const results = [];
  for (const [text, members] of grouped(rows, (row) => row.sentence)) {
    const flags = await flagsOf(text);
    for (const row of members)
      results.push({ row, outcome: outcomeOf(row, flags), said: wordAt(row, flags) });
  }
  return results;
}

const MAIN_SETS = ['its', 'your', 'their'];

function say(title, results) {
  console.log(`\n${title}`);
  const lines = [
    ['three main sets', results.filter(({ row }) => MAIN_SETS.includes(row.set))],
    ['all', results],
    ...grouped(results, ({ row }) => row.set),
    ...grouped(results.filter(hasDirection), directionOf),
    ...grouped(results, ({ row }) => `from ${row.source ?? 'somewhere'}`),
  ].map(([label, members]) => {
    const rates = ratesOf(members.map(({ outcome }) => outcome));
    const { errors, correct, found, precision, recall } = rates;
    return [label, errors, correct, found, rates.false, percent(precision), percent(recall)];
  });
  console.log(table(['', 'errors', 'correct', 'found', 'false', 'precision', 'recall'], lines));
}

function hasDirection({ row, outcome }) {
  return row.right !== undefined || outcome === 'alarm';
}

/** `it's → its`; a correct use that was objected to counts for what was said of it. */
function directionOf({ row, said }) {
  const low = (text) => text.toLowerCase().replaceAll('’', "'");
  return `${low(row.written)} → ${low(row.right ?? said)}`;
}

function wrongOnes(file, results) {
  const names = { missed: 'MISS', wrong: 'WORDS', alarm: 'FALSE' };
  return results
    .filter(({ outcome }) => outcome in names)
    .map(({ row, outcome, said }) => {
      const from = Math.max(0, row.from - 150);
      const around = row.sentence.slice(from, row.to + 150);
      const wanted = row.right === undefined ? '' : `  -> ${row.right}`;
      const written = said === row.written.toLowerCase() ? '' : `  said ${said}`;
      return `${names[outcome]} ${row.set} ${file.replace('.jsonl', '')} ${row.source}  ${marked(around, row.from - from, row.to - from)}${wanted}${written}`;
    })
    .sort();
}
