/**
 * Keeps the flags of the open stories true: hears of edits and of new facts, has the touched paragraphs
 * checked, and publishes what panes read. Only the story on screen is checked; the others keep their flags.
 */
import type { Facts } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import { groupFlags } from '../../app/proofing/decisions.ts';
import type { Kind } from '../../app/proofing/kinds.ts';
import { findNames, hideNames } from '../../app/proofing/spelling/cast.ts';
import { maskMarkdown } from '../../app/story/formats/md.ts';
import { paragraphsOf } from '../../app/text/paragraphs.ts';
import { createProofing, type Proofing, type Unit } from '../checking/proofing.ts';
import { createSuggesting, type Suggesting } from '../checking/suggesting.ts';
import { blockOrder, blocksOnDesk, focusText, redrawDesk, textOfBlock } from '../editor/desk.ts';
import type { EditedBlocks } from '../editor/edited-blocks.ts';
import { useDialog } from './dialogs.ts';
import { createFlagBook, type FlagBook } from './flag-book.ts';
import { type DecisionRow, type PlacedFlag, replacementsOf, useFlags } from './flags.ts';
import { say } from './notices.ts';
import { useSettings } from './settings.ts';
import { type OpenStory, useStories } from './stories.ts';

/** After the last key, so that a word is not flagged while it is being typed. */
const TYPING_PAUSE = 450;
/** Panes take new flags at most this often while a story is checked. */
const PUBLISH_PAUSE = 90;

interface Checked {
  readonly book: FlagBook;
  /** Text (and mask) of each unit as it was queued last, by first block. */
  readonly queued: Map<string, string>;
  /** The facts under which it was checked, as one string. */
  facts: string;
}

const stories = new Map<string, Checked>();
let proofing: Proofing | null = null;
let suggesting: Suggesting | null = null;
let active: string | null = null;
let editTimer: ReturnType<typeof setTimeout> | undefined;
let publishTimer: ReturnType<typeof setTimeout> | undefined;
const editedIds = new Set<string>();

const failedOnce = new Set<string>();
function failed(message: string): void {
  if (failedOnce.has(message)) return;
  failedOnce.add(message);
  say({ failure: 'unexpected', detail: message, about: 'checking' });
}

/** What a check of this story must know: its own choices and the writer's. */
export function factsOf(story: OpenStory): Facts {
  const { settings } = useSettings.getState();
  const { decisions } = story;
  return {
    dialect: decisions.dialect ?? settings.dialect,
    words: [...decisions.words, ...settings.words],
    cast: decisions.cast,
    notNames: decisions.notNames,
    pause: decisions.pause,
    rulesOff: [...decisions.rulesOff, ...settings.rulesOff],
    stets: story.stets,
    apostrophes: story.apostrophes,
  };
}

function bookOf(story: string): Checked {
  let checked = stories.get(story);
  if (!checked) {
    checked = { book: createFlagBook(), queued: new Map(), facts: '' };
    stories.set(story, checked);
  }
  return checked;
}

/** Whether paragraphs are single lines without markup, which need no look at their neighbours. */
const isPlain = (story: OpenStory) => story.format === 'txt' && !story.habits.wrapped;

function unitsOf(story: OpenStory): Unit[] {
  const blocks = blocksOnDesk(story.id);
  const masks = story.format === 'md' ? maskMarkdown(blocks) : undefined;
  return paragraphsOf(blocks, story.format, story.habits.wrapped, masks).map(({ text, mask, pieces }) => ({
    text,
    mask: mask ?? null,
    blocks: pieces.map((piece) => ({ id: blocks[piece.line]?.id ?? '', from: piece.from, to: piece.to })),
  }));
}

const signature = (unit: Unit) => (unit.mask === null ? unit.text : `${unit.text}\u0000${unit.mask}`);

function queueAll(
  story: OpenStory,
  first: boolean,
  touched: (unit: Unit, before: string | undefined) => boolean,
): void {
  const checked = bookOf(story.id);
  const units = unitsOf(story);
  const wanted: Unit[] = [];
  for (const unit of units) {
    const key = unit.blocks[0]?.id ?? '';
    if (touched(unit, checked.queued.get(key))) {
      wanted.push(unit);
      unfinished.add(key);
    }
    checked.queued.set(key, signature(unit));
  }
  proofing?.queue(wanted, first);
}

let told = '';

