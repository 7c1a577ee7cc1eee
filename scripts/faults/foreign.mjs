// A program that knows nothing of Galley: reads a file, adds a word, writes it. Says each word once it is written.
import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const [file, way] = process.argv.slice(2);
const asked = new AbortController();
process.on('SIGTERM', () => asked.abort());
for (let number = 0; !asked.signal.aborted; number++) {
  const text = `${readFileSync(file, 'utf8')}f${number} `;
  if (way === 'by a swap') {
    writeFileSync(`${file}.foreign`, text);
    renameSync(`${file}.foreign`, file);
  } else writeFileSync(file, text);
  writeSync(1, `f${number}\n`);
  await wait(Math.random() * 4);
}
