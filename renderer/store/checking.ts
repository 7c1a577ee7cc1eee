/**
 * Keeps the flags of the open stories true: hears of edits and of new facts, has the touched paragraphs
 * checked, and publishes what panes read. Only the story on screen is checked; the others keep their flags.
 */
import type { Failure } from '../../app/contract/result.ts';
import { storyChoices } from '../../app/proofing/consistency/story-choices.ts';
import type { ChoiceCounts, Facts } from '../../app/proofing/facts.ts';
import { elsewhereChange } from '../../app/proofing/story-change.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import { groupFlags } from '../../app/proofing/decisions.ts';
import type { Kind } from '../../app/proofing/kinds.ts';
import type { NameCandidate } from '../../app/proofing/spelling/cast.ts';
import { NO_STORY_FACTS } from '../../app/proofing/story-facts.ts';
import type { ToldByStory } from '../checking/messages.ts';
import { createProofing, keyOf, type Proofing, type Unit } from '../checking/proofing.ts';
import { blockOrder, focusText, redrawDesk } from '../editor/desk.ts';
import type { EditedBlocks } from '../editor/edited-blocks.ts';
import { useDialog } from './dialogs.ts';
import { createFlagBook, type FlagBook } from './flag-book.ts';
import { type DecisionRow, type PlacedFlag, replacementsOf, useFlags } from './flags.ts';
import { elsewhereOf, keepPlaces } from './elsewhere.ts';
import { factsOf, printOf } from './facts-of.ts';
import { startSuggesting, tellSuggesting, wantSuggestions } from './suggestions.ts';
import { say } from './notices.ts';
import { CHROME } from '../words/en.ts';
import { useSettings } from './settings.ts';
import { type OpenStory, useStories } from './stories.ts';
import { flagsByBlock, isPlain, linesAround, signature, unitOfLine, unitsOf } from './units.ts';

/** After the last key, so that a word is not flagged while it is being typed. */
const TYPING_PAUSE = 450;
/** Panes take new flags at most this often while a story is checked. */
const PUBLISH_PAUSE = 90;

interface Checked {
  readonly book: FlagBook;
  /** Each unit as it was queued last, by first block: see `signature`. */
  readonly queued: Map<string, string>;
  /** What the whole story tells, as it was read last. */
  told: ToldByStory;
  /** The facts under which it was checked, as one string, but for `elsewhere`. */
  facts: string;
  /** What the work's other stories write, as the checker was told. */
  elsewhere: ChoiceCounts | undefined;
}

const NOTHING_TOLD: ToldByStory = { facts: NO_STORY_FACTS, names: [], words: [] };

const stories = new Map<string, Checked>();
let proofing: Proofing | null = null;
let active: string | null = null;
let editTimer: ReturnType<typeof setTimeout> | undefined;
let publishTimer: ReturnType<typeof setTimeout> | undefined;
const editedIds = new Set<string>();
/** True where blocks went: the ones before them have other neighbours now. */
let hasGone = false;

/** Stories of which it was said that they are in another language. */
const saidForeign = new Set<string>();

const failedOnce = new Set<string>();
function failed(message: string): void {
  if (failedOnce.has(message)) return;
  failedOnce.add(message);
  say({ failure: 'unexpected', detail: message, about: 'checking' });
}

function damaged(code: Failure, file: string): void {
  say({ failure: code, detail: file, about: 'checking' });
}

function bookOf(story: string): Checked {
  let checked = stories.get(story);
  if (!checked) {
    checked = {
      book: createFlagBook(),
      queued: new Map(),
      told: NOTHING_TOLD,
      facts: '',
      elsewhere: undefined,
    };
    stories.set(story, checked);
  }
  return checked;
}

function queueAll(
  story: OpenStory,
  units: readonly Unit[],
  first: boolean,
  touched: (unit: Unit, before: string | undefined) => boolean,
): void {
  const { queued } = bookOf(story.id);
  const wanted = units.filter((unit) => touched(unit, queued.get(keyOf(unit))));
  const here = new Set(units.map(keyOf));
  forgetUnits(
    story.id,
    [...queued.keys()].filter((key) => !here.has(key)),
  );
  for (const unit of wanted) {
    queued.set(keyOf(unit), signature(unit));
    unfinished.add(keyOf(unit));
  }
  proofing?.queue(wanted, first);
}

