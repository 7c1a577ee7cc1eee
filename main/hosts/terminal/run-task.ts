import { dirname, join } from 'node:path';
import { createSafeWrite, type SafeWrite } from '../../services/safe-write.ts';
import {
  type CheckedStory,
  createStoryCheck,
  readStoryText,
  type StoryCheck,
} from '../../services/story-check.ts';
import { countStory } from '../../../app/story/count.ts';
import type { Flag } from '../../../app/proofing/flag.ts';
import { applyToCopy } from './apply-to-copy.ts';
import { exportStory } from './export-story.ts';
import { choicesLine, jsonLines, namesLine, ownWordsLine, plainLines } from './flag-lines.ts';
import { createWorkReader, type StoryOfWork, type WorkReader } from './read-work.ts';
import { type Choice, failure, type Outcome, type StoryFile, type Task } from './task.ts';
import { badDecisions, badDictionary, damagedFile, notEnglish, notRead, shown } from './words.ts';

/** Where Galley keeps things. Plain data: it crosses to threads. */
export interface Folders {
  /** Holds `dictionaries` and `models`. */
  readonly resourcesFolder: string;
  /** The app's own data: the writer's settings. */
  readonly dataFolder: string;
}

/** What the tasks work with. */
export interface Tools {
  readonly work: WorkReader;
  readonly engine: StoryCheck;
  readonly safeWrite: SafeWrite;
}

/** Makes the function that does one task with one story after another. It never throws: a surprise is an outcome. */
export function createTaskRunner(
  { resourcesFolder, dataFolder }: Folders,
  task: Task,
): (file: StoryFile) => Promise<Outcome> {
  const safeWrite = createSafeWrite({ recovery: join(dataFolder, 'recovery') });
  const tools: Tools = {
    safeWrite,
    work: createWorkReader(dataFolder, safeWrite),
    engine: createStoryCheck({ resourcesFolder }),
  };
  return async (file) => {
    if (file.refusal !== undefined) return failure(file.refusal);
    try {
      return await runTask(tools, task, file);
    } catch (error) {
      return surprise(file, error);
    }
  };
}

/** The outcome of a story on which the work broke off unforeseen. */
export function surprise(file: StoryFile, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  return failure(`${shown(file.label)}: something went wrong that Galley did not expect (${shown(reason)}).`);
}

async function runTask(tools: Tools, task: Task, file: StoryFile): Promise<Outcome> {
  const choice: Choice = task.do === 'words' ? { dialect: undefined, rules: [], kinds: [] } : task;
  const read = await tools.work.read(file.path, choice);
  if (!read.ok) return failure(notRead(read.code, shown(file.label), read.detail));
  const { bytes, name, unread } = read.value;

  if (task.do === 'words' || (task.do === 'export' && task.asIs)) {
    const story = readStoryText(bytes, name);
    if (!story.ok) return failure(notRead(story.code, shown(file.label), story.detail));
    if (task.do === 'export') return exportStory(tools, task, file, story.value, []);
    const words = countStory(story.value.lines);
    const out = task.json ? JSON.stringify({ file: file.label, words }) : `${words}\t${shown(file.label)}`;
    return { out: `${out}\n`, err: [], failed: false, count: words };
  }

  const notes = unread.map((which) => badDecisions(decisionFile(file, which), task.do === 'check'));
  // What the writer wants kept is not known then, so nothing is sure.
  if (task.do !== 'check' && notes.length > 0) return failure(...notes);
  const checked = tools.engine.check(bytes, name, read.value.facts, read.value.rulesOn);
  if (!checked.ok) return failure(notRead(checked.code, shown(file.label), checked.detail));
  const failedRules = checked.value.failedRules.map(
    ({ rule, error }) =>
      `${shown(file.label)}: the rule ${rule} failed and was left out (${shown(String(error))}).`,
  );
  const { damaged, damagedDictionary } = checked.value;
  const lacking = [
    ...(damaged === null ? [] : [damagedFile(shown(file.label), damaged)]),
    ...(damagedDictionary === null ? [] : [badDictionary(shown(file.label), damagedDictionary)]),
  ];
  const story = { ...checked.value, flags: checked.value.flags.filter((flag) => isChosen(choice, flag)) };
  const outcome =
    task.do === 'apply'
      ? await applyToCopy(tools, task, file, bytes, story)
      : task.do === 'export'
        ? await exportStory(tools, task, file, story, story.flags)
        : listFlags(tools, task, file, story, read.value);
  const language = notEnglish(shown(file.label), checked.value);
  const err = [...notes, ...lacking, ...failedRules, ...language, ...outcome.err];
  return {
    ...outcome,
    err,
    failed: outcome.failed || notes.length > 0 || lacking.length > 0 || failedRules.length > 0,
  };
}

function listFlags(
  { engine }: Tools,
  task: Task & { do: 'check' },
  file: StoryFile,
  story: CheckedStory,
  { facts }: StoryOfWork,
): Outcome {
  const flags = engine.suggest(story, facts);
  const out = task.json ? jsonLines(file.label, flags) : plainLines(file.label, flags, task.colours);
  const open = story.choices.filter(({ chosen }) => chosen === undefined);
  const asksWords = !task.json && isChosen(task, UNKNOWN_WORD);
  const asksChoices = !task.json && task.rules.length === 0 && task.kinds.length === 0;
  return {
    out,
    err: [
      ...(asksWords && story.names.length > 0 ? [namesLine(file.label, story.names)] : []),
      ...(asksWords && story.ownWords.length > 0 ? [ownWordsLine(file.label, story.ownWords)] : []),
      ...(asksChoices && open.length > 0 ? [choicesLine(file.label, open)] : []),
    ],
    failed: false,
    count: flags.length,
  };
}

/** Names are what would else be flagged as this. */
const UNKNOWN_WORD = { rule: 'spelling/misspelling', kind: 'spelling' } as const;

function isChosen({ rules, kinds }: Choice, { rule, kind }: Pick<Flag, 'rule' | 'kind'>): boolean {
  return (rules.length === 0 || rules.includes(rule)) && (kinds.length === 0 || kinds.includes(kind));
}

function decisionFile({ label }: StoryFile, which: 'work' | 'story'): string {
  return shown(which === 'work' ? join(dirname(label), 'galley.json') : `${label}.fixes.json`);
}
