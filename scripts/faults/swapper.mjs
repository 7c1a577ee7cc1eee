// Swaps a folder, then a file in it, for a link to a place outside, and back, without end: `node swapper.mjs STORIES OUTSIDE`.
import { renameSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';

const [stories, outside] = process.argv.slice(2);
const work = path.join(stories, 'work');
const file = path.join(work, 'Moth.txt');
for (let turn = 0; ; turn++) {
  const [real, link] = turn % 2 === 0 ? [work, outside] : [file, path.join(outside, 'Moth.txt')];
  const aside = turn % 2 === 0 ? `${work} aside` : path.join(stories, 'aside.txt');
  try {
    renameSync(real, aside);
    symlinkSync(link, real);
    await new Promise((done) => setTimeout(done, Math.random() * 3));
    unlinkSync(real);
    renameSync(aside, real);
  } catch {
    // Galley has just written there: what stands is taken as it is.
  }
  await new Promise((done) => setTimeout(done, Math.random() * 6));
}