/** Near misses of names are suggested first, also of names that are only offered yet. */
function tellSuggesting(facts: Facts, offered: readonly string[]): void {
  const curly = facts.apostrophes === 'curly';
  const cast = [...facts.cast, ...offered];
  const print = JSON.stringify([facts.dialect, facts.words, cast, curly]);
  if (print === told) return;
  told = print;
  suggesting?.setFacts(facts, cast, curly);
}

/** Starts checking the story on screen, or goes on where it was left. */
export function checkStory(story: OpenStory | null): void {
  active = story?.id ?? null;
  proofing ??= createProofing({ checked, progress, failed });
  suggesting ??= createSuggesting(suggested, failed);
  proofing.forget();
  editedIds.clear();
  useFlags.setState({ story: active, current: null, checked: 0, total: active === null ? 0 : 1 });
  if (!story) return publish();
  const known = stories.has(story.id);
  const mine = bookOf(story.id);
  const facts = factsOf(story);
  const print = JSON.stringify([facts, useSettings.getState().settings.rulesOn]);
  const same = known && mine.facts === print;
  mine.facts = print;
  proofing.setFacts(facts, useSettings.getState().settings.rulesOn);
  tellSuggesting(facts, []);
  if (!same) useFlags.setState({ suggestions: new Map() });
  queueAll(
    story,
    false,
    (unit, before) => !same || before !== signature(unit) || unfinished.has(unit.blocks[0]?.id ?? ''),
  );
  publish();
}

/** First blocks of units whose answer has not come yet. */
const unfinished = new Set<string>();

/** Tells the checker of new facts. `holds` limits the recheck to paragraphs whose text it is true for. */
export function factsChanged(story: OpenStory, holds?: (text: string) => boolean): void {
  if (story.id !== active || !proofing) return;
  const facts = factsOf(story);
  bookOf(story.id).facts = JSON.stringify([facts, useSettings.getState().settings.rulesOn]);
  proofing.setFacts(facts, useSettings.getState().settings.rulesOn);
  tellSuggesting(
    facts,
    useFlags.getState().names.map(({ name }) => name),
  );
  if (!holds) useFlags.setState({ suggestions: new Map() });
  queueAll(story, true, (unit) => !holds || holds(unit.text));
  publish();
}

/** Hears of an edit: flags beside it move at once, the paragraph is checked after a pause. */
export function textEdited(story: string, edit: EditedBlocks): void {
  const { book, queued } = bookOf(story);
  for (const { id, before, text } of edit.changed) {
    if (before !== null) book.edit(id, before, text);
    editedIds.add(id);
  }
  for (const id of edit.gone) {
    book.drop(id);
    queued.delete(id);
    editedIds.delete(id);
    unfinished.delete(id);
  }
  if (story !== active) return;
  clearTimeout(editTimer);
  editTimer = setTimeout(checkEdited, TYPING_PAUSE);
  publishSoon();
}

/** Checks what was edited now, without waiting for the pause: after an applied flag, before an export. */
export function checkEdited(): void {
  clearTimeout(editTimer);
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story || editedIds.size === 0) return;
  if (!isPlain(story)) {
    editedIds.clear();
    return queueAll(story, true, (unit, before) => before !== signature(unit));
  }
  const { queued, book } = bookOf(story.id);
  const units: Unit[] = [];
  for (const id of editedIds) {
    const text = textOfBlock(story.id, id);
    if (text === null) continue;
    if (text.trim() === '') {
      book.drop(id);
      queued.delete(id);
      continue;
    }
    queued.set(id, text);
    units.push({ text, mask: null, blocks: [{ id, from: 0, to: text.length }] });
  }
  editedIds.clear();
  for (const unit of units) unfinished.add(unit.blocks[0]?.id ?? '');
  proofing?.queue(units, true);
}

function checked(unit: Unit, flags: readonly Flag[]): void {
  if (active === null) return;
  const { book } = bookOf(active);
  unfinished.delete(unit.blocks[0]?.id ?? '');
  let changed = false;
  for (const { id, from, to } of unit.blocks) {
    // An answer counts only for the text it was made from.
    if (textOfBlock(active, id) !== unit.text.slice(from, to)) continue;
    const own = flags
      .filter((flag) => flag.from >= from && flag.to <= to)
      .map((flag) => (from === 0 ? flag : { ...flag, from: flag.from - from, to: flag.to - from }));
    changed = book.set(id, own) || changed;
  }
  if (changed) publishSoon();
}

