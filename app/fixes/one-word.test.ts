import { expect, it } from 'vitest';
import { accept, reject } from './decide.ts';
import { inWords } from './exchange/in-words.ts';
import { fixesOf } from './fixes-of.ts';
import { fileTextOf, textOf } from './flat-text.ts';
import { randomFrom, trials } from './random-edits.ts';
import { type Review, startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';

const started = (text: string) => startReview([{ text, end: '\n' }]);
const by = (author: string, rule?: string) =>
  rule === undefined ? { author, at: 1 } : { author, at: 1, rule };

/** What one person does at a keyboard: `<` is Backspace. The first key goes over what is selected. */
function typed(review: Review, [from, to]: readonly [number, number], keys: string, author = 'Pell'): Review {
  let now = review;
  let [start, caret] = [from, to];
  for (const sign of keys) {
    if (sign === '<' && start === caret) start--;
    now = trackEdit(now, { from: start, to: caret, inserted: sign === '<' ? '' : sign }, by(author));
    caret = sign === '<' ? start : start + sign.length;
    start = caret;
    expect(verify(now)).toBeNull();
  }
  return now;
}

/** Types over `old` in the text. */
function typedOver(text: string, old: string, keys: string): Review {
  const at = text.indexOf(old);
  return typed(started(text), [at, at + old.length], keys);
}

/** Each fix with the words that its places change. */
const said = (review: Review) =>
  fixesOf(review).map(({ pieces }) =>
    pieces.map((piece) => {
      const { before, after } = inWords(review.base, piece);
      return `${before} → ${after}`;
    }),
  );

it.each([
  ['poured', 'flooded'],
  ['stone', 'pebble'],
  ['chased', 'pursued'],
  ['banana', 'abandoned'],
  ['well-known', 'far-famed'],
  ['don’t', 'didn’t'],
  ['poured', 'flo<<<flooded'],
  ['poured', 'pour<<<<flooded'],
  ['stone', 'stone<pebble<<<<<<<<<pebble'],
])('makes one fix of %s with %s typed over it', (old, keys) => {
  const review = typedOver(`Water ${old} in there.`, old, keys);
  const text = textOf(review.current).slice('Water '.length, -' in there.'.length);
  expect(said(review)).toEqual([[`${old} → ${text}`]]);
});

it('makes one fix of a word whatever is typed over it, and gives both words back', () => {
  const signs = 'abcdenorst';
  for (let seed = 1; seed <= trials(1000); seed++) {
    const random = randomFrom(seed * 7919);
    const word = () => Array.from({ length: 1 + random(8) }, () => signs[random(signs.length)]).join('');
    const [before, old, after] = [word(), word(), word()];
    const text = `${before} ${old} ${after}`;
    const [start, end] = [before.length + 1, before.length + 1 + old.length];
    let keys = '';
    let left = '';
    for (let i = 0, count = 1 + random(14); i < count; i++) {
      const isBack = left !== '' && random(4) === 0;
      const sign = isBack ? '<' : (signs[random(signs.length)] as string);
      keys += sign;
      left = isBack ? left.slice(0, -1) : left + sign;
    }
    // Selected, or taken out from the end, or from the start, one by one.
    const way = random(3);
    let review = started(text);
    if (way === 1) review = typed(review, [end, end], '<'.repeat(old.length));
    if (way === 2)
      for (let i = 0; i < old.length; i++)
        review = trackEdit(review, { from: start, to: start + 1, inserted: '' }, by('Pell'));
    review = typed(review, way === 0 ? [start, end] : [start, start], keys);
    // And corrected once more, somewhere in the new word.
    if (left !== '' && random(2) === 0) {
      const at = random(left.length + 1);
      const more = word();
      review = typed(review, [start + at, start + at], more);
      left = left.slice(0, at) + more + left.slice(at);
    }
    const what = `seed ${seed}: ${old}, ${keys}`;
    expect(textOf(review.current), what).toBe(`${before} ${left} ${after}`);
    const fixes = fixesOf(review);
    expect(fixes.length, what).toBe(left === old ? 0 : 1);
    for (const { id, pieces } of fixes) {
      expect(pieces.length, what).toBe(1);
      expect(textOf(reject(review, id).review.current), what).toBe(text);
      expect(textOf(accept(review, id).base), what).toBe(`${before} ${left} ${after}`);
    }
  }
});

it('joins what one person changes in one word at different times, and nothing beyond the word', () => {
  const one = typed(typed(started('a recieved leter'), [13, 13], 't'), [5, 7], 'ei');
  expect(said(one)).toEqual([['recieved → received'], ['leter → letter']]);
  const both = typed(typed(started('acomodate'), [2, 2], 'c'), [5, 5], 'm');
  expect(said(both)).toEqual([['acomodate → accommodate']]);
  const beside = typed(typed(started('the stone'), [4, 4], 'red '), [13, 13], 's');
  expect(said(beside)).toEqual([['stone → red stone'], ['stone → stones']]);
  expect(fixesOf(typed(typed(started('stop--he'), [0, 4], 'go'), [6, 6], 'r'))).toHaveLength(2);
});

it('takes the older fix’s name, and all that the younger one did elsewhere', () => {
  let review = typed(started('aa bb ccdog'), [10, 10], 'x');
  review = trackEdit(review, { from: 3, to: 5, inserted: '' }, by('Marla'));
  review = trackEdit(review, { from: 0, to: 6, inserted: '' }, by('Pell'));
  expect(textOf(review.current)).toBe('doxg');
  expect(fixesOf(review).map(({ id, taken, put }) => [id, taken, put])).toEqual([
    ['f1', 'aa … ccdo', 'dox'],
    ['f2', 'bb', ''],
  ]);
  expect([...review.meta.keys()]).toEqual(['f1', 'f2']);
});

it('gives line ends back where joining leaves the same text', () => {
  let review = startReview([
    { text: 'zk', end: '\r\n' },
    { text: 'w', end: '\n' },
  ]);
  review = trackEdit(review, { from: 2, to: 4, inserted: 's' }, by('Pell'));
  review = trackEdit(review, { from: 1, to: 1, inserted: 'k\n', breaks: ['\n'] }, by('Pell'));
  expect(verify(review)).toBeNull();
  expect(fixesOf(review).map(({ taken, put }) => [taken, put])).toEqual([['w', 'ks']]);
  expect(fileTextOf(review.current)).toBe('zk\r\nks\n');
});

it('leaves others, rules and words without blanks between them apart', () => {
  expect(fixesOf(typed(typed(started('poured'), [0, 5], 'floo'), [5, 5], 'ed', 'Marla'))).toHaveLength(2);
  const ruled = trackEdit(started('recieved'), { from: 3, to: 5, inserted: 'ei' }, by('Pell', 'spelling'));
  expect(fixesOf(typed(ruled, [8, 8], 's'))).toHaveLength(2);
  const amid = typed(typed(typed(started('stone'), [1, 1], 'x'), [3, 3], 'y', 'Marla'), [6, 6], 'z');
  expect(fixesOf(amid).map(({ authors }) => authors)).toEqual([['Pell'], ['Marla'], ['Pell']]);
  expect(fixesOf(typed(typed(started('我们看见石头'), [1, 1], '都'), [6, 6], '了'))).toHaveLength(2);
});
