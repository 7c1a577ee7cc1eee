import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a file with one JSON object a line. */
export function rowsOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/**
 * The stories of a folder that have a gold list beside them (`NAME.txt`, `NAME.gold.jsonl`), its places as
 * UTF-16 units. Throws where a row does not fit its text.
 * @param {string} folder
 * @param {(text: string) => (codePoint: number) => number} unitsOf
 */
export function storiesIn(folder, unitsOf) {
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.txt') && names.includes(goldOf(name)))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
      const units = unitsOf(text);
      const gold = rowsOf(join(folder, goldOf(name))).map((row) => {
        const fix = { ...row, from: units(row.start), to: units(row.end) };
        if (text.slice(fix.from, fix.to) !== row.wrong) {
          throw new Error(`${goldOf(name)}: at ${row.start} stands no ${JSON.stringify(row.wrong)}`);
        }
        return fix;
      });
      return { name: name.slice(0, -'.txt'.length), text, gold };
    });
}

function goldOf(name) {
  return name.replace(/\.txt$/, '.gold.jsonl');
}
