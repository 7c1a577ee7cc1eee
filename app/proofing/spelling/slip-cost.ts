/**
 * What it costs to have typed one word and meant another: a weighted edit distance (Damerau's, with swapped
 * neighbours as one edit) in which the slips that people make often are cheap. 1 is an ordinary wrong letter.
 * The weights are ours, set on a list of common misspellings that no test uses.
 */

const SWAP = 0.4;
const IE_FOR_EI = 0.35;
const DOUBLED = 0.35;
const VOWEL_FOR_VOWEL = 0.65;
const SOUNDS_ALIKE = 0.6;
const KEY_BESIDE = 0.85;
const WRONG = 1;
const LOST = 0.65;
const LOST_VOWEL = 0.5;
const EXTRA = 0.8;
const MARK = 0.2;
/** On top of the edit where it touches the first letter, which people seldom miss. */
const FIRST = 0.6;

const I_AND_E = 101 + 105;
const LONGEST = 48;
/** Reused between calls: a question measures some thousand words. */
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));
const losses = new Float64Array(LONGEST + 1);

/** The cost of typing `typed` for `meant` (both lower case), or Infinity where it exceeds `limit`. */
export function slipCost(typed: string, meant: string, limit: number): number {
  const n = typed.length;
  const m = meant.length;
  if (n > LONGEST || m > LONGEST) return Infinity;
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array];
  above[0] = 0;
  for (let j = 1; j <= m; j++) {
    losses[j] = lost(meant, j - 1);
    above[j] = (above[j - 1] as number) + (losses[j] as number);
  }
  for (let i = 1; i <= n; i++) {
    const extraHere = extra(typed, i - 1);
    row[0] = (above[0] as number) + extraHere;
    let least = row[0];
    const a = typed.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const b = meant.charCodeAt(j - 1);
      let cost = above[j - 1] as number;
      if (a !== b) {
        cost += wrong(a, b) + (i === 1 && j === 1 ? FIRST : 0);
        if (i > 1 && j > 1 && a === meant.charCodeAt(j - 2) && b === typed.charCodeAt(i - 2)) {
          const isSwap =
            (before[j - 2] as number) + (a + b === I_AND_E ? IE_FOR_EI : SWAP) + (i === 2 ? FIRST / 2 : 0);
          if (isSwap < cost) cost = isSwap;
        }
      }
      const isExtra = (above[j] as number) + extraHere;
      if (isExtra < cost) cost = isExtra;
      const isLost = (row[j - 1] as number) + (losses[j] as number);
      if (isLost < cost) cost = isLost;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [before, above, row] = [above, row, before];
  }
  const cost = above[m] as number;
  return cost > limit ? Infinity : cost;
}

/** The cost of a letter of `meant` that was not typed. */
function lost(meant: string, at: number): number {
  const code = meant.charCodeAt(at);
  if (code === 39 || code === 45) return MARK;
  if (at > 0 && code === meant.charCodeAt(at - 1)) return DOUBLED;
  if (at === 0) return LOST + FIRST / 2;
  return isVowel(code) || code === 104 ? LOST_VOWEL : LOST;
}

/** The cost of a letter that was typed and not meant. */
function extra(typed: string, at: number): number {
  const code = typed.charCodeAt(at);
  if (code === 39 || code === 45) return MARK * 2;
  if (at > 0 && code === typed.charCodeAt(at - 1)) return DOUBLED;
  if (at === 0) return EXTRA + FIRST / 2;
  return code === 101 ? LOST_VOWEL : EXTRA;
}

function wrong(a: number, b: number): number {
  if (a < 97 || a > 122 || b < 97 || b > 122) return WRONG;
  return WRONG_COST[(a - 97) * 26 + b - 97] as number;
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}

const ALIKE = 'cs ck kq sz gj fv mn dt bp iy ey td vw xc ao'.split(' ');
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const WRONG_COST = new Float64Array(26 * 26).fill(WRONG);
const setCost = (a: string, b: string, cost: number) => {
  const [x, y] = [a.charCodeAt(0) - 97, b.charCodeAt(0) - 97];
  WRONG_COST[x * 26 + y] = Math.min(WRONG_COST[x * 26 + y] as number, cost);
  WRONG_COST[y * 26 + x] = Math.min(WRONG_COST[y * 26 + x] as number, cost);
};
KEYBOARD.forEach((keys, line) => {
  for (let i = 0; i < keys.length; i++) {
    const below = KEYBOARD[line + 1] ?? '';
    for (const beside of [keys[i + 1], below[i - 1], below[i]]) {
      if (beside !== undefined) setCost(keys.charAt(i), beside, KEY_BESIDE);
    }
  }
});
for (const [a, b] of ALIKE) setCost(a as string, b as string, SOUNDS_ALIKE);
for (const a of 'aeiou') for (const b of 'aeiou') setCost(a, b, VOWEL_FOR_VOWEL);
