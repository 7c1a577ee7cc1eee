import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

/** Where the window was, in the system's pixels. */
export interface WindowPlace
  extends Partial<Pick<Rectangle, 'x' | 'y'>>,
    Pick<Rectangle, 'width' | 'height'> {
  readonly maximized: boolean;
}

const USUAL: WindowPlace = { width: 1280, height: 840, maximized: false };
const LEAST = { width: 640, height: 480 };

/** Reads the last place from `file`; the usual one where there is none, or none that fits `areas`. */
export function readPlace(file: string, areas: readonly Rectangle[]): WindowPlace {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fitPlace(USUAL, areas);
  }
  return fitPlace(parsePlace(text) ?? USUAL, areas);
}

/** Keeps the place for the next start. Throws what the disk throws. */
export function keepPlace(file: string, place: WindowPlace): void {
  writeFileSync(file, JSON.stringify(place));
}

/** `place` cut to the screens there are now; without a position where it would lie off all of them. */
export function fitPlace(place: WindowPlace, areas: readonly Rectangle[]): WindowPlace {
  const { x, y } = place;
  const area = areas.find(
    (a) =>
      x !== undefined &&
      y !== undefined &&
      x > a.x - 100 &&
      x < a.x + a.width - 100 &&
      y >= a.y - 10 &&
      y < a.y + a.height - 60,
  );
  const room = area ?? areas[0];
  const size = {
    width: Math.max(LEAST.width, Math.min(place.width, room?.width ?? place.width)),
    height: Math.max(LEAST.height, Math.min(place.height, room?.height ?? place.height)),
  };
  const position = area === undefined || x === undefined || y === undefined ? {} : { x, y };
  return { ...position, ...size, maximized: place.maximized };
}

function parsePlace(text: string): WindowPlace | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { x, y, width, height, maximized } = data as Record<string, unknown>;
  if (!isWhole(width) || !isWhole(height)) return null;
  return {
    ...(isWhole(x) && isWhole(y) ? { x, y } : {}),
    width,
    height,
    maximized: maximized === true,
  };
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;
}
