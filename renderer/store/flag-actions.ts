/** What a person does with flags: go to them, take a replacement, keep the text, see one kind only. */
import type { Kind } from '../../app/proofing/kinds.ts';
import { type Stet, stetKey } from '../../app/proofing/facts.ts';
import {
  blockOrder,
  caretPlace,
  focusText,
  redrawDesk,
  replaceAtPlaces,
  selectPlace,
  textOfBlock,
} from '../editor/desk.ts';
import type { Replacement } from '../editor/edits.ts';
import { host } from '../host.ts';
import { checkEdited, factsChanged, publish, publishNow, takeOff } from './checking.ts';
import { useFixes } from './fixes.ts';
import { type DecisionRow, type PlacedFlag, replacementsOf, useFlags } from './flags.ts';
import { keepBeside, takenWith } from './keep-beside.ts';
import { say } from './notices.ts';
import { markStep } from './saving.ts';
import { activeStory, changeStory } from './stories.ts';
import { wantSuggestions as want } from './suggestions.ts';

/** Flags that the filter shows, in reading order. */
function shown(): readonly PlacedFlag[] {
  publishNow();
  const { all, filter } = useFlags.getState();
  return filter === null ? all : all.filter((flag) => flag.kind === filter);
}

function flagOf(key: number | null): PlacedFlag | null {
  publishNow();
  return key === null ? null : (useFlags.getState().all.find((flag) => flag.key === key) ?? null);
}

/** The first flag after (or before) a place, round the story's end if need be. */
function nextFrom(place: { block: string; offset: number } | null, direction: 1 | -1): PlacedFlag | null {
  const flags = shown();
  const story = activeStory();
  if (flags.length === 0 || !story) return null;
  if (!place) return (direction === 1 ? flags[0] : flags.at(-1)) ?? null;
  const lines = new Map(blockOrder(story.id).map((id, index) => [id, index]));
  const line = lines.get(place.block) ?? 0;
  const isAfter = (flag: PlacedFlag) => {
    const own = lines.get(flag.block) ?? 0;
    return own > line || (own === line && flag.from >= place.offset);
  };
  const index = flags.findIndex(isAfter);
  if (direction === 1) return (index < 0 ? flags[0] : flags[index]) ?? null;
  const before = index < 0 ? flags.length - 1 : index - 1;
  return flags[(before + flags.length) % flags.length] ?? null;
}

/** Puts the caret at a flag and opens its card; `focus` moves the keyboard into the card. */
export function showFlag(key: number, focus: boolean): void {
  const flag = flagOf(key);
  if (!flag) return;
  if (flag.suggest) want([flag.text], true);
  useFixes.setState({ tab: 'flags', current: null });
  useFlags.setState((state) => ({ current: key, cardAsked: state.cardAsked + (focus ? 1 : 0) }));
  selectPlace({ block: flag.block, from: flag.from, to: flag.from }, false);
  redrawDesk();
}

/** F7: the next flag from the caret, or from the open card, and into its card. */
export function goToFlag(direction: 1 | -1): void {
  const current = flagOf(useFlags.getState().current);
  const caret = caretPlace();
  const isOpen =
    current !== null && caret !== null && caret.block === current.block && caret.from === current.from;
  const place = isOpen
    ? { block: current.block, offset: direction === 1 ? current.to : current.from }
    : caret && { block: caret.block, offset: caret.from };
  const next = nextFrom(place, direction);
  if (next) showFlag(next.key, true);
  else
    say({
      text: useFlags.getState().checked < useFlags.getState().total ? 'Still checking…' : 'Nothing flagged.',
    });
}

function flagAtCaret(): PlacedFlag | null {
  const caret = caretPlace();
  if (!caret) return null;
  return (
    shown().find((flag) => flag.block === caret.block && flag.from <= caret.from && caret.from <= flag.to) ??
    null
  );
}

/** Ctrl+. : the card of the flag at the caret. */
export function openCardAtCaret(): void {
  const flag = flagAtCaret();
  if (flag) showFlag(flag.key, true);
}

