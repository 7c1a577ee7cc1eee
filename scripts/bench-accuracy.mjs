// How often Galley is right about real texts with lists of their errors, beside harper.js in the same run:
//   npm run bench:accuracy -- [--stories DIR] [--eval DIR] [--no-harper] [--rule ID] [--verbose | --misses FILE]
// docs/accuracy.md says what the folders hold and how it counts.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureEval } from './bench/eval-part.mjs';
import { galleyEngine } from './bench/galley-engine.mjs';
import { measureStories } from './bench/stories-part.mjs';

const { values: wish } = parseArgs({
  options: {
    stories: { type: 'string' },
    eval: { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    'no-harper': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
});
if (wish.stories === undefined && wish.eval === undefined) {
  console.error(
    'npm run bench:accuracy -- [--stories DIR] [--eval DIR] [--no-harper] [--rule ID] [--verbose | --misses FILE]',
  );
  process.exit(2);
}

const galley = await galleyEngine({
  measure: 'scripts/bench/measure.ts',
  decisions: 'app/proofing/decisions.ts',
  paragraph: 'app/text/paragraph.ts',
  around: 'app/text/sentence-around.ts',
  count: 'app/story/count.ts',
});
const places = [];
const wanted = {
  isWanted: (id) =>
    wish.rule.length === 0 || wish.rule.some((part) => id === part || id.startsWith(`${part}/`)),
  withHarper: !wish['no-harper'],
  rules: wish.rule,
};
if (wish.stories !== undefined) places.push(...(await measureStories(galley, wish.stories, wanted)));
if (wish.eval !== undefined) places.push(...(await measureEval(galley, wish.eval, wanted)));
if (wish.verbose) console.log(`\n${places.join('\n')}`);
if (wish.misses !== undefined) {
  writeFileSync(wish.misses, `${places.join('\n')}\n`);
  console.log(`\nmisses and false alarms: ${wish.misses}`);
}
