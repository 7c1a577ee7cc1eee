/** The line around a flag as it stands now. */
import { textOfBlock } from '../editor/desk.ts';
import type { PlacedFlag } from './flags.ts';
import { useStories } from './stories.ts';

/** The text of the flag's line; empty where the line is gone. */
export function lineOf(flag: PlacedFlag): string {
  const { active } = useStories.getState();
  return active === null ? '' : (textOfBlock(active, flag.block) ?? '');
}
