// One save of text 1 over what stands, its result as JSON: `node save-once.mjs BUNDLE FILE RECOVERY OVER`.
import { writeSync } from 'node:fs';
import { numberedText } from './numbered-text.mjs';

const [bundle, file, recovery, over] = process.argv.slice(2);
const { createSafeWrite, nodeDisk, stampOf } = await import(bundle);
const stamp = over === 'nothing' ? over : { stamp: stampOf(await nodeDisk.lstat(file)) };
const result = await createSafeWrite({ recovery })(file, numberedText(1, 60_000), stamp);
writeSync(1, JSON.stringify(result));
