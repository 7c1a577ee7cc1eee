/** What was kept in a sentence, when Galley changes another of its words. */
import { followingStets, type TakenReplacement } from '../../app/proofing/following-stets.ts';
import { textOfBlock } from '../editor/desk.ts';
import { host } from '../host.ts';
import { factsChanged } from './checking.ts';
import type { PlacedFlag } from './flags.ts';
import { say } from './notices.ts';
import { activeStory, changeStory, type OpenStory } from './stories.ts';

/** What is about to be taken into the text, with the blocks as they read before. */
export function takenWith(
  story: string,
  written: readonly { flag: PlacedFlag; after: string }[],
): TakenReplacement[] {
  return written.flatMap(({ flag: { block, from, to, sentence }, after }) => {
    const text = textOfBlock(story, block);
    return text === null ? [] : [{ text, from, to, after, sentence }];
  });
}

/** What was kept in a sentence stays kept there when another of its words is put right. */
export function keepBeside(taken: readonly TakenReplacement[]): void {
  const story = activeStory();
  const add = story ? followingStets(story.stets, taken) : [];
  if (!story || add.length === 0) return;
  changeStory(story.id, { stets: [...story.stets, ...add] });
  factsChanged(activeStory() as OpenStory, () => false);
  if (!story.ref.untitled) {
    void host.call('story.stet', { id: story.id, add: add.slice(0, 10_000), remove: [] }).then((answer) => {
      if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
    });
  }
}
