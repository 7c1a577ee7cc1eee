// Saves numbered texts without end and says each number when the writer has confirmed it: `node saver.mjs BUNDLE FILE RECOVERY FIRST`.
import { writeSync } from 'node:fs';
import { numberedText } from './numbered-text.mjs';

const [bundle, file, recovery, first] = process.argv.slice(2);
const { createSafeWrite, loadExchange, nodeDisk, stampOf } = await import(bundle);
const exchange = process.env.GALLEY_NATIVE ? loadExchange(process.env.GALLEY_NATIVE) : null;
const write = createSafeWrite({ recovery, exchange });
for (let number = Number(first); ; number++) {
  const text = numberedText(number, 2000 + ((number * 7919) % 200_000));
  const over = { stamp: stampOf(await nodeDisk.lstat(file)) };
  const result = await write(file, text, over);
  if (result.ok) writeSync(1, `${number}\n`);
  else writeSync(1, `! ${result.code}\n`);
}
