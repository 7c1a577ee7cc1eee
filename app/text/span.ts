/** A stretch of text: `from` up to and without `to`, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** True where the two stretches share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
