/** An example of a rule in pieces: what both sides share, and what differs. */
export interface WrongRight {
  readonly before: string;
  readonly wrong: string;
  readonly right: string;
  readonly after: string;
}

/** Cuts a wrong and a right sentence so that only whole words that differ stand in `wrong` and `right`. */
export function wrongRight(wrong: string, right: string): WrongRight {
  const most = Math.min(wrong.length, right.length);
  let head = 0;
  while (head < most && wrong[head] === right[head]) head++;
  let tail = 0;
  while (tail < most - head && wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const splits = (at: number, text: string) => joined(text[at - 1], text[at]);
  while (head > 0 && (splits(head, wrong) || splits(head, right))) head--;
  while (tail > 0 && (splits(wrong.length - tail, wrong) || splits(right.length - tail, right))) tail--;
  return {
    before: wrong.slice(0, head),
    wrong: wrong.slice(head, wrong.length - tail),
    right: right.slice(head, right.length - tail),
    after: wrong.slice(wrong.length - tail),
  };
}

/** True for two characters of one word, and for a run of the same sign: `..` is read as one. */
function joined(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left === right || (isWordish(left) && isWordish(right));
}

function isWordish(character: string): boolean {
  return /[\p{L}\p{N}'’]/u.test(character);
}
