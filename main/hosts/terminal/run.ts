import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../../../app/proofing/rules/rules.ts';
import { copyName } from './export-story.ts';
import { findStories } from './find-stories.ts';
import { runFixes } from './fixes/run.ts';
import { helpOn } from './help.ts';
import { inOrder } from './in-order.ts';
import type { Io } from './io.ts';
import { planCopies } from './plan-copies.ts';
import { createTaskRunner, type Folders } from './run-task.ts';
import type { Outcome, StoryFile, Task } from './task.ts';
import { createThread } from './thread.ts';
import { readWish, type Wish } from './wishes.ts';
import { count } from './words.ts';

export interface RunParts extends Folders {
  readonly version: string;
  /** The built worker; null where no threads can be started. */
  readonly worker: URL | null;
}

export type ExitCode = 0 | 1 | 2;

/** From so many stories on threads are worth their start, which costs each of them the dictionary. */
const THREADS_FROM = 3;
const STORIES_A_THREAD = 4;
const MOST_THREADS = 8;

/** Does what a command line (without the program's name) says. Gives the exit code: 0 well, 1 flags found, 2 something failed. */
export async function run(argv: readonly string[], io: Io, parts: RunParts): Promise<ExitCode> {
  const read = readWish(argv);
  if (!read.ok) {
    io.err(read.sentence);
    return 2;
  }
  const { wish } = read;
  switch (wish.command) {
    case 'help':
      await io.out(helpOn(wish.about));
      return 0;
    case 'version':
      await io.out(`${parts.version}\n`);
      return 0;
    case 'rules':
      await io.out(ruleList(wish.json));
      return 0;
    case 'fixes':
      return runFixes(wish.wish, io, parts);
    default:
      return runOnStories(wish, io, parts);
  }
}

type StoryWish = Extract<Wish, { paths: readonly string[] }>;

async function runOnStories(wish: StoryWish, io: Io, parts: RunParts): Promise<ExitCode> {
  const dictionaries = join(parts.resourcesFolder, 'dictionaries');
  if (!existsSync(dictionaries)) {
    io.err(`Galley’s dictionaries are not in ${dictionaries}: install or build it again.`);
    return 2;
  }
  const found = await findStories(wish.paths, io.cwd, wish.recursive);
  if (found.length === 0) {
    io.err('There are no stories (.txt or .md) there.');
    return 0;
  }
  const stories = await withTargets(wish, found, io.cwd);
  const task = taskOf(wish, io.colours);
  const told = new Set<string>();
  const sum = { stories: 0, withCount: 0, count: 0, failed: 0 };
  const take = async ({ out, err, failed, count }: Outcome) => {
    sum.stories++;
    sum.count += count;
    if (failed) sum.failed++;
    if (count > 0) sum.withCount++;
    const goesOn = await io.out(
      out !== '' && task.do === 'check' && !task.json && sum.withCount > 1 ? `\n${out}` : out,
    );
    // The galley.json of a folder is told of once, not for each of its stories.
    for (const line of err) if (!told.has(line)) io.err(line);
    for (const line of err) told.add(line);
    if (stories.length >= THREADS_FROM) io.progress?.(`${sum.stories} of ${storyCount(stories.length)}`);
    return goesOn;
  };
  await workOn(stories, task, parts, take);
  io.progress?.(null);
  if (!('json' in wish && wish.json) && sum.failed < sum.stories) io.err(closing(wish, sum));
  if (sum.failed > 0) return 2;
  return wish.command === 'check' && sum.count > 0 ? 1 : 0;
}

const storyCount = (stories: number) => count(stories, 'story', 'stories');

async function workOn(
  stories: readonly StoryFile[],
  task: Task,
  { worker, resourcesFolder, dataFolder }: RunParts,
  take: (outcome: Outcome) => Promise<boolean>,
): Promise<void> {
  const folders: Folders = { resourcesFolder, dataFolder };
  if (worker === null || stories.length < THREADS_FROM) {
    return inOrder(stories, [createTaskRunner(folders, task)], take);
  }
  const size = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(stories.length / STORIES_A_THREAD));
  const threads = Array.from({ length: size }, () => createThread(worker, { folders, task }));
  try {
    await inOrder(
      stories,
      threads.map((thread) => thread.run),
      take,
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

async function withTargets(
  wish: StoryWish,
  stories: readonly StoryFile[],
  cwd: string,
): Promise<readonly StoryFile[]> {
  if (wish.command === 'apply') return planCopies(stories, { out: wish.out, cwd, nameOf: (name) => name });
  if (wish.command !== 'export' || wish.out === '-') return stories;
  return planCopies(stories, { out: wish.out, cwd, nameOf: (name) => copyName(name, wish.format) });
}

function taskOf(wish: StoryWish, colours: boolean): Task {
  if (wish.command === 'words') return { do: 'words', json: wish.json };
  const { dialect, rules, kinds } = wish;
  const choice = { dialect, rules, kinds };
  if (wish.command === 'check') return { do: 'check', json: wish.json, colours, ...choice };
  if (wish.command === 'apply') return { do: 'apply', json: wish.json, force: wish.force, ...choice };
  return { do: 'export', format: wish.format, force: wish.force, asIs: wish.asIs, ...choice };
}

interface Sum {
  readonly stories: number;
  readonly withCount: number;
  readonly count: number;
  readonly failed: number;
}

function closing({ command }: StoryWish, sum: Sum): string {
  const read = sum.stories - sum.failed;
  switch (command) {
    case 'check':
      return sum.count === 0
        ? `Nothing found in ${storyCount(read)}.`
        : `${count(sum.count, 'flag')} in ${sum.withCount} of ${storyCount(sum.stories)}.`;
    case 'apply':
      return `${count(read, 'copy', 'copies')} written, ${count(sum.count, 'place')} put right.`;
    case 'export':
      return `${storyCount(read)} given out.`;
    case 'words':
      return `${count(sum.count, 'word')} in ${storyCount(read)}.`;
  }
}

function ruleList(json: boolean): string {
  return RULES.map(({ id, title, kind, explanation, on, flags, passes }) =>
    json
      ? `${JSON.stringify({ id, title, kind, on: on !== false, explanation, flags, passes })}\n`
      : `${id}  (${kind}${on === false ? ', off until turned on' : ''})\n    ${explanation}\n    ${flags[0]?.join('  →  ') ?? ''}\n`,
  ).join(json ? '' : '\n');
}
