const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBERED = /\b(chapter|part|book|volume|act|scene|section)([\s._-]+)([a-z]+(?:[\s-]+[a-z]+)?)/gi;
const ROMAN = /^(?=.)(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const numbers = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Compares two file names as a reader would sort them: "Chapter 2" and "Chapter Two" before "Chapter 10", a
 * prologue before everything, an epilogue after. Negative where `a` comes first; 0 only for equal names.
 */
export function inReadingOrder(a: string, b: string): number {
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  const byNumber = numbers.compare(withDigits(a), withDigits(b));
  if (byNumber !== 0) return byNumber;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The names in the order that somebody chose for them. `order` may know names that are not there; one that it does
 * not know stands behind the name that a reader would put before it, so a new chapter falls in by itself.
 */
export function inChosenOrder(names: readonly string[], order: readonly string[]): string[] {
  const natural = [...names].sort(inReadingOrder);
  if (order.length === 0) return natural;
  const there = new Set(names);
  return fallIn(
    [...new Set(order)].filter((name) => there.has(name)),
    natural,
  );
}

/**
 * What is kept of an order when it is changed to `now`: names that `before` had and that are not there at the
 * moment keep their places. Empty where `now` is the order that a reader would choose anyway.
 */
export function orderToKeep(now: readonly string[], before: readonly string[]): string[] {
  const natural = [...now].sort(inReadingOrder);
  return natural.every((name, place) => name === now[place]) ? [] : fallIn(now, before);
}

/** `chosen` with what else `all` holds, each behind the one that is before it in `all`. */
function fallIn(chosen: readonly string[], all: readonly string[]): string[] {
  const placed = new Set(chosen);
  const behind = new Map<string, string[]>();
  let last = '';
  for (const name of all) {
    if (placed.has(name)) last = name;
    else behind.set(last, [...(behind.get(last) ?? []), name]);
  }
  return ['', ...chosen].flatMap((name) => [...(name === '' ? [] : [name]), ...(behind.get(name) ?? [])]);
}

function placeOf(name: string): number {
  if (/^\d/.test(name)) return 0;
  if (/\b(prologue|foreword|preface)\b/i.test(name)) return -1;
  if (/\b(epilogue|afterword|acknowledge?ments)\b/i.test(name)) return 1;
  return 0;
}

function withDigits(name: string): string {
  const bare = name.replace(/\.[^.]*$/, '');
  return bare.replace(NUMBERED, (whole, kind: string, gap: string, words: string) => {
    const [first = '', second = ''] = words.toLowerCase().split(/[\s-]+/);
    const both = wordNumber(first, second);
    if (both !== null) return `${kind}${gap}${both}`;
    const one = wordNumber(first, '') ?? romanNumber(first);
    return one === null ? whole : `${kind}${gap}${one}${words.slice(first.length)}`;
  });
}

function wordNumber(first: string, second: string): number | null {
  const ten = TENS.indexOf(first);
  if (ten >= 0) {
    const one = second === '' ? 0 : ONES.indexOf(second);
    return one >= 0 && one < 10 ? (ten + 2) * 10 + one : null;
  }
  const one = ONES.indexOf(first);
  return one >= 0 && second === '' ? one : null;
}

function romanNumber(word: string): number | null {
  if (!ROMAN.test(word)) return null;
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  let last = 0;
  for (const letter of word.toLowerCase().split('').reverse()) {
    const value = values[letter] ?? 0;
    sum += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return sum;
}
