/** Decisions of the work and of the writer: words, names, dialect, style sheet, rules. Each rechecks what it touches. */
import { changeDecisions } from '../../app/contract/change-decisions.ts';
import type { DecisionChange } from '../../app/contract/shapes.ts';
import type { Dialect } from '../../app/proofing/facts.ts';
import { host } from '../host.ts';
import { factsChanged, publish, takeOff } from './checking.ts';
import { say } from './notices.ts';
import { changeSettings, useSettings } from './settings.ts';
import { activeStory, changeStory, useStories } from './stories.ts';
import { countAgain } from './work.ts';

/** Whether a paragraph holds the word (any case, as part of a longer one too: possessives, plurals). */
function holding(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  return (text) => {
    const folded = text.toLowerCase().replaceAll('’', "'");
    return wanted.some((word) => folded.includes(word));
  };
}

/** Changes the decisions of the active story's work, and rechecks. */
export async function decide(change: DecisionChange, holds?: (text: string) => boolean): Promise<void> {
  const story = activeStory();
  if (!story) return;
  const { work } = story.ref;
  if (work === null) {
    // Nothing is written beside a story that has no file yet; its decisions live in this window.
    changeStory(story.id, { decisions: changeDecisions(story.decisions, change) });
  } else {
    const answer = await host.call('work.decide', { id: work, change });
    if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: story.ref.workName });
    for (const other of Object.values(useStories.getState().byId))
      if (other.ref.work === work) changeStory(other.id, { decisions: answer.value });
    void countAgain();
  }
  recheck(holds);
}

function recheck(holds?: (text: string) => boolean): void {
  const story = activeStory();
  if (story) factsChanged(story, holds);
}

/** Adds a word to this work's words or to the writer's own. */
export async function addWord(word: string, where: 'work' | 'mine'): Promise<void> {
  const folded = word.replaceAll('’', "'");
  takeOff(
    (flag) =>
      flag.rule.startsWith('spelling/') &&
      flag.text.replaceAll('’', "'").toLowerCase() === folded.toLowerCase(),
  );
  if (where === 'work') return decide({ add: { words: [folded] } }, holding([folded]));
  const { words } = useSettings.getState().settings;
  await changeSettings({ words: [...new Set([...words, folded])].sort() });
  recheck(holding([folded]));
}

/** Takes a word out of one of the lists. */
export async function removeWord(word: string, where: 'work' | 'mine' | 'cast' | 'notNames'): Promise<void> {
  if (where === 'mine') {
    const { words } = useSettings.getState().settings;
    await changeSettings({ words: words.filter((other) => other !== word) });
    return recheck(holding([word]));
  }
  const list = where === 'work' ? 'words' : where;
  await decide({ remove: { [list]: [word] } }, holding([word]));
}

/** Keeps names and words for the work; those in `rejected` are neither, and flagged from now on. */
export async function keepNames(
  names: readonly string[],
  rejected: readonly string[],
  words: readonly string[] = [],
): Promise<void> {
  await decide(
    { add: { cast: [...names], notNames: [...rejected], words: [...words] } },
    holding([...names, ...rejected, ...words]),
  );
}

/** Not now: nothing is decided, and the strip goes on offering. */
export function putOffNames(): void {
  publish();
}

/** The dialect of the active story's work. */
export async function setDialect(dialect: Dialect): Promise<void> {
  await decide({ dialect });
}

/** Turns a rule on or off, for this work or everywhere. */
export async function setRule(rule: string, on: boolean, where: 'work' | 'everywhere'): Promise<void> {
  if (!on) takeOff((flag) => flag.rule === rule);
  if (where === 'work') return decide(on ? { remove: { rulesOff: [rule] } } : { add: { rulesOff: [rule] } });
  const { rulesOff } = useSettings.getState().settings;
  await changeSettings({
    rulesOff: on ? rulesOff.filter((id) => id !== rule) : [...new Set([...rulesOff, rule])].sort(),
  });
  void countAgain();
  recheck();
}

/** Whether a rule is on for the active story, and where it was turned off. */
export function ruleIsOn(rule: string): { on: boolean; offIn: 'work' | 'everywhere' | null } {
  if (useSettings.getState().settings.rulesOff.includes(rule)) return { on: false, offIn: 'everywhere' };
  if (activeStory()?.decisions.rulesOff.includes(rule)) return { on: false, offIn: 'work' };
  return { on: true, offIn: null };
}
