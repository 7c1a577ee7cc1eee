/** Random stories and edits for the tests of reviews. */
import type { Line, LineEnd } from '../story/story.ts';
import type { Edit } from './review.ts';

export type Random = (below: number) => number;

/** Whole numbers from 0 up to and without `below`, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Gives the characters of new text, one by one. */
export type Letters = () => string;

const FEW = ['a', 'b', 'a', ' ', 'é', '😀', '😁', '.'];

/** Few different characters, so that much repeats; some of two units that share one. */
export function fewLetters(random: Random): Letters {
  return () => FEW[random(FEW.length)] as string;
}

/** Each character once. */
export function newLetters(): Letters {
  let code = 0x3400;
  return () => String.fromCharCode(code++);
}

export function wordFrom(random: Random, letters: Letters, longest: number): string {
  return Array.from({ length: random(longest + 1) }, letters).join('');
}

const ENDS: readonly LineEnd[] = ['\n', '\r\n', '\n', '\r'];

/** Up to eight lines, some empty, with line ends of one kind or of several. */
export function randomLines(random: Random, letters: Letters): Line[] {
  const count = 1 + random(8);
  const usual = ENDS[random(ENDS.length)] as LineEnd;
  const isMixed = random(3) === 0;
  return Array.from({ length: count }, (_, i) => {
    const end = isMixed ? (ENDS[random(ENDS.length)] as LineEnd) : usual;
    return {
      text: random(4) === 0 ? '' : wordFrom(random, letters, 12),
      end: i === count - 1 && random(2) === 0 ? '' : end,
    };
  });
}

/** The kinds of edit a text can have. */
export const KINDS = [
  'insert',
  'delete',
  'replace',
  'widely',
  'split',
  'join',
  'splitAndJoin',
  'paste',
  'lines',
] as const;
export type Kind = (typeof KINDS)[number];

/** A random edit of the flat text; `places` are offsets that are likelier than others. */
export function randomEdit(
  text: string,
  random: Random,
  letters: Letters,
  kinds: readonly Kind[],
  places: readonly number[],
): Edit {
  const kind = kinds[random(kinds.length)] as Kind;
  const whole = (at: number) => {
    const place = Math.max(0, Math.min(text.length, at));
    const unit = text.charCodeAt(place);
    return place > 0 && unit >= 0xdc00 && unit < 0xe000 ? place - 1 : place;
  };
  const place =
    places.length > 0 && random(2) === 0
      ? whole((places[random(places.length)] as number) + random(3) - 1)
      : whole(random(text.length + 1));
  const near = whole(place + 1 + random(4));
  const side = random(2) === 0 ? ('before' as const) : ('after' as const);
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const breakAt = text.indexOf('\n', place);
  switch (kind) {
    case 'insert':
      return { from: place, to: place, inserted: letters() + wordFrom(random, letters, 2), side };
    case 'delete':
      return { from: place, to: near, inserted: '' };
    case 'replace':
      return { from: place, to: near, inserted: letters() + wordFrom(random, letters, 3), side };
    case 'widely':
      return { from: place, to: whole(place + random(text.length)), inserted: '' };
    case 'split':
      return { from: place, to: place, inserted: '\n', side };
    case 'join':
      return breakAt < 0
        ? { from: place, to: near, inserted: '' }
        : { from: breakAt, to: breakAt + 1, inserted: '' };
    case 'splitAndJoin':
      return breakAt < 0 || breakAt === place
        ? { from: place, to: near, inserted: '\n' }
        : { from: place, to: breakAt + 1, inserted: `\n${text.slice(place, breakAt)}` };
    case 'paste':
      return {
        from: place,
        to: near,
        inserted: `${wordFrom(random, letters, 4)}\n${wordFrom(random, letters, 4)}`,
        breaks: [(['\n', '\r\n', '\r'] as const)[random(3)] ?? '\n'],
        side,
      };
    case 'lines': {
      const end = text.indexOf('\n', Math.min(text.length, place + random(12)));
      return { from: lineStart, to: end < 0 ? text.length : end + 1, inserted: '' };
    }
  }
}

/** How many trials a property gets: `usual`, or what GALLEY_TRIALS says. */
export function trials(usual: number): number {
  const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
  return Number(process?.env['GALLEY_TRIALS'] ?? usual);
}
