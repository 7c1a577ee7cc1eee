/** Ticks at the page's edge: where in the story flags stand. Drawn on a canvas, so that thousands cost nothing. */
import { useEffect, useRef } from 'react';
import { useFlags } from '../store/flags.ts';
import { useActiveStory } from '../store/stories.ts';
import { blockOrder } from './desk.ts';

const WIDTH = 8;

/** Purely a picture of what the flags pane lists, and hidden from screen readers. */
export function FlagRuler() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const all = useFlags((state) => state.all);
  const filter = useFlags((state) => state.filter);
  const story = useActiveStory();

  useEffect(() => {
    const element = canvas.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const paint = () => {
      const height = frame.clientHeight - 16;
      const scale = devicePixelRatio;
      element.width = WIDTH * scale;
      element.height = Math.max(1, height * scale);
      element.style.height = `${height}px`;
      const context = element.getContext('2d');
      if (!context || !story) return;
      const order = blockOrder(story.id);
      const lines = new Map(order.map((id, index) => [id, index]));
      const style = getComputedStyle(element);
      for (const flag of all) {
        if (filter !== null && flag.kind !== filter) continue;
        const line = lines.get(flag.block);
        if (line === undefined) continue;
        context.fillStyle = style.getPropertyValue(`--kind-${flag.kind}`) || style.color;
        context.fillRect(
          0,
          Math.round(((line + 0.5) / order.length) * height * scale),
          WIDTH * scale,
          2 * scale,
        );
      }
    };
    paint();
    const resized = new ResizeObserver(paint);
    resized.observe(frame);
    const themed = new MutationObserver(paint);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      themed.disconnect();
    };
  }, [all, filter, story]);

  return <canvas ref={canvas} className="flag-ruler" aria-hidden />;
}
