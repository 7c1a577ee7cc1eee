import { textOf } from './flat-text.ts';
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
  const groups = new Map<FixId, Piece[]>();
  for (const piece of review.pieces) {
    const leader = leaders.get(piece.fix) ?? piece.fix;
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [piece]);
    else group.push(piece);
  }
  return [...groups.values()].map((pieces) => fixOf(review, pieces));
}

/** The pieces that are decided together with any of the ids, in the order of the text. */
export function piecesOf(review: Review, ids: readonly FixId[]): Piece[] {
  const leaders = leadersOf(review);
  const wanted = new Set(ids.map((id) => leaders.get(id) ?? id));
  return review.pieces.filter((piece) => wanted.has(leaders.get(piece.fix) ?? piece.fix));
}

function fixOf({ base, current, meta }: Review, group: readonly Piece[]): Fix {
  const pieces = group.map((piece) => ({
    ...piece,
    taken: textOf(base, piece.fromA, piece.toA),
    put: textOf(current, piece.fromB, piece.toB),
  }));
  const ids = [...new Set(group.map((piece) => piece.fix))];
  if (ids.length > 1) ids.sort((one, other) => numberOf(one) - numberOf(other));
  const metas = ids.flatMap((id) => meta.get(id) ?? []);
  const authors = [...new Set(metas.flatMap(({ author, also }) => [author, ...(also ?? [])]))];
  const all = (side: 'taken' | 'put') =>
    pieces
      .map((piece) => piece[side])
      .filter((text) => text !== '')
      .join('…');
  return {
    id: ids[0] as FixId,
    ids,
    authors,
    joint: ids.length > 1,
    at: Math.min(...metas.map(({ at }) => at)),
    rule: metas.find(({ rule }) => rule !== undefined)?.rule,
    notes: metas.flatMap(({ note }) => note ?? []),
    moved: metas.some(({ moved }) => moved),
    pieces,
    taken: all('taken'),
    put: all('put'),
  };
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
