/** Ticks at the page's edge: where in the story flags, fixes and questions stand. Drawn on a canvas, so that thousands cost nothing. */
import { useEffect, useRef } from 'react';
import type { Kind } from '../../app/proofing/kinds.ts';
import type { Review } from '../../app/fixes/review.ts';
import { type ReviewRow, useFixes } from '../store/fixes.ts';
import { type PlacedFlag, useFlags } from '../store/flags.ts';
import { useStories } from '../store/stories.ts';
import { blockOrder } from './desk.ts';
import { colourOf } from './review-marks.ts';

const WIDTH = 8;

/** Purely a picture of what the flags pane lists, and hidden from screen readers. */
export function FlagRuler() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const all = useFlags((state) => state.all);
  const filter = useFlags((state) => state.filter);
  const left = useFixes((state) => state.rows);
  const review = useFixes((state) => state.review);
  const view = useFixes((state) => state.view);
  const story = useStories((state) => state.active);

  useEffect(() => {
    const element = canvas.current;
    const frame = element?.parentElement;
    if (!element || !frame || story === null) return;
    let height = 0;
    const paint = () => {
      const scale = devicePixelRatio;
      element.width = WIDTH * scale;
      element.height = Math.max(1, height * scale);
      element.style.height = `${height}px`;
      const context = element.getContext('2d');
      if (!context) return;
      const style = getComputedStyle(element);
      const tick = (colour: string, rows: Iterable<number>) => {
        context.fillStyle = style.getPropertyValue(colour) || style.color;
        for (const row of rows) context.fillRect(0, row, WIDTH * scale, 2 * scale);
      };
      const full = Math.round(height * scale);
      for (const [kind, rows] of ticks(blockOrder(story), all, filter, full)) tick(`--kind-${kind}`, rows);
      const isBare = view === 'final' || view === 'original';
      if (review !== null && !isBare)
        for (const [colour, rows] of leftTicks(review, left, full)) tick(colour, rows);
    };
    // The first answer comes at once, with a height that costs no layout of its own.
    const resized = new ResizeObserver(([entry]) => {
      height = Math.max(0, (entry?.contentRect.height ?? 0) - 16);
      paint();
    });
    resized.observe(frame);
    const themed = new MutationObserver(paint);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      themed.disconnect();
    };
  }, [all, filter, story, left, review, view]);

  return <canvas ref={canvas} className="flag-ruler" aria-hidden />;
}

/** Rows of pixels to fill for each kind, each row once however many flags share it. */
function ticks(
  order: readonly string[],
  flags: readonly PlacedFlag[],
  filter: Kind | null,
  height: number,
): Map<Kind, Set<number>> {
  const lines = new Map(order.map((id, index) => [id, index]));
  const rows = new Map<Kind, Set<number>>();
  for (const flag of flags) {
    const line = lines.get(flag.block);
    if (line === undefined || (filter !== null && flag.kind !== filter)) continue;
    const own = rows.get(flag.kind) ?? new Set();
    own.add(Math.round(((line + 0.5) / order.length) * height));
    rows.set(flag.kind, own);
  }
  return rows;
}

/** By colour, as for flags; how far down goes by how much of the text stands before. */
function leftTicks(review: Review, rows: readonly ReviewRow[], height: number): Map<string, Set<number>> {
  const length = Math.max(1, review.current.length);
  const found = new Map<string, Set<number>>();
  for (const row of rows) {
    if (row.at < 0 || (row.kind !== 'fix' && row.kind !== 'query')) continue;
    if (row.kind === 'query' && row.query.resolved) continue;
    const colour =
      row.kind === 'query' ? '--punct' : `--by-${colourOf(review.meta, row.fix.authors[0] ?? '')}`;
    const own = found.get(colour) ?? new Set();
    own.add(Math.round((row.at / length) * height));
    found.set(colour, own);
  }
  return found;
}
