/** Contractions as they should be, and what they look like with the apostrophe lost or strayed. */

const RIGHT = (
  "don't can't won't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't " +
  "mustn't mightn't needn't ain't shan't daren't oughtn't I'm I've you're you've you'd you'll he'd he's she's he'll " +
  "they're they've they'd they'll we've that's that'll that'd there's there'll there'd here's it'll it'd who's who'd " +
  "who'll what's what'll what'd where's where'd how's how'd y'all o'clock ma'am could've would've should've might've " +
  "must've couldn't've wouldn't've shouldn't've y'know c'mon"
).split(' ');

/** Whole words when the apostrophe is lost, so nothing can be said of the word alone. */
const OTHER_WORDS = new Set([
  'shell',
  'hell',
  'shed',
  'wed',
  'well',
  'were',
  'ill',
  'id',
  'its',
  'lets',
  'maam',
]);

const BY_LETTERS = new Map(RIGHT.map((word) => [word.replaceAll("'", '').toLowerCase(), word]));
for (const word of OTHER_WORDS) BY_LETTERS.delete(word);
BY_LETTERS.set('maam', "ma'am");

/** In the dictionary for a sense (thieves' cant, many whats) that hardly any story means. */
const HARDLY_MEANT = new Set(['cant', 'whats', 'hows', 'wheres', 'wont']);

/**
 * The contraction that `norm` (lower case, straight apostrophes) is a slip of: `dont`, `did'nt`, `your'e` give
 * `don't`, `didn't`, `you're`; undefined for everything else, right contractions included.
 */
export function contractionMeant(norm: string): string | undefined {
  const right = BY_LETTERS.get(norm.includes("'") ? norm.replaceAll("'", '') : norm);
  return right?.toLowerCase() === norm ? undefined : right;
}

/** True for the few dictionary words that are nearly always a contraction without its apostrophe. */
export function isHardlyMeant(norm: string): boolean {
  return HARDLY_MEANT.has(norm);
}

const AUXILIARIES = new Set(
  'are ca could dare did do does had has have is may might must need ought sha should was were wo would ai use used'.split(
    ' ',
  ),
);

const BEFORE_HAVE = new Set(
  (
    'i you we they who what that there these those could should would might must may ought will where how why ' +
    'when people folks some all most others both'
  ).split(' '),
);
const BEFORE_ARE = new Set(
  "you we they who what where when why how there here that these those people folks some all both others y'all".split(
    ' ',
  ),
);

const TAIL = /^(.+)'(s|d|ll|ve|re|m|em|all|uns?)$/;

/**
 * True where `word` (lower case, straight apostrophes) is a word with one or more contractions on it:
 * `shouldn't've`, `I'd've`, `Mara'll`. `isBase` says what counts as a word.
 */
export function isContraction(word: string, isBase: (base: string) => boolean): boolean {
  if (word.endsWith("n't")) return AUXILIARIES.has(word.slice(0, -3));
  const [, base, tail] = TAIL.exec(word) ?? [];
  if (base === undefined) return false;
  if (tail === 'm') return base === 'i';
  if (tail === 'all') return base === 'y' || base === 'you';
  if (tail === 're') return BEFORE_ARE.has(base);
  if (tail === 've') {
    return BEFORE_HAVE.has(base) || (/(?:'d|n't|'ll)$/.test(base) && isContraction(base, isBase));
  }
  return isBase(base) || isContraction(base, isBase);
}
