// Adds a word to a story so many times, each over what was read just before, and says what was confirmed.
import { writeSync } from 'node:fs';

const [bundle, file, recovery, who, times, native] = process.argv.slice(2);
const { createSafeWrite, loadExchange, readRegular } = await import(bundle);
const write = createSafeWrite({ recovery, exchange: native ? loadExchange(native) : null });
for (let number = 0; number < Number(times); number++) {
  const read = await readRegular(file, 50_000_000);
  // Old words are dropped so that the story stays small; the last of each are what a race would lose.
  const words = read.ok ? Buffer.from(read.value.bytes).toString().split(' ') : [];
  const text = Buffer.from([...words.filter((word) => word !== ''), `${who}${number}`].join(' '));
  const result = read.ok ? await write(file, text, { stamp: read.value.stamp }) : read;
  writeSync(1, result.ok ? `${who}${number}\n` : `! ${result.code}\n`);
}
