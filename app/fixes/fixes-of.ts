import { textsOf } from './flat-text.ts';
import type { FixId, Piece, Review } from './review.ts';

/** One place of a fix, with what it takes out of the author's text and what it puts there. */
export interface FixPiece extends Piece {
  readonly taken: string;
  readonly put: string;
}

/** What is decided as one. */
export interface Fix {
  /** The id of the oldest of `ids`. */
  readonly id: FixId;
  readonly ids: readonly FixId[];
  readonly authors: readonly string[];
  /** True where several people's edits cannot be told apart. */
  readonly joint: boolean;
  /** Milliseconds since 1970, of the first edit. */
  readonly at: number;
  readonly rule: string | undefined;
  readonly notes: readonly string[];
  readonly moved: boolean;
  readonly pieces: readonly FixPiece[];
  /** All that goes out, and all that comes in; between two places a `…`. */
  readonly taken: string;
  readonly put: string;
}

/** The pending fixes in the order of the text. */
export function fixesOf(review: Review): Fix[] {
  const leaders = leadersOf(review);
  const taken = textsOf(
    review.base,
    review.pieces.map(({ fromA, toA }) => [fromA, toA]),
  );
  const put = textsOf(
    review.current,
    review.pieces.map(({ fromB, toB }) => [fromB, toB]),
  );
  const groups = new Map<FixId, FixPiece[]>();
  for (const [i, { fromA, toA, fromB, toB, fix }] of review.pieces.entries()) {
    const piece = { fromA, toA, fromB, toB, fix, taken: taken[i] ?? '', put: put[i] ?? '' };
    const leader = leaders.get(fix) ?? fix;
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [piece]);
    else group.push(piece);
  }
  return [...groups.values()].map((pieces) => fixOf(review.meta, pieces));
}

/** The pieces that are decided together with any of the ids, in the order of the text. */
export function piecesOf(review: Review, ids: readonly FixId[]): Piece[] {
  const leaders = leadersOf(review);
  const wanted = new Set(ids.map((id) => leaders.get(id) ?? id));
  return review.pieces.filter((piece) => wanted.has(leaders.get(piece.fix) ?? piece.fix));
}

function fixOf(meta: Review['meta'], pieces: readonly FixPiece[]): Fix {
  const ids = pieces.length === 1 ? [pieces[0]?.fix ?? ''] : [...new Set(pieces.map((piece) => piece.fix))];
  if (ids.length > 1) ids.sort((one, other) => numberOf(one) - numberOf(other));
  const authors = new Set<string>();
  const notes: string[] = [];
  let at = Number.POSITIVE_INFINITY;
  let rule: string | undefined;
  let isMoved = false;
  for (const id of ids) {
    const one = meta.get(id);
    if (one === undefined) continue;
    authors.add(one.author);
    for (const author of one.also ?? []) authors.add(author);
    if (one.note !== undefined) notes.push(one.note);
    at = Math.min(at, one.at);
    rule ??= one.rule;
    isMoved ||= one.moved === true;
  }
  return {
    id: ids[0] as FixId,
    ids,
    authors: [...authors],
    joint: ids.length > 1,
    at,
    rule,
    notes,
    moved: isMoved,
    pieces,
    taken: inOne(pieces, 'taken', 'fromA', 'toA'),
    put: inOne(pieces, 'put', 'fromB', 'toB'),
  };
}

function inOne(
  pieces: readonly FixPiece[],
  side: 'taken' | 'put',
  from: 'fromA' | 'fromB',
  to: 'toA' | 'toB',
): string {
  let text = '';
  let end = -1;
  for (const piece of pieces) {
    if (piece[side] === '') continue;
    text += (text === '' || piece[from] === end ? '' : '…') + piece[side];
    end = piece[to];
  }
  return text;
}

/** For each fix made inside another, or with another inside it, the id that stands for all of them. */
function leadersOf({ meta }: Review): ReadonlyMap<FixId, FixId> {
  const up = new Map<FixId, FixId>();
  const top = (id: FixId): FixId => {
    let at = id;
    for (let next = up.get(at); next !== undefined && next !== at; next = up.get(at)) at = next;
    return at;
  };
  for (const [id, { within }] of meta) for (const outer of within ?? []) up.set(top(id), top(outer));
  return new Map([...up.keys()].map((id) => [id, top(id)]));
}

function numberOf(id: FixId): number {
  return Number(id.slice(1));
}