function forgetUnits(story: string, keys: readonly string[]): void {
  const { queued } = bookOf(story);
  const gone = keys.filter((key) => queued.delete(key));
  for (const key of gone) unfinished.delete(key);
  if (story === active && gone.length > 0) proofing?.drop(gone);
}

/** Starts checking the story on screen, or goes on where it was left. */
export function checkStory(story: OpenStory | null): void {
  active = story?.id ?? null;
  proofing ??= createProofing({ checked, storyRead, progress, failed, damaged });
  startSuggesting(failed, publishSoon);
  proofing.forget();
  editedIds.clear();
  hasGone = false;
  useFlags.setState({ story: active, current: null, checked: 0, total: active === null ? 0 : 1 });
  if (!story) return publish();
  const known = stories.has(story.id);
  const mine = bookOf(story.id);
  const facts = factsOf(story);
  const print = printOf(facts);
  const same = known && mine.facts === print;
  const turned = elsewhereChange(mine.told.facts, mine.elsewhere, facts.elsewhere);
  mine.facts = print;
  mine.elsewhere = facts.elsewhere;
  proofing.setFacts(facts, useSettings.getState().settings.rulesOn);
  tellSuggesting(facts, []);
  if (!same) useFlags.setState({ suggestions: new Map() });
  const units = unitsOf(story);
  proofing.open(units, mine.told === NOTHING_TOLD ? null : mine.told.facts);
  queueAll(
    story,
    units,
    false,
    (unit, before) =>
      !same || before !== signature(unit) || unfinished.has(keyOf(unit)) || (turned?.(unit.text) ?? false),
  );
  publish();
}

/** First blocks of units whose answer has not come yet. */
const unfinished = new Set<string>();

/** Tells the checker of new facts. `holds` limits the recheck to paragraphs whose text it is true for. */
export function factsChanged(story: OpenStory, holds?: (text: string) => boolean): void {
  if (story.id !== active || !proofing) return;
  const facts = factsOf(story);
  const mine = bookOf(story.id);
  mine.facts = printOf(facts);
  mine.elsewhere = facts.elsewhere;
  proofing.setFacts(facts, useSettings.getState().settings.rulesOn);
  tellSuggesting(
    facts,
    useFlags.getState().names.map(({ name }) => name),
  );
  if (!holds) useFlags.setState({ suggestions: new Map() });
  queueAll(story, unitsOf(story), true, (unit) => !holds || holds(unit.text));
  publish();
}

/** The other stories of the work are counted anew: what they tell of this one is checked again. */
export function elsewhereCounted(): void {
  const story = active === null ? undefined : useStories.getState().byId[active];
  if (!story) return;
  const { told, elsewhere } = bookOf(story.id);
  const turned = elsewhereChange(told.facts, elsewhere, elsewhereOf(story));
  if (turned) factsChanged(story, turned);
  else publishSoon();
}

/** Hears of an edit: flags beside it move at once, the paragraph is checked after a pause. */
export function textEdited(story: string, edit: EditedBlocks): void {
  const { book } = bookOf(story);
  for (const { id, before, text } of edit.changed) {
    if (before !== null) book.edit(id, before, text);
    editedIds.add(id);
  }
  for (const id of edit.gone) {
    book.drop(id);
    editedIds.delete(id);
  }
  forgetUnits(story, edit.gone);
  if (story === active) hasGone ||= edit.gone.length > 0;
  if (story !== active) return;
  clearTimeout(editTimer);
  editTimer = setTimeout(checkEdited, TYPING_PAUSE);
  publishSoon();
}

