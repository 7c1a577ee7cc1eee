/** A second pass: only what the author changed since a proofreader was last through the text. */
import { alignTexts } from '../../app/fixes/align.ts';
import { flatText, textOf } from '../../app/fixes/flat-text.ts';
import { toCurrent } from '../../app/fixes/two-sides.ts';
import { cutLines, joinLines } from '../../app/story/story.ts';
import { ownBlocks, placeOnDesk, reviewOnDesk, selectedTokens, selectPlace } from '../editor/desk.ts';
import { host } from '../host.ts';
import { PASS } from '../words/en-fixes.ts';
import { say } from './notices.ts';
import { nameIn } from './roles.ts';
import { save } from './saving.ts';
import { activeStory, changeStory, useStories } from './stories.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

let known: { readonly old: string; readonly now: string; readonly stretches: readonly Stretch[] } | null =
  null;

/** Where the author's text differs from that of a pass, in tokens; counted once for each pair of texts. */
function changedSince(old: string, now: string): readonly Stretch[] {
  if (known?.old !== old || known.now !== now) {
    const before = textOf(flatText(cutLines(old)));
    const { stretches } = alignTexts(before, now);
    known = { old, now, stretches: stretches.map(({ fromB, toB }) => ({ from: fromB, to: toB })) };
  }
  return known.stretches;
}

/** Marks the text as it is now as gone through. It is saved first: the next pass begins there. */
export async function endPass(): Promise<void> {
  const story = activeStory();
  if (!story) return;
  const author = nameIn(story.role);
  if (!story.ref.untitled && !(await save(story.id))) return;
  const answer = await host.call('story.pass', { id: story.id, author });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  const passes = useStories.getState().byId[story.id]?.passes ?? {};
  const text = joinLines(ownBlocks(story.id));
  changeStory(story.id, { passes: { ...passes, [author]: { at: Date.now(), text } } });
  say({ text: PASS.ended });
}

/** Goes to the next (or the previous) place that changed since this person's last pass, round the story's end. */
export function goToChange(direction: 1 | -1): void {
  const story = activeStory();
  if (!story) return;
  const pass = story.passes[nameIn(story.role)];
  if (pass === undefined) return say({ text: PASS.none });
  if (pass.text === null) return say({ text: PASS.lost });
  const own = textOf(flatText(ownBlocks(story.id)));
  const review = reviewOnDesk(story.id)?.review;
  const shown = (at: number) => (review ? toCurrent(review, at) : at);
  const places = changedSince(pass.text, own).map(({ from, to }) => ({ from: shown(from), to: shown(to) }));
  if (places.length === 0) return say({ text: PASS.nothing });
  const caret = selectedTokens() ?? { from: 0, to: 0 };
  const isHere = (place: Stretch) => place.from === caret.from && place.to === caret.to;
  const after = places.findIndex((place) => place.from >= caret.from && !isHere(place));
  const before = places.findLastIndex((place) => place.from <= caret.from && !isHere(place));
  const at = direction === 1 ? Math.max(0, after) : before < 0 ? places.length - 1 : before;
  const target = places[at] as Stretch;
  const place = placeOnDesk(story.id, target.from, target.to);
  if (place) selectPlace(place, true);
  say({ text: PASS.at(at + 1, places.length) });
}
