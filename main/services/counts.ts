/** How many flags and words the stories of a work have that are not open, counted in a worker thread. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fail } from '../../app/contract/result.ts';
import { NO_DECISIONS } from '../../app/contract/shapes.ts';
import { FIRST_SETTINGS } from '../../app/contract/shapes.ts';
import type { Announce } from '../../app/contract/wire.ts';
import { styleSheetOf } from '../../app/proofing/consistency/style-sheet.ts';
import type { ChoiceCounts, Facts } from '../../app/proofing/facts.ts';
import type { DecisionBook } from './decisions.ts';
import { DONE, type Done } from './done.ts';
import type { Library } from './library.ts';
import type { OpenStories } from './open-stories.ts';
import type { SettingsBook } from './settings.ts';
import type { Fields } from './json-file.ts';
import type { Sidecars } from './sidecars.ts';
import { notesIn, notesPath } from './story-notes.ts';

/** One story to count, with what its writer decided. */
export interface CountTask {
  readonly ticket: number;
  readonly path: string;
  readonly facts: Facts;
  readonly rulesOn: readonly string[];
}

/** Flags and words of a story, and the places of what it can write in several ways. */
export interface StoryCounts {
  readonly places: ChoiceCounts;
  readonly flags: number;
  readonly words: number;
}

/** The numbers for a ticket; null where the story could not be read. */
export interface CountAnswer {
  readonly ticket: number;
  readonly counts: StoryCounts | null;
}

export interface Counts {
  /** Starts counting a work, in place of the one before; the numbers are announced one by one as `work.counted`. */
  readonly count: (work: string) => Promise<Done>;
  readonly close: () => Promise<void>;
}

export interface CountsParts {
  readonly resourcesFolder: string;
  readonly announce: Announce;
  readonly surprised: (where: string, error: unknown) => void;
  readonly library: Library;
  readonly open: OpenStories;
  readonly decisions: DecisionBook;
  readonly sidecars: Sidecars;
  readonly settings: SettingsBook;
  /** Starts the thread; tests hand in one that runs here. */
  readonly startThread?: (resourcesFolder: string) => CountThread;
}

/** The counting thread, as far as it is needed here. */
export interface CountThread {
  readonly ask: (task: CountTask) => void;
  /** Told each answer; after the end of the thread there are no more. */
  readonly hear: (answered: (answer: CountAnswer) => void, ended: (error: unknown) => void) => void;
  readonly end: () => Promise<void>;
}

/** Makes the service. The thread starts with the first count and stays, for it remembers its numbers. */
export function createCounts(parts: CountsParts): Counts {
  const { library, open, decisions, sidecars, settings, announce } = parts;
  const startThread = parts.startThread ?? startWorker;
  let thread: CountThread | null = null;
  let round = 0;
  let tickets = 0;
  const waiting = new Map<number, (counts: StoryCounts | null) => void>();

  const running = () => {
    if (thread !== null) return thread;
    const started = startThread(parts.resourcesFolder);
    started.hear(
      ({ ticket, counts }) => {
        waiting.get(ticket)?.(counts);
        waiting.delete(ticket);
      },
      (error) => {
        if (error !== undefined) parts.surprised('counts', error);
        if (thread === started) thread = null;
        for (const answered of waiting.values()) answered(null);
        waiting.clear();
      },
    );
    thread = started;
    return started;
  };
  const ask = (task: Omit<CountTask, 'ticket'>) =>
    new Promise<StoryCounts | null>((resolve) => {
      const ticket = ++tickets;
      waiting.set(ticket, resolve);
      running().ask({ ...task, ticket });
    });

  const countAll = async (work: string, mine: number) => {
    const listed = await library.readWork(work);
    if (!listed.ok) return;
    const own = await settings.read();
    const { dialect, words, rulesOff, rulesOn } = own.ok ? own.value : FIRST_SETTINGS;
    const decided = await decisions.read(library.folder(work) ?? '');
    const choices = decided.ok ? decided.value : NO_DECISIONS;
    for (const { id } of listed.value.stories) {
      const home = library.home(id);
      if (round !== mine) return;
      if (home?.kind !== 'file' || open.state(id) !== null) continue;
      const noted = await sidecars.read(notesPath(home.path));
      const fields = noted.ok ? noted.value : {};
      const counted = await ask({
        path: home.path,
        facts: {
          dialect: choices.dialect ?? dialect,
          words: [...choices.words, ...words],
          cast: choices.cast,
          notNames: choices.notNames,
          styleSheet: styleSheetOf(choices),
          rulesOff: [...choices.rulesOff, ...rulesOff],
          stets: notesIn(fields).stets,
        },
        rulesOn,
      });
      if (round !== mine || open.state(id) !== null) continue;
      announce({
        name: 'work.counted',
        data: {
          id,
          flags: counted?.flags ?? null,
          words: counted?.words ?? null,
          places: counted?.places ?? {},
          fixes: waitingFixes(fields),
        },
      });
    }
  };

  return {
    async count(work) {
      if (library.folder(work) === null) return fail('not-found');
      const mine = ++round;
      countAll(work, mine).catch((error: unknown) => parts.surprised('counts', error));
      return DONE;
    },
    async close() {
      round++;
      await thread?.end();
    },
  };
}

/** How many fixes wait in the notes of a story for its author. */
function waitingFixes({ fixes }: Fields): number {
  return Array.isArray(fixes) ? fixes.length : 0;
}

function startWorker(resourcesFolder: string): CountThread {
  const worker = new Worker(workerFile(), { workerData: { resourcesFolder } });
  worker.unref();
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    ask: (task) => worker.postMessage(task),
    hear(answered, ended) {
      let failure: unknown;
      worker.on('message', answered);
      worker.on('error', (error) => {
        failure = error;
      });
      worker.on('exit', () => ended(failure));
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** The built thread: beside the built host, or in `out/` where the host runs from its sources (tests). */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./counts.worker.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../out/main/counts.worker.js', import.meta.url));
}
