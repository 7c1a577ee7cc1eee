/**
 * "Keep mine" on a fix, remembered like that on a flag: neither a rule nor a person raises it there again. Undo takes
 * the memory back with the fix, redo brings both.
 */
import type { Fix } from '../../app/fixes/fixes-of.ts';
import { type Stet, stetKey } from '../../app/proofing/facts.ts';
import { textOfBlock } from '../editor/desk.ts';
import { host } from '../host.ts';
import { takeOff } from './checking.ts';
import { type PlacedFlag, useFlags } from './flags.ts';
import { say } from './notices.ts';
import { changeStory, useStories } from './stories.ts';

interface KeptFix {
  readonly story: string;
  readonly fix: string;
  stets: readonly Stet[];
  isKept: boolean;
}

/** A place whose flags are kept as well, once the checker has looked at it again. */
interface Awaited {
  readonly kept: KeptFix;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

let kept: KeptFix[] = [];
let awaited: Awaited[] = [];

/** Remembers fixes that were kept out; `places` is where their words stand on screen now, for the rules. */
export function rememberKept(
  story: string,
  fixes: readonly { readonly fix: Fix; readonly stets: readonly Stet[] }[],
  places: readonly {
    readonly fix: string;
    readonly block: string;
    readonly from: number;
    readonly to: number;
  }[],
): void {
  const entries = fixes.map(({ fix, stets }): KeptFix => ({ story, fix: fix.id, stets, isKept: true }));
  kept.push(...entries);
  changeStets(
    story,
    entries.flatMap(({ stets }) => stets),
    [],
  );
  const byFix = new Map(entries.map((entry) => [entry.fix, entry]));
  for (const { fix, block, from, to } of places) {
    const entry = byFix.get(fix);
    const line = textOfBlock(story, block);
    if (entry && line !== null) awaited.push({ kept: entry, block, from, to, line });
  }
}

/** Forgets, or remembers again, what undo and redo brought back or took: `pendingNow` gives the fixes that stand. */
export function followUndo(story: string, pendingNow: () => ReadonlySet<string>): void {
  if (!kept.some((one) => one.story === story)) return;
  const pending = pendingNow();
  const turned = kept.filter((one) => one.story === story && one.isKept === pending.has(one.fix));
  if (turned.length === 0) return;
  const gone = turned.filter(({ isKept }) => isKept).flatMap(({ stets }) => stets);
  const back = turned.filter(({ isKept }) => !isKept).flatMap(({ stets }) => stets);
  for (const one of turned) one.isKept = !one.isKept;
  changeStets(story, back, gone);
}

function changeStets(id: string, add: readonly Stet[], remove: readonly Stet[]): void {
  const story = useStories.getState().byId[id];
  if (!story || (add.length === 0 && remove.length === 0)) return;
  const gone = new Set(remove.map(stetKey));
  changeStory(id, { stets: [...story.stets.filter((stet) => !gone.has(stetKey(stet))), ...add] });
  const lists = { id, add: add.slice(0, 10_000), remove: remove.slice(0, 10_000) };
  void host.call('story.stet', lists).then((answer) => {
    if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  });
}

/** What a rule says of a place where a fix was kept out is kept as well. */
useFlags.subscribe(({ all, checked, total, story }, before) => {
  if (awaited.length === 0 || all === before.all) return;
  const here = awaited.filter(({ kept: { story: own, isKept } }) => own === story && isKept);
  const found = here.flatMap((one) => {
    const flags = all.filter((flag) => flag.block === one.block && isAt(flag, one));
    return flags.map((flag) => ({ one, flag }));
  });
  if (checked === total) awaited = [];
  else awaited = awaited.filter((one) => !found.some((other) => other.one === one));
  if (found.length === 0) return;
  for (const { one, flag } of found) one.kept.stets = [...one.kept.stets, stetOfFlag(flag)];
  const keys = new Set(found.map(({ flag }) => flag.key));
  // After this publication: taking flags off publishes again.
  setTimeout(() => {
    changeStets(
      found[0]?.one.kept.story ?? '',
      found.map(({ flag }) => stetOfFlag(flag)),
      [],
    );
    takeOff((flag) => keys.has(flag.key));
  }, 0);
});

function isAt(
  flag: PlacedFlag,
  { from, to, line, kept: { story } }: Awaited & { readonly block: string },
): boolean {
  return flag.from <= to && flag.to >= from && textOfBlock(story, flag.block) === line;
}

function stetOfFlag({ group, text, sentence }: PlacedFlag): Stet {
  return { group: group.slice(0, 300), text: text.slice(0, 300), sentence: sentence.slice(0, 5000) };
}