/** A click on an underlined place opens its card and leaves the keyboard in the text. */
export function clickedFlag(key: number): void {
  const flag = flagOf(key);
  if (!flag) return;
  if (flag.suggest) want([flag.text], true);
  useFlags.setState({ current: key });
  useFixes.setState({ tab: 'flags', current: null });
  redrawDesk();
}

/** Whether the place still reads as the flag says; a flag never applies to a text that has moved on. */
function stands(flag: PlacedFlag): boolean {
  const story = activeStory();
  return story !== null && textOfBlock(story.id, flag.block)?.slice(flag.from, flag.to) === flag.text;
}

function asReplacement(flag: PlacedFlag, text: string): Replacement {
  const { block, from, to, rule, message } = flag;
  return { block, from, to, expected: flag.text, text, reason: { rule, note: message.slice(0, 5000) } };
}

/** Notes what was applied, for the corrections list kept beside the story. */
function record(flags: readonly { flag: PlacedFlag; after: string }[]): void {
  const story = activeStory();
  // What is proposed is not applied: the author's answer is noted when it comes.
  if (!story || flags.length === 0 || story.role === 'proofreading') return;
  const at = Date.now();
  const entries = flags.map(({ flag, after }) => ({
    at,
    rule: flag.rule,
    before: flag.text.slice(0, 500),
    after: after.slice(0, 500),
    sentence: flag.sentence.slice(0, 5000),
  }));
  changeStory(story.id, { ledger: [...story.ledger, ...entries] });
  if (!story.ref.untitled) {
    void host.call('story.record', { id: story.id, entries }).then((answer) => {
      if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
    });
  }
}

function goOnFrom(flag: PlacedFlag, offset: number, intoCard: boolean): void {
  publish();
  const next = nextFrom({ block: flag.block, offset }, 1);
  if (next && intoCard) return showFlag(next.key, true);
  useFlags.setState({ current: next?.key ?? null });
  if (next) selectPlace({ block: next.block, from: next.from, to: next.from }, false);
  else if (intoCard) {
    focusText();
    say({ text: 'That was the last flag.' });
  }
  redrawDesk();
}

/** Takes a replacement into the text as one undo, and goes on to the next flag. */
export function applyFlag(key: number, replacement: string, intoCard = true): void {
  const flag = flagOf(key);
  const story = activeStory();
  if (!flag || !story) return;
  const taken = takenWith(story.id, [{ flag, after: replacement }]);
  if (!stands(flag) || replaceAtPlaces(story.id, [asReplacement(flag, replacement)]) === 0) {
    say({ text: 'The text there has changed since; it was left alone.' });
    return publish();
  }
  record([{ flag, after: replacement }]);
  keepBeside(taken);
  takeOff((other) => other.key === key);
  checkEdited();
  goOnFrom(flag, flag.from + replacement.length, intoCard);
}

let kept: { readonly story: string; readonly stet: Stet } | null = null;

/** An edit came after the last "Keep mine": undo is the edit's from here on. */
export function forgetKeep(): void {
  kept = null;
}

/** Takes the last "Keep mine" back where nothing was edited since; false where there is none. */
export function undoKeep(): boolean {
  const story = activeStory();
  if (!kept || story?.id !== kept.story) return false;
  const { stet } = kept;
  kept = null;
  void removeStet(stet);
  say({ text: `“${stet.text}” is flagged again.` });
  return true;
}

/** Takes a "Keep mine" back: the place may be flagged again. */
export async function removeStet(stet: Stet): Promise<void> {
  const story = activeStory();
  if (!story) return;
  const stets = story.stets.filter((other) => stetKey(other) !== stetKey(stet));
  changeStory(story.id, { stets });
  useFlags.setState({ current: null });
  factsChanged({ ...story, stets }, (text) => text.includes(stet.text));
  const answer = await host.call('story.stet', { id: story.id, add: [], remove: [stet] });
  if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
}

