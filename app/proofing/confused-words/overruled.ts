import type { ConfusedScore } from './scorer.ts';

/** The score where another member is best; `margin` over its `bar` makes it surer. */
export function overruled(order: readonly string[], margin: number, bar: number): ConfusedScore {
  const confidence = Math.min(0.99, 0.9 + (margin - bar) * 0.02);
  return { best: order[0] as string, margin, order, confidence };
}

/** The score where the written word stands. */
export function asWritten(written: string, members: readonly string[]): ConfusedScore {
  const order = [written, ...members.filter((member) => member !== written)];
  return { best: written, margin: 0, order, confidence: 0 };
}
