/** Sends a story to a proofreader, or back to its author, as one page that anybody can read. */
import { fixesToFields } from '../../app/fixes/at-rest.ts';
import type { Parcel } from '../../app/fixes/exchange/parcel.ts';
import { reviewPage } from '../../app/fixes/exchange/review-page.ts';
import { queriesToFields } from '../../app/fixes/queries.ts';
import { joinLines } from '../../app/story/story.ts';
import { ownBlocks, reviewOnDesk } from '../editor/desk.ts';
import { startReviewed } from '../editor/reviewed.ts';
import { host } from '../host.ts';
import { SEND } from '../words/en-fixes.ts';
import { pageName } from './copy-names.ts';
import { say } from './notices.ts';
import { isDirty, save } from './saving.ts';
import { useSettings } from './settings.ts';
import { askTarget, mayReplace } from './story-actions.ts';
import { useStories } from './stories.ts';

/** Asks where, then writes the page. The story itself is not touched. */
export async function sendStory(id: string, kind: Parcel['kind'], note: string, from: string): Promise<void> {
  // The text that travels should be one that a version keeps.
  const known = useStories.getState().byId[id];
  if (known && !known.ref.untitled && isDirty(id)) await save(id, { quiet: true });
  const story = useStories.getState().byId[id];
  if (!story) return;
  const blocks = ownBlocks(id);
  const { review, unplaced, foreign, queries, lostQueries, foreignQueries } =
    reviewOnDesk(id) ?? startReviewed(blocks);
  const target = await askTarget(id, pageName(story.ref.name, kind), SEND.title[kind]);
  if (!target) return;
  const asked = useSettings.getState().info?.can.nativeDialogs ?? false;
  if (target.exists && !asked && !(await mayReplace(target.name))) return;
  const page = reviewPage({
    kind,
    name: story.ref.name,
    format: story.format,
    text: joinLines(blocks),
    encoding: story.encoding,
    bom: story.bom,
    fingerprint: story.fingerprint,
    fixes: [...fixesToFields(review, { unplaced, foreign }).fixes],
    queries: [
      ...queriesToFields(queries, review.base, { unplaced: lostQueries, foreign: foreignQueries }).queries,
    ],
    decisions: story.decisions,
    stets: [...story.stets],
    note: note.trim(),
    from: from.trim(),
    at: Date.now(),
  });
  const answer = await host.call('export.write', {
    target: target.id,
    text: page,
    like: null,
    replace: target.exists,
  });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: target.name });
  say({ text: SEND.written(answer.value.name, kind) });
}
