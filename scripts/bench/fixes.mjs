// Fixes: are they right, are they found again, are they quick? node scripts/bench/fixes.mjs [--long]
// Ends with 1 where a promise is not kept. Times are the median of five, and beside them how many times as long a
// plain pass over the same text takes (splitting it into words), so that runs on other machines can be compared.
import { appModulesOnce } from './app-bundle.mjs';

const isLong = process.argv.includes('--long');
const TRIALS = isLong ? 200_000 : 20_000;
const DRAFTS = isLong ? 40 : 8;

const modules = await appModulesOnce({
  atRest: 'app/fixes/at-rest.ts',
  copies: 'app/fixes/from-copy.ts',
  drafts: 'app/fixes/random-drafts.ts',
  edits: 'app/fixes/random-edits.ts',
  fixesOf: 'app/fixes/fixes-of.ts',
  newer: 'app/fixes/newer-draft-trial.ts',
  page: 'app/fixes/exchange/review-page.ts',
  returned: 'app/fixes/exchange/returned.ts',
  review: 'app/fixes/review.ts',
  reviewOf: 'app/fixes/review-of.ts',
  story: 'app/story/story.ts',
  trial: 'app/fixes/random-trial.ts',
});
const { cutLines } = modules.story;
const { randomFrom } = modules.edits;
const broken = [];
const promise = (holds, what) => {
  if (!holds) broken.push(what);
};
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const by = { author: 'Marla', at: 1 };

console.log(`\nRight in any order (${TRIALS.toLocaleString('en')} random reviews)`);
{
  const { MIXES, reviewTrial } = modules.trial;
  let [fixes, wrong] = [0, 0];
  for (let seed = 1; seed <= TRIALS; seed++) {
    const [, kinds] = MIXES[seed % MIXES.length];
    try {
      fixes += reviewTrial(kinds, randomFrom(seed * 104_729));
    } catch (error) {
      if (wrong++ < 3) console.log(`  seed ${seed}: ${error.message}`);
    }
  }
  console.log(`  ${fixes.toLocaleString('en')} fixes decided, ${wrong} reviews wrong`);
  promise(wrong === 0, `${wrong} random reviews went wrong`);
}

console.log(`\nFound again in a newer draft (600 paragraphs, 300 fixes, ${DRAFTS} pairs each)`);
for (const edited of [10, 40])
  for (const [how, keepsDraft] of [
    ['with the draft', true],
    ['by quotes     ', false],
  ]) {
    const sum = modules.newer.findInNewerDrafts(edited, DRAFTS, keepsDraft);
    console.log(
      `  ${edited} % edited, ${how}: ${percent(sum.found, sum.living)} of ${sum.living} living found, ${sum.wrong} in a wrong place; ${sum.placedThoughGone} of ${sum.gone} placed though their words went`,
    );
    promise(sum.wrong === 0, `${sum.wrong} fixes in a wrong place (${edited} % edited, ${how.trim()})`);
  }

console.log('\nParagraphs that moved, recognised');
for (const edited of [5, 10, 30]) {
  const { all, found } = movesFound(edited, isLong ? 40 : 10);
  console.log(`  ${edited} % edited: ${found} of ${all} (${percent(found, all)})`);
  if (edited === 10) promise(found / all >= 0.8, `only ${found} of ${all} moved paragraphs recognised`);
}