function progress(waiting: number): void {
  // Through only with the flags that came last: what reads "through" reads them in the same breath.
  if (waiting === 0) return publish();
  const { total } = useFlags.getState();
  useFlags.setState({ checked: Math.max(0, total - waiting) });
}

function suggested(word: string, replacements: readonly string[]): void {
  useFlags.setState((state) => ({ suggestions: new Map(state.suggestions).set(word, replacements) }));
  publishSoon();
}

/** Asks for replacements of misspelled words; `now` puts them before all others. */
export function wantSuggestions(words: readonly string[], now = false): void {
  const { suggestions } = useFlags.getState();
  const missing = words.filter((word) => !suggestions.has(word));
  if (missing.length > 0) suggesting?.want(missing, now);
}

function publishSoon(): void {
  publishTimer ??= setTimeout(publish, PUBLISH_PAUSE);
}

/** Publishes what waits to be published: places that are about to be used must be those of the present text. */
export function publishNow(): void {
  if (publishTimer !== undefined) publish();
}

/** Flags of a block of the story on screen that are shown now. */
export function shownFlags(block: string): readonly PlacedFlag[] {
  if (active === null) return [];
  const { filter } = useFlags.getState();
  const flags = stories.get(active)?.book.of(block) ?? [];
  return flags.filter((flag) => !hidden.has(flag.name ?? '') && (filter === null || flag.kind === filter));
}

/** In a task of its own: publishing and drawing together would hold up a key. */
function drawSoon(): void {
  setTimeout(() => {
    redrawDesk();
    // The button that was pressed may be gone with its row: the keyboard goes to the open card, else to the text.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || active === null || useDialog.getState().open !== null) return;
    if (useFlags.getState().current === null) focusText();
    else useFlags.setState((state) => ({ cardAsked: state.cardAsked + 1 }));
  }, 0);
}

let hidden: ReadonlySet<string> = new Set();

/** Works out what panes read from the books. Called when they changed, never on a key. */
export function publish(): void {
  clearTimeout(publishTimer);
  publishTimer = undefined;
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story) {
    useFlags.setState({ all: [], rows: [], counts: {}, names: [], checked: 0, total: 0 });
    return drawSoon();
  }
  const { book } = bookOf(story.id);
  const order = blockOrder(story.id);
  const found: PlacedFlag[] = [];
  for (const id of order) for (const flag of book.of(id)) found.push(flag);
  const facts = factsOf(story);
  const names = findNames(found, facts);
  const all = hideNames(found, names);
  hidden = new Set(found.flatMap((flag) => (flag.name === undefined ? [] : [flag.name])));
  const stillShown = new Set(all.flatMap((flag) => (flag.name === undefined ? [] : [flag.name])));
  hidden = new Set([...hidden].filter((name) => !stillShown.has(name)));
  const counts: Partial<Record<Kind, number>> = {};
  for (const flag of all) counts[flag.kind] = (counts[flag.kind] ?? 0) + 1;
  const { suggestions, filter } = useFlags.getState();
  const shown = filter === null ? all : all.filter((flag) => flag.kind === filter);
  const rows = groupFlags(shown).map(
    (row): DecisionRow => ({
      group: row.group,
      kind: row.kind,
      rule: row.rule,
      text: row.text,
      replacement: replacementsOf(row.flags[0] as PlacedFlag, suggestions)?.[0] ?? null,
      places: row.flags,
    }),
  );
  const waiting = proofing?.waiting() ?? 0;
  const total = order.length;
  useFlags.setState({
    story: story.id,
    all,
    rows,
    counts,
    names,
    total,
    checked: Math.max(0, total - waiting),
  });
  if (waiting === 0)
    useStories.setState((state) => ({ counts: { ...state.counts, [story.id]: all.length } }));
  tellSuggesting(
    facts,
    names.map(({ name }) => name),
  );
  wantSuggestions(rows.slice(0, 60).flatMap((row) => (row.places[0]?.suggest ? [row.places[0].text] : [])));
  drawSoon();
}

/** Forgets a story that was closed. */
export function forgetStory(story: string): void {
  stories.delete(story);
  if (story === active) checkStory(null);
}

/** Takes flags off at once, before the checker has answered: a word was added, a place kept. */
export function takeOff(gone: (flag: PlacedFlag) => boolean): void {
  if (active === null) return;
  bookOf(active).book.remove(gone);
  publish();
}
