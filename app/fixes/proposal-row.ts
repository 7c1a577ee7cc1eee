import type { FixId } from './review.ts';
import type { Proposal } from './review-of.ts';

/** A proposal, and which one it is, from 0 on, of those of its review that begin at the same place. */
export interface Placed extends Proposal {
  readonly nth: number;
}

export interface ProposalRow {
  /** Takes in the proposals of one fix, or none of them where others stand in the way: gives these others. */
  readonly add: (proposals: readonly Placed[]) => FixId[];
  /** In the order of the text. */
  readonly all: () => readonly Placed[];
}

/** A row of proposals, none of which takes out what another does. */
export function createRow(): ProposalRow {
  const row: Placed[] = [];
  const placeOf = (wanted: Placed) => {
    let low = 0;
    let high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(row[middle] as Placed, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(proposals) {
      const beside = new Set<FixId>();
      for (const wanted of proposals) {
        const at = placeOf(wanted);
        for (let i = at - 1; i >= 0; i--) {
          const other = row[i] as Placed;
          if (clash(other, wanted)) beside.add(other.fix);
          if (other.fromA < wanted.fromA) break;
        }
        for (let i = at; i < row.length && (row[i] as Placed).fromA <= wanted.toA; i++)
          if (clash(row[i] as Placed, wanted)) beside.add((row[i] as Placed).fix);
      }
      for (const [i, one] of proposals.entries())
        if (proposals.slice(i + 1, i + 2).some((other) => clash(one, other))) beside.add(one.fix);
      if (beside.size === 0) for (const wanted of proposals) row.splice(placeOf(wanted), 0, wanted);
      return [...beside];
    },
    all: () => row,
  };
}

/** What goes in at a place stands before what is taken out from there on, whichever was counted first. */
function compare(one: Placed, other: Placed): number {
  const takes = ({ fromA, toA }: Placed) => Number(toA > fromA);
  return one.fromA - other.fromA || takes(one) - takes(other) || one.nth - other.nth || one.toA - other.toA;
}

/** True where both take out the same words, or put some in at the very same place. */
function clash(one: Placed, other: Placed): boolean {
  const isInsertion = (placed: Placed) => placed.fromA === placed.toA;
  if (isInsertion(one) && isInsertion(other)) return one.fromA === other.fromA && one.nth === other.nth;
  return one.fromA < other.toA && other.fromA < one.toA;
}
