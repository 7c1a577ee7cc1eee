// The traits of each edit: what kind it is, then which letters. A rare pair of letters leans on its kind.

const OTHER = 26;
const EDGE = 27;
/** As app/proofing/spelling/slip-cost.ts counts letters. */
export const KINDS = 28;

/** How firmly a trait is held at nought: kinds loosely, single pairs of letters firmly. */
const KIND = 0.3;
const LETTER = 1;
const PAIR = 2;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besides = new Set();
KEYBOARD.forEach((keys, line) => {
  for (let i = 0; i < keys.length; i++) {
    const below = KEYBOARD[line + 1] ?? '';
    for (const key of [keys[i + 1], below[i - 1], below[i]]) {
      if (key !== undefined) besides.add(keys[i] + key).add(key + keys[i]);
    }
  }
});

const letterOf = (kind) => (kind === OTHER ? "'" : kind === EDGE ? '^' : String.fromCharCode(97 + kind));
const sortOf = (kind) =>
  kind === OTHER ? 'o' : kind === EDGE ? '^' : 'aeiouy'.includes(letterOf(kind)) ? 'v' : 'c';

/**
 * Numbers for all traits, and for each edit between any two letters the traits it has.
 */
export function createEdits() {
  const numbers = new Map();
  const firmness = [];
  const trait = (name, firm) => {
    if (!numbers.has(name)) {
      numbers.set(name, firmness.length);
      firmness.push(firm);
    }
    return numbers.get(name);
  };
  const each = (traitsOf) =>
    Array.from({ length: KINDS * KINDS }, (_, i) => traitsOf(Math.floor(i / KINDS), i % KINDS));
  const single = (name, before, letter) => {
    const traits = [
      trait(name, KIND / 3),
      trait(`${name} ${sortOf(letter)}`, KIND),
      trait(`${name} ${letterOf(letter)}`, LETTER),
    ];
    if (before === letter)
      traits.push(trait(`${name} doubled`, KIND), trait(`${name} doubled ${sortOf(letter)}`, KIND));
    else traits.push(trait(`${name} ${letterOf(before)}${letterOf(letter)}`, PAIR));
    if (before === EDGE) traits.push(trait(`${name} first`, KIND));
    return traits;
  };
  const isBeside = (a, b) => besides.has(letterOf(a) + letterOf(b));
  return {
    wrong: each((typed, meant) => [
      trait('wrong', KIND / 3),
      trait(`wrong ${sortOf(typed)}${sortOf(meant)}`, KIND),
      ...(isBeside(typed, meant) ? [trait('wrong beside', KIND)] : []),
      trait(`wrong ${letterOf(typed)}>${letterOf(meant)}`, PAIR),
    ]),
    lost: each((before, letter) => single('lost', before, letter)),
    extra: each((before, letter) => [
      ...single('extra', before, letter),
      ...(isBeside(before, letter) ? [trait('extra beside', KIND)] : []),
    ]),
    swapped: each((first, second) => [
      trait('swapped', KIND / 3),
      trait(`swapped ${sortOf(first)}${sortOf(second)}`, KIND),
      trait(`swapped ${letterOf(first)}${letterOf(second)}`, PAIR),
    ]),
    places: Object.fromEntries(
      ['firstWrong', 'lastWrong', 'lastLost', 'lastExtra', 'firstSwapped', 'lastSwapped'].map((name) => [
        name,
        trait(name, KIND),
      ]),
    ),
    trait,
    numbers,
    firmness,
  };
}

const LONGEST = 48;
const rows = Array.from({ length: LONGEST + 1 }, () => new Float64Array(LONGEST + 1));
const SAME = 1e-9;

/**
 * The traits of the cheapest way from `meant` to `typed` (letters as the app counts them), each as often as it comes.
 * `costs` holds a table for each sort of edit and a number for each place.
 */
export function traitsBetween(typed, meant, edits, costs) {
  const n = typed.length;
  const m = meant.length;
  const atExtra = (i) => (typed[i - 2] ?? EDGE) * KINDS + typed[i - 1];
  const atLost = (j) => (meant[j - 2] ?? EDGE) * KINDS + meant[j - 1];
  const atWrong = (i, j) => typed[i - 1] * KINDS + meant[j - 1];
  const atSwapped = (i, j) => meant[j - 1] * KINDS + typed[i - 1];
  const isEnd = (i, j) => i === n && j === m;
  const isSwap = (i, j) =>
    i > 1 &&
    j > 1 &&
    typed[i - 1] !== meant[j - 1] &&
    typed[i - 1] === meant[j - 2] &&
    meant[j - 1] === typed[i - 2];
  const extra = (i) => costs.extra[atExtra(i)] + (i === n ? costs.lastExtra : 0);
  const lost = (j) => costs.lost[atLost(j)] + (j === m ? costs.lastLost : 0);
  const wrong = (i, j) =>
    costs.wrong[atWrong(i, j)] +
    (i === 1 && j === 1 ? costs.firstWrong : 0) +
    (isEnd(i, j) ? costs.lastWrong : 0);
  const swapped = (i, j) =>
    costs.swapped[atSwapped(i, j)] +
    (i === 2 ? costs.firstSwapped : 0) +
    (isEnd(i, j) ? costs.lastSwapped : 0);

  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      let least = i + j === 0 ? 0 : Infinity;
      if (i > 0 && j > 0) least = rows[i - 1][j - 1] + (typed[i - 1] === meant[j - 1] ? 0 : wrong(i, j));
      if (isSwap(i, j)) least = Math.min(least, rows[i - 2][j - 2] + swapped(i, j));
      if (i > 0) least = Math.min(least, rows[i - 1][j] + extra(i));
      if (j > 0) least = Math.min(least, rows[i][j - 1] + lost(j));
      rows[i][j] = least;
    }
  }

  const traits = [];
  const { places } = edits;
  for (let i = n, j = m; i + j > 0; ) {
    const comesFrom = (cost) => Math.abs(rows[i][j] - cost) < SAME;
    if (i > 0 && j > 0 && typed[i - 1] === meant[j - 1] && comesFrom(rows[i - 1][j - 1])) {
      i--;
      j--;
    } else if (isSwap(i, j) && comesFrom(rows[i - 2][j - 2] + swapped(i, j))) {
      traits.push(...edits.swapped[atSwapped(i, j)]);
      if (i === 2) traits.push(places.firstSwapped);
      if (isEnd(i, j)) traits.push(places.lastSwapped);
      i -= 2;
      j -= 2;
    } else if (
      i > 0 &&
      j > 0 &&
      typed[i - 1] !== meant[j - 1] &&
      comesFrom(rows[i - 1][j - 1] + wrong(i, j))
    ) {
      traits.push(...edits.wrong[atWrong(i, j)]);
      if (i === 1 && j === 1) traits.push(places.firstWrong);
      if (isEnd(i, j)) traits.push(places.lastWrong);
      i--;
      j--;
    } else if (i > 0 && comesFrom(rows[i - 1][j] + extra(i))) {
      traits.push(...edits.extra[atExtra(i)]);
      if (i === n) traits.push(places.lastExtra);
      i--;
    } else {
      traits.push(...edits.lost[atLost(j)]);
      if (j === m) traits.push(places.lastLost);
      j--;
    }
  }
  return traits;
}