console.log('\nTime, 100,000 words');
const random = randomFrom(7);
const maker = modules.drafts.draftsFrom(random);
const novel = maker.first(3_100);
const { text } = modules.drafts.textOfDraft(novel);
const lines = cutLines(text);
const plain = median(() => text.split(/\s+/).length);
console.log(
  `  ${text.split(/\s+/).length.toLocaleString('en')} words; a plain pass takes ${plain.toFixed(1)} ms`,
);
for (const edited of [5, 10, 30, 90]) {
  const copy = modules.drafts.textOfDraft(maker.edited(novel, edited)).text;
  const story = { lines, format: 'txt', stets: [], drafts: [] };
  let fixes = 0;
  const took = median(() => {
    const read = modules.returned.fixesFromReturned('copy.txt', copy, story, by);
    fixes = read.ok ? modules.fixesOf.fixesOf(read.value.review).length : -1;
  });
  console.log(row(`a copy with ${edited} % of its paragraphs edited (${fixes} fixes)`, took));
  if (edited === 10) promise(took < 1000, `a returned copy took ${took.toFixed(0)} ms`);
}
{
  const step = Math.floor(text.length / 5_000);
  const proposals = Array.from({ length: 5_000 }, (_, i) => ({
    fromA: i * step + 3,
    toA: i * step + 5,
    put: { text: 'xyz', breaks: [] },
    fix: `f${i + 1}`,
  }));
  const meta = new Map(proposals.map(({ fix }) => [fix, by]));
  const review = modules.reviewOf.reviewOf(modules.review.startReview(lines).base, proposals, meta, 5_001);
  const fields = JSON.stringify(modules.atRest.fixesToFields(review));
  let found = 0;
  const opening = median(() => {
    const read = modules.atRest.fixesFromFields(JSON.parse(fields), lines);
    found = modules.fixesOf.fixesOf(read.review).length;
  });
  console.log(row(`opening ${found} fixes`, opening));
  promise(found === 5_000 && opening < 1000, `opening ${found} fixes took ${opening.toFixed(0)} ms`);
  const newer = modules.drafts.textOfDraft(maker.edited(novel, 10)).text;
  const moved = median(() => modules.atRest.fixesFromFields(JSON.parse(fields), cutLines(newer), lines));
  console.log(row('opening them on a newer draft, 10 % edited', moved));
  const parcel = parcelWith(review);
  let page = '';
  console.log(
    row(
      'writing the review page',
      median(() => (page = modules.page.reviewPage(parcel))),
    ),
  );
  let isRead = false;
  console.log(
    row(
      'reading it',
      median(() => (isRead = modules.page.readReviewPage(page).ok)),
    ),
  );
  promise(isRead, 'the review page was not read back');
}

if (broken.length > 0) {
  console.log(`\nNot kept: ${broken.join('; ')}`);
  process.exitCode = 1;
}

/** Moves paragraphs that nobody edited in drafts that were edited elsewhere; how many are one fix each afterwards. */
function movesFound(edited, runs) {
  let [all, found] = [0, 0];
  for (let run = 1; run <= runs; run++) {
    const chance = randomFrom(run * 7_919 + edited);
    const drafts = modules.drafts.draftsFrom(chance);
    const story = drafts.first(400).map((words) => words.map((word) => word.text).join(' '));
    const changed = story.map((paragraph) =>
      chance(100) < edited ? paragraph.replace(/ \S+/, ' other') : paragraph,
    );
    const long = changed.flatMap((paragraph, i) =>
      paragraph === story[i] && paragraph.length >= 40 ? [i] : [],
    );
    const picked = new Set(Array.from({ length: 5 }, () => long[chance(long.length)]));
    const kept = changed.filter((_, i) => !picked.has(i));
    for (const i of picked) kept.splice(chance(kept.length), 0, changed[i]);
    const review = modules.copies.fixesFromCopy(cutLines(story.join('\n')), cutLines(kept.join('\n')), by);
    const moved = modules.fixesOf.fixesOf(review).filter((fix) => fix.moved);
    all += picked.size;
    for (const i of picked) if (moved.some(({ put }) => put.includes(changed[i]))) found++;
  }
  return { all, found };
}

function parcelWith(review) {
  return {
    kind: 'back',
    name: 'Novel.txt',
    format: 'txt',
    text,
    encoding: 'utf-8',
    bom: false,
    fingerprint: '0'.repeat(64),
    fixes: modules.atRest.fixesToFields(review).fixes,
    queries: [],
    decisions: { styleSheet: {}, words: [], cast: [], notNames: [], rulesOff: [] },
    stets: [],
    note: '',
    from: 'Marla',
    at: 0,
  };
}

function median(work) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[2];
}

function row(what, took) {
  return `  ${what.padEnd(60)} ${took.toFixed(0).padStart(6)} ms  ${(took / plain).toFixed(1).padStart(6)} ×`;
}