/** Checks what was edited now, without waiting for the pause: after an applied flag, before an export. */
export function checkEdited(): void {
  clearTimeout(editTimer);
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story || (editedIds.size === 0 && !hasGone)) return;
  if (!isPlain(story) || hasGone) {
    const edited = new Set(editedIds);
    editedIds.clear();
    hasGone = false;
    return queueAll(
      story,
      unitsOf(story),
      true,
      (unit, before) => before !== signature(unit) || unit.blocks.some(({ id }) => edited.has(id)),
    );
  }
  const { queued, book } = bookOf(story.id);
  const units: Unit[] = [];
  for (const line of linesAround(story.id, editedIds)) {
    const { id, text } = line;
    if (text.trim() === '') {
      book.drop(id);
      forgetUnits(story.id, [id]);
      continue;
    }
    const unit = unitOfLine(line);
    if (!editedIds.has(id) && queued.get(id) === signature(unit)) continue;
    queued.set(id, signature(unit));
    unfinished.add(id);
    units.push(unit);
  }
  editedIds.clear();
  proofing?.queue(units, true);
}

function checked(unit: Unit, flags: readonly Flag[]): void {
  if (active === null) return;
  const { book } = bookOf(active);
  unfinished.delete(keyOf(unit));
  let changed = false;
  for (const [block, own] of flagsByBlock(active, unit, flags)) changed = book.set(block, own) || changed;
  if (changed) publishSoon();
}

/** The places of the story on screen that a choice would change, in reading order; nothing is decided by that. */
export async function placesOfChoice(choice: string, form: string): Promise<PlacedFlag[]> {
  checkEdited();
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story || !proofing) return [];
  const found = await proofing.preview(choice, form);
  if (story.id !== active) return [];
  const placed = unitsOf(story).flatMap((unit) =>
    flagsByBlock(story.id, unit, found.get(keyOf(unit)) ?? []).flatMap(([block, flags]) =>
      flags.map((flag) => ({ ...flag, block })),
    ),
  );
  return placed.map((flag, index) => ({ ...flag, key: -1 - index }));
}

function storyRead(told: ToldByStory, recheck: ReadonlySet<string>): void {
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story) return;
  bookOf(story.id).told = told;
  keepPlaces(story.id, told.facts.choices);
  if (told.facts.isForeign && !saidForeign.has(story.id)) {
    saidForeign.add(story.id);
    say({ text: CHROME.foreign });
  }
  if (recheck.size > 0) queueAll(story, unitsOf(story), false, (unit) => recheck.has(keyOf(unit)));
  publishSoon();
}

function progress(waiting: number): void {
  // Through only with the flags that came last: what reads "through" reads them in the same breath.
  if (waiting === 0) return publish();
  const { total } = useFlags.getState();
  useFlags.setState({ checked: Math.max(0, total - waiting) });
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
  return filter === null ? flags : flags.filter((flag) => flag.kind === filter);
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

/** Those that the writer has not answered since they were found. */
function undecided(
  found: readonly NameCandidate[],
  { cast, words, notNames }: Facts,
): readonly NameCandidate[] {
  if (found.length === 0) return found;
  const decided = new Set([...cast, ...words, ...notNames].map((word) => word.toLowerCase()));
  return found.filter(({ name }) => !decided.has(name.toLowerCase()));
}

/** Works out what panes read from the books. Called when they changed, never on a key. */
export function publish(): void {
  clearTimeout(publishTimer);
  publishTimer = undefined;
  const story = active === null ? null : (useStories.getState().byId[active] ?? null);
  if (!story) {
    useFlags.setState({
      all: [],
      rows: [],
      counts: {},
      names: [],
      ownWords: [],
      choices: [],
      checked: 0,
      total: 0,
    });
    return drawSoon();
  }
  const { book, told } = bookOf(story.id);
  const order = blockOrder(story.id);
  const all: PlacedFlag[] = [];
  for (const id of order) for (const flag of book.of(id)) all.push(flag);
  const facts = factsOf(story);
  const choices = storyChoices(facts, told.facts);
  const names = undecided(told.names, facts);
  const words = undecided(told.words, facts);
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
    ownWords: words,
    choices,
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
  saidForeign.delete(story);
  if (story === active) checkStory(null);
}

/** Takes flags off at once, before the checker has answered: a word was added, a place kept. */
export function takeOff(gone: (flag: PlacedFlag) => boolean): void {
  if (active === null) return;
  bookOf(active).book.remove(gone);
  publish();
}
