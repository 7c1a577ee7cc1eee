/**
 * The flags of one open story, by block. Between an edit and the checker's answer, flags beside the edit move
 * with the text and flags the edit touched go. Answers count only for the text they were made from.
 */
import type { Flag } from '../../app/proofing/flag.ts';
import type { PlacedFlag } from './flags.ts';

export interface FlagBook {
  /** Flags of a block in the order of its text; the same list again while nothing changed. */
  readonly of: (block: string) => readonly PlacedFlag[];
  /** Takes what the checker found in a block. Flags that stood before keep their keys. */
  readonly set: (block: string, flags: readonly Flag[]) => boolean;
  /** Moves and drops flags as the block's text changes from `before` to `text`. */
  readonly edit: (block: string, before: string, text: string) => void;
  readonly drop: (block: string) => void;
  /** Takes away the flags that `gone` names; gives the blocks that had some. */
  readonly remove: (gone: (flag: PlacedFlag) => boolean) => string[];
  readonly size: () => number;
}

const NONE: readonly PlacedFlag[] = [];
let lastKey = 0;

/** An empty book. */
export function createFlagBook(): FlagBook {
  const blocks = new Map<string, readonly PlacedFlag[]>();
  const put = (block: string, flags: readonly PlacedFlag[]) => {
    if (flags.length === 0) blocks.delete(block);
    else blocks.set(block, flags);
  };
  return {
    of: (block) => blocks.get(block) ?? NONE,
    set(block, flags) {
      const old = blocks.get(block) ?? NONE;
      const free = [...old];
      let same = old.length === flags.length;
      const placed = flags.map((flag, index): PlacedFlag => {
        // The nearest flag of the same decision is the same flag, moved.
        let best = -1;
        for (let i = 0; i < free.length; i++) {
          const other = free[i] as PlacedFlag;
          if (other.rule !== flag.rule || other.group !== flag.group) continue;
          const nearer =
            best < 0 ||
            Math.abs(other.from - flag.from) < Math.abs((free[best] as PlacedFlag).from - flag.from);
          if (nearer) best = i;
        }
        const match = best < 0 ? undefined : free.splice(best, 1)[0];
        if (match?.from !== flag.from || match.to !== flag.to || match.key !== old[index]?.key) same = false;
        return { ...flag, block, key: match?.key ?? ++lastKey };
      });
      put(block, placed);
      return !same;
    },
    edit(block, before, text) {
      const old = blocks.get(block);
      if (!old) return;
      const most = Math.min(before.length, text.length);
      let head = 0;
      while (head < most && before.charCodeAt(head) === text.charCodeAt(head)) head++;
      let tail = 0;
      while (
        tail < most - head &&
        before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
      )
        tail++;
      const end = before.length - tail;
      const shift = text.length - before.length;
      const kept: PlacedFlag[] = [];
      for (const flag of old) {
        if (flag.to <= head && !(flag.to === head && continues(text, head))) kept.push(flag);
        else if (flag.from >= end && !(flag.from === end && continues(text, end + shift - 1))) {
          kept.push({ ...flag, from: flag.from + shift, to: flag.to + shift });
        }
      }
      put(block, kept);
    },
    drop: (block) => void blocks.delete(block),
    remove(gone) {
      const touched: string[] = [];
      for (const [block, flags] of blocks) {
        const kept = flags.filter((flag) => !gone(flag));
        if (kept.length === flags.length) continue;
        touched.push(block);
        put(block, kept);
      }
      return touched;
    },
    size: () => blocks.size,
  };
}

/** True where the unit at `at` belongs to a word, so that a flag beside the edit is a word that grew. */
function continues(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}'’.-]/u.test(text[at] as string);
}
