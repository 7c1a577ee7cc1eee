import {
  CAPITALS,
  CLASS_AT,
  COARSE_AT,
  FINITE_AFTER,
  FINITE_BEFORE,
  MARK_AFTER,
  MARK_BEFORE,
  TAIL_AT,
  WORD_AT,
} from './window.ts';

/**
 * What is counted together: `w` the word, `c` its class, `d` its coarse class, `t` its last letters, each with the
 * distance from the place; `m` the nearest mark and `f` the nearest finite verb before (-) and after (+); `k` capitals.
 */
const PATTERNS = [
  'w-1|w+1|w-2|w+2|w-3|w+3|w-1 w+1|w+1 w+2|w-2 w-1|w+1 w+2 w+3|w-3 w-2 w-1|w-2 w-1 w+1|w-1 w+1 w+2',
  't+1|t+2|t-1|k|k w-1',
  'c+1|c+2|c-1|c-1 c+1|c+1 c+2|c-2 c-1|c+1 c+2 c+3|c-2 c-1 c+1|c-1 c+1 c+2|c-3 c-2 c-1|c-2 c-1 c+1 c+2',
  'w-1 c+1 c+2|w+1 c+2|c+1 w+2|c-1 w+1|w-1 c+1|w+1 c+2 c+3|c+1 w+2 c+3|w-2 c-1 c+1',
  'c+1 c+3|c+1 d+2 c+3|d-1 d+1 d+2 d+3|d+1 d+2 d+3 d+4|d-2 d-1 d+1 d+2 d+3|d-1 d+1 d+2 d+3 d+4|d-3 d-2 d-1 d+1',
  'm+|m-|m+ c+1|m- c+1|m+ m-|f+|f-|f+ c+1|f- c+1|f+ c-1|f- c-1|f+ f-|f+ f- c+1',
]
  .join('|')
  .split('|');

const PLACES = { w: WORD_AT, c: CLASS_AT, d: COARSE_AT, t: TAIL_AT };

/** How many features a place has. */
export const FEATURES = PATTERNS.length;

/** The slots of all patterns one after another, and where each pattern's end. */
const slots: number[] = [];
const ends = PATTERNS.map((pattern) => {
  slots.push(...pattern.split(' ').map(slotOf));
  return slots.length;
});
const SLOTS = Uint8Array.from(slots);
const ENDS = Uint8Array.from(ends);

function slotOf(part: string): number {
  if (part === 'k') return CAPITALS;
  if (part === 'm+') return MARK_AFTER;
  if (part === 'm-') return MARK_BEFORE;
  if (part === 'f+') return FINITE_AFTER;
  if (part === 'f-') return FINITE_BEFORE;
  return PLACES[part[0] as keyof typeof PLACES] + Number(part.slice(1));
}

/** Writes the 32-bit hash of every feature of a window into `out` from `start` on. */
export function fillFeatures(out: Uint32Array, start: number, window: Uint32Array): void {
  let slot = 0;
  for (let i = 0; i < FEATURES; i++) {
    let hash = Math.imul(i + 1, 0x27d4eb2f);
    for (const end = ENDS[i] as number; slot < end; slot++) {
      hash = Math.imul(hash ^ (window[SLOTS[slot] as number] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    out[start + i] = hash;
  }
}
