/** A review as CriticMarkup: plain text with marks in it, for people who have another program for these. */
import type { Break } from '../flat-text.ts';
import type { Query } from '../queries.ts';
import type { Review } from '../review.ts';
import { BREAK, guardInside, guardWords, type MarkKind, SIGNS, TURNS_INTO } from './critic-signs.ts';
import { writeSaid } from './critic-said.ts';
import { markedText, type Stretch } from './marked-text.ts';

/**
 * The story with its fixes and queries as marks. No mark reaches over a break between lines; where a fix takes or
 * makes one, its mark ends with ¶. Each mark is followed by who made it and why.
 */
export function criticMarkup(review: Review, queries: readonly Query[]): string {
  const page = createPage();
  for (const query of queries) if (query.place === null) page.mark(saidOf(query));
  const placed = queries
    .flatMap((query) => (query.place === null ? [] : [{ query, ...query.place }]))
    .sort((one, other) => one.from - other.from);
  const marked = markedText(
    review,
    placed.flatMap(({ from, to }) => [from, to]),
  );
  let next = 0;
  for (const [i, stretch] of marked.entries()) {
    const end = stretch.at + (stretch.kind === 'put' ? 0 : stretch.text.length);
    const here: typeof placed = [];
    while (
      next < placed.length &&
      (placed[next]?.from ?? 0) < Math.max(end, stretch.at + 1) &&
      startsHere(placed[next], stretch)
    )
      here.push(placed[next++] as (typeof placed)[number]);
    const longest = here.findLast(
      ({ from, to }) => stretch.kind === 'kept' && from === stretch.at && to > from,
    );
    for (const one of here) if (one !== longest) page.mark(`${SIGNS.asked.join('')}${saidOf(one.query)}`);
    if (stretch.kind !== 'kept') writeFix(page, review, marked, i);
    else if (longest === undefined) page.words(stretch.text, stretch.breaks);
    else {
      const line = stretch.text.split('\n')[0] ?? '';
      page.mark(around('asked', guardInside('asked', line)) + saidOf(longest.query));
      page.words(stretch.text.slice(line.length), stretch.breaks);
    }
  }
  for (const { query } of placed.slice(next)) page.mark(`${SIGNS.asked.join('')}${saidOf(query)}`);
  if (review.base.last !== '') page.break(review.base.last);
  return page.text();
}

/** True where a query begins in the stretch; what is put in has no place in the author's text. */
function startsHere(query: { readonly from: number } | undefined, { kind, at }: Stretch): boolean {
  return query !== undefined && (kind !== 'put' || query.from < at);
}

function writeFix(page: Page, review: Review, marked: readonly Stretch[], i: number): void {
  const { kind, text, breaks, id } = marked[i] as Stretch;
  const before = marked[i - 1];
  const after = marked[i + 1];
  const isOneLine = (one: Stretch | undefined) => one !== undefined && !one.text.includes('\n');
  const isSecond =
    kind === 'put' && before?.kind === 'taken' && before.id === id && !isNewPiece(review, marked, i);
  const isFirst =
    kind === 'taken' && after?.kind === 'put' && after.id === id && !isNewPiece(review, marked, i + 1);
  const said = isSecond ? '' : fixSaid(review, marked[i] as Stretch);
  if (isFirst && isOneLine(marked[i]) && isOneLine(after)) {
    const [old, put] = [guardInside('replaced', text), guardInside('replaced', after?.text ?? '')];
    page.mark(around('replaced', old + TURNS_INTO + put) + said);
    return;
  }
  if (isSecond && isOneLine(before) && isOneLine(marked[i])) return;
  const sign = kind === 'taken' ? 'taken' : 'put';
  const lines = text.split('\n');
  for (const [n, line] of lines.entries()) {
    const isBroken = n < lines.length - 1;
    if (line !== '' || isBroken)
      page.mark(around(sign, guardInside(sign, line) + (isBroken ? BREAK : '')) + (n === 0 ? said : ''));
    if (isBroken) page.break(breaks[n] ?? '\n');
  }
}

/** True where what is put in at `i` belongs to another piece than what was taken out before it. */
function isNewPiece(review: Review, marked: readonly Stretch[], i: number): boolean {
  const { at, id } = marked[i] as Stretch;
  const taken = marked[i - 1] as Stretch;
  return !review.pieces.some(
    (piece) => piece.fix === id && piece.fromA === taken.at && piece.toA === at && piece.toB > piece.fromB,
  );
}

function fixSaid(review: Review, { fix, id }: Stretch): string {
  const meta = review.meta.get(id ?? '');
  if (fix === undefined || meta === undefined) return '';
  const traits = [
    // What is decided together has one number; `.2` tells apart who made which part of it.
    ...(fix.pieces.length > 1 ? [`#${fix.id.slice(1)}${id === fix.id ? '' : `.${id?.slice(1)}`}`] : []),
    ...(meta.moved ? ['moved'] : []),
    ...(meta.rule === undefined ? [] : [`rule ${meta.rule}`]),
  ];
  const others = (meta.also ?? []).map((author) => writeSaid({ author, traits: [], text: '' }));
  return [writeSaid({ author: meta.author, traits, text: meta.note ?? '' }), ...others]
    .map((inside) => around('said', inside))
    .join('');
}

function saidOf({ author, text, place, replies, resolved }: Query): string {
  const traits = [
    ...(place === null ? ['whole story'] : []),
    ...(resolved === undefined ? [] : [`settled by ${resolved.author}`]),
  ];
  return [{ author, traits, text }, ...replies.map((reply) => ({ ...reply, traits: [] }))]
    .map((said) => around('said', writeSaid(said)))
    .join('');
}

function around(kind: MarkKind, inside: string): string {
  const [open, close] = SIGNS[kind];
  return open + inside + close;
}

interface Page {
  readonly mark: (mark: string) => void;
  /** Words that stay; a `\n` in them is a break. */
  readonly words: (text: string, breaks: readonly Break[]) => void;
  readonly break: (end: Break) => void;
  readonly text: () => string;
}

/** Words gather until a mark comes, since a sign may be spread over several stretches of them. */
function createPage(): Page {
  let done = '';
  let words = '';
  const end = (isBeforeMark: boolean) => {
    done += guardWords(words, isBeforeMark);
    words = '';
  };
  const add = (text: string) => {
    // A lone CR and an LF behind it would be read as one break.
    if (text.startsWith('\n') && words === '' && done.endsWith('\r')) done = `${done.slice(0, -1)}\n`;
    if (text.startsWith('\n') && words.endsWith('\r')) words = `${words.slice(0, -1)}\n`;
    words += text;
  };
  return {
    mark(mark) {
      end(true);
      done += mark;
    },
    words(text, breaks) {
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) add(breaks[i - 1] ?? '\n');
        if (line !== '') add(line);
      }
    },
    break(end) {
      add(end);
    },
    text() {
      end(false);
      return done;
    },
  };
}
