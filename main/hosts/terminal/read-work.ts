import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../../../app/contract/result.ts';
import { type Decisions, NO_DECISIONS, type Settings, SettingsShape } from '../../../app/contract/shapes.ts';
import { styleSheetOf } from '../../../app/proofing/consistency/style-sheet.ts';
import type { Facts } from '../../../app/proofing/facts.ts';
import { createDecisionBook } from '../../services/decisions.ts';
import { readFields } from '../../services/json-file.ts';
import { createLibrary } from '../../services/library.ts';
import { readRegular, STORY_LIMIT } from '../../services/read-file.ts';
import type { SafeWrite } from '../../services/safe-write.ts';
import { createSidecars } from '../../services/sidecars.ts';
import { createStoryNotes, notesPath } from '../../services/story-notes.ts';
import type { Choice } from './task.ts';

/** A story's bytes with what its writer decided about it. */
export interface StoryOfWork {
  readonly bytes: Uint8Array;
  /** The file's own name, links followed. */
  readonly name: string;
  readonly facts: Facts;
  readonly rulesOn: readonly string[];
  /** Which files of decisions could not be read: the work's `galley.json`, the story's own. The facts are without them. */
  readonly unread: readonly ('work' | 'story')[];
}

export interface WorkReader {
  /** Fails as `Library.admit` and `readRegular` do. */
  readonly read: (path: string, choice: Choice) => Promise<Result<StoryOfWork>>;
}

type OwnSettings = Partial<Pick<Settings, 'dialect' | 'words' | 'rulesOff' | 'rulesOn'>>;

/**
 * Reads stories as the app does: with the work's `galley.json`, the story's stets, and the writer's own words
 * and rules in `dataFolder`. Changes nothing. Settings and decisions are read once.
 */
export function createWorkReader(dataFolder: string, safeWrite: SafeWrite): WorkReader {
  const library = createLibrary();
  let settings: Promise<OwnSettings> | undefined;
  const works = new Map<string, Promise<Result<Decisions>>>();
  const sidecars = realpath(dataFolder)
    .catch(() => dataFolder)
    .then((real) => createSidecars(join(real, 'elsewhere'), safeWrite));

  const decisionsOf = async (folder: string) => {
    let decisions = works.get(folder);
    if (!decisions) {
      decisions = createDecisionBook(await sidecars).read(folder);
      works.set(folder, decisions);
    }
    return decisions;
  };

  return {
    async read(path, choice) {
      const admitted = await library.admit(path);
      if (!admitted.ok) return admitted;
      const home = library.home(admitted.value.id);
      if (home?.kind !== 'file') throw new Error('a file was admitted and has no path');
      const read = await readRegular(home.path, STORY_LIMIT);
      if (!read.ok) return read;
      const decided = await decisionsOf(dirname(home.path));
      const noted = await createStoryNotes(await sidecars).read(notesPath(home.path));
      const decisions = decided.ok ? decided.value : NO_DECISIONS;
      settings ??= readSettings(dataFolder);
      const own = await settings;
      const isNamed = (rule: string) => choice.rules.includes(rule);
      return ok({
        bytes: read.value.bytes,
        name: basename(home.path),
        facts: {
          dialect: choice.dialect ?? decisions.dialect ?? own.dialect ?? 'en-US',
          words: [...decisions.words, ...(own.words ?? [])],
          cast: decisions.cast,
          notNames: decisions.notNames,
          styleSheet: styleSheetOf(decisions, choice.dialect),
          rulesOff: [...decisions.rulesOff, ...(own.rulesOff ?? [])].filter((rule) => !isNamed(rule)),
          stets: noted.ok ? noted.value.stets : [],
        },
        rulesOn: [...(own.rulesOn ?? []), ...choice.rules],
        unread: [...(decided.ok ? [] : ['work' as const]), ...(noted.ok ? [] : ['story' as const])],
      });
    },
  };
}

/** What fits of the writer's settings; nothing where there are none, or where the app would put them aside. */
async function readSettings(dataFolder: string): Promise<OwnSettings> {
  const path = await realpath(join(dataFolder, 'settings.json')).catch(() => null);
  const read = path === null ? null : await readFields(path, 1);
  if (read === null || !read.ok) return {};
  const { dialect, words, rulesOff, rulesOn } = SettingsShape.shape;
  const { fields } = read.value;
  const asKnown = <T>(parsed: { readonly success: boolean; readonly data?: T }) =>
    parsed.success ? parsed.data : undefined;
  return Object.fromEntries(
    Object.entries({
      dialect: asKnown(dialect.safeParse(fields['dialect'])),
      words: asKnown(words.safeParse(fields['words'])),
      rulesOff: asKnown(rulesOff.safeParse(fields['rulesOff'])),
      rulesOn: asKnown(rulesOn.safeParse(fields['rulesOn'])),
    }).filter(([, value]) => value !== undefined),
  );
}