/** Lets the text stand at this place, remembered with its sentence, and goes on to the next flag. */
export function keepMineFlag(key: number, intoCard = true): void {
  const flag = flagOf(key);
  const story = activeStory();
  if (!flag || !story) return;
  const stet: Stet = {
    group: flag.group.slice(0, 300),
    text: flag.text.slice(0, 300),
    sentence: flag.sentence.slice(0, 5000),
  };
  changeStory(story.id, { stets: [...story.stets, stet] });
  kept = { story: story.id, stet };
  takeOff((other) => other.key === key);
  void host.call('story.stet', { id: story.id, add: [stet], remove: [] }).then((answer) => {
    if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  });
  goOnFrom(flag, flag.to, intoCard);
}

/** Alt+Enter in the text: takes the first replacement of the flag at the caret, or of the next one. */
export function applyCurrent(): void {
  const flag = flagAtCaret() ?? flagOf(useFlags.getState().current);
  if (!flag) return goToFlag(1);
  const first = replacementsOf(flag, useFlags.getState().suggestions)?.[0];
  if (first !== undefined) applyFlag(flag.key, first, false);
  else showFlag(flag.key, true);
}

/** Alt+Backspace in the text: keeps the text at the caret as it is. */
export function keepCurrent(): void {
  const flag = flagAtCaret() ?? flagOf(useFlags.getState().current);
  if (flag) keepMineFlag(flag.key, false);
}

/** Applies a replacement at all places of a row (or at those in `keys`), one undo; gives how many. */
export function applyRow(row: DecisionRow, replacement: string, keys?: ReadonlySet<number>): number {
  const story = activeStory();
  if (!story) return 0;
  const current = new Map(useFlags.getState().all.map((flag) => [flag.key, flag]));
  const flags = row.places
    .filter((flag) => !keys || keys.has(flag.key))
    .map((flag) => current.get(flag.key))
    .filter((flag): flag is PlacedFlag => flag !== undefined && stands(flag));
  return applyPlaces(flags.map((flag) => ({ flag, after: textFor(flag, row, replacement) })));
}

/** Writes at each place what goes with it, where the flagged text still stands, as one undo; gives how many. */
export function applyPlaces(written: readonly { flag: PlacedFlag; after: string }[]): number {
  const story = activeStory();
  if (!story) return 0;
  const standing = written.filter(({ flag }) => stands(flag));
  const taken = takenWith(story.id, standing);
  if (standing.length > 1) markStep(story.id);
  const count = replaceAtPlaces(
    story.id,
    standing.map(({ flag, after }) => asReplacement(flag, after)),
  );
  record(standing);
  keepBeside(taken);
  const done = new Set(standing.map(({ flag }) => placeOf(flag)));
  takeOff((flag) => done.has(placeOf(flag)));
  checkEdited();
  return count;
}

/** A flag that was found once more for a preview has another key, and the same place. */
function placeOf({ block, from, to, group }: PlacedFlag): string {
  return JSON.stringify([block, from, to, group]);
}

/** At each place the replacement comes as that place has it (its own case), where it has the same one. */
function textFor(flag: PlacedFlag, row: DecisionRow, replacement: string): string {
  const first = row.places[0];
  const index = first
    ? (replacementsOf(first, useFlags.getState().suggestions)?.indexOf(replacement) ?? -1)
    : -1;
  const own = index < 0 || flag.suggest ? undefined : flag.replacements[index];
  return own ?? replacement;
}

/** Back to the text, where the caret was. */
export function backToText(): void {
  useFlags.setState({ current: null });
  redrawDesk();
  focusText();
}

/** Shows one kind of flag, or all. */
export function setFilter(kind: Kind | null): void {
  useFlags.setState({ filter: kind, current: null });
  publish();
}

/** Lists the places of a row, or puts the list away. */
export function unfold(group: string, open: boolean): void {
  useFlags.setState((state) => {
    const unfolded = new Set(state.unfolded);
    if (open) unfolded.add(group);
    else unfolded.delete(group);
    return { unfolded };
  });
}

/** Asks for the replacements of misspelled words. */
export function wantSuggestions(words: readonly string[]): void {
  want(words);
}
