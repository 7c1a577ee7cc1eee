/** The services behind every host, wired together. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Announce } from '../app/contract/wire.ts';
import { createCounts } from './services/counts.ts';
import { createDuplicate } from './services/duplicate.ts';
import { createFollowFile } from './services/follow-file.ts';
import { createFoundTexts } from './services/found-texts.ts';
import { createLostNotes } from './services/lost-notes.ts';
import { createSearchWork } from './services/search-work.ts';
import type { Trash } from './services/trash.ts';
import { createTrashing } from './services/trashing.ts';
import { createDecisionBook } from './services/decisions.ts';
import { nodeDisk } from './services/disk.ts';
import { createDrafts } from './services/drafts.ts';
import { loadExchange } from './services/exchange.ts';
import { createExport } from './services/export.ts';
import { createHistory } from './services/history.ts';
import { createJournal } from './services/journal.ts';
import { createLeftByProofreaders } from './services/left-by-proofreaders.ts';
import { createLibrary } from './services/library.ts';
import { createOpenStories } from './services/open-stories.ts';
import { createOpening } from './services/opening.ts';
import { createPlaces } from './services/places.ts';
import { createRecent } from './services/recent.ts';
import { createSafeWrite } from './services/safe-write.ts';
import { createSample } from './services/sample.ts';
import { createSaving } from './services/saving.ts';
import { createSessionBook } from './services/session.ts';
import { createSettingsBook } from './services/settings.ts';
import { createSidecars } from './services/sidecars.ts';
import { createStoryFixes, FIXES_LIMIT } from './services/story-fixes.ts';
import { createStoryLocks } from './services/story-locks.ts';
import { createStoryNotes } from './services/story-notes.ts';
import { createStoryOrder } from './services/story-order.ts';
import { createTargets } from './services/targets.ts';
import { createVersions } from './services/versions.ts';
import { startWatch } from './services/watch.ts';

/** So long the bytes of a story that was open at a crash are kept, where nothing in it was unsaved; milliseconds. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

export interface ServiceParts {
  /** The app's own folder; made where it is missing. */
  readonly dataFolder: string;
  /** Holds `dictionaries`, `models` and `samples`. */
  readonly resourcesFolder: string;
  readonly startFiles: readonly string[];
  readonly pickerRoots: readonly string[];
  readonly announce: Announce;
  readonly surprised: (where: string, error: unknown) => void;
  /** Where stories go that are thrown away; left out where this system has no trash. */
  readonly trash?: Trash | undefined;
}

export type Services = Awaited<ReturnType<typeof openServices>>;

/** Makes all services over one data folder. */
export async function openServices(parts: ServiceParts) {
  await nodeDisk.mkdir(parts.dataFolder);
  const data = await realpath(parts.dataFolder);
  const recovery = join(data, 'recovery');
  const journalRoot = join(data, 'journal');
  const exchange = loadExchange(join(parts.resourcesFolder, 'native', 'koffi.node'));
  const safeWrite = createSafeWrite({ recovery, exchange, links: 'refuse' });

  const sidecars = createSidecars(join(data, 'elsewhere'), safeWrite);
  const order = createStoryOrder(sidecars);
  const library = createLibrary(async (folder) => {
    const names = await order.read(folder);
    return names.ok ? names.value : [];
  });
  const open = createOpenStories(library);
  const journal = createJournal(journalRoot, safeWrite);
  await journal.tidy(Date.now() - WEEK);
  const history = createHistory(join(data, 'history'), safeWrite);
  await history.thin(Date.now());
  const locks = createStoryLocks();
  const versions = createVersions(library, journal, history);
  const besideStories = createSidecars(join(data, 'elsewhere'), safeWrite, FIXES_LIMIT);
  const notes = createStoryNotes(besideStories);
  const fixes = createStoryFixes(besideStories);
  const drafts = createDrafts(join(data, 'drafts'), safeWrite);
  await drafts.thin();
  const left = createLeftByProofreaders(fixes, drafts, journal, history);
  const decisions = createDecisionBook(sidecars);
  const settings = createSettingsBook(data, safeWrite);
  const following = createFollowFile({ library, open, journal, notes, history, locks, order });
  const lostNotes = createLostNotes(besideStories, following);
  const foundTexts = createFoundTexts({ recovery, started: Date.now(), history, journal, locks });
  await foundTexts.readRecovery();
  const sample = createSample(parts.resourcesFolder, data, library, safeWrite);
  return {
    library,
    open,
    locks,
    versions,
    notes,
    decisions,
    settings,
    sample,
    opening: createOpening({
      library,
      open,
      journal,
      notes,
      decisions,
      history,
      locks,
      fixes,
      left,
      async found(path, fingerprint) {
        await lostNotes.find(path, fingerprint);
        await foundTexts.readFolder(dirname(path));
        return foundTexts.of(path);
      },
    }),
    saving: createSaving({
      library,
      open,
      journal,
      notes,
      safeWrite,
      history,
      locks,
      left,
      follow: following.follow,
    }),
    order,
    duplicate: createDuplicate(library, open, notes, safeWrite),
    trashing: createTrashing(library, open, locks, parts.trash, notes),
    searchWork: createSearchWork(library),
    lostNotes,
    /** Notes which text a story's notes are about; what goes wrong there disturbs nobody. */
    rememberText: (path: string, fingerprint: string) => {
      lostNotes.remember(path, fingerprint).catch((error: unknown) => parts.surprised('notes', error));
    },
    recent: createRecent(data, library, journal, safeWrite),
    session: createSessionBook({
      folder: data,
      startFiles: parts.startFiles,
      library,
      journal,
      safeWrite,
      sample,
    }),
    places: await createPlaces(parts.pickerRoots, library),
    targets: createTargets(),
    exportTo: createExport(open, safeWrite, versions),
    watch: startWatch(library, open, parts.announce, following.follow),
    counts: createCounts({ ...parts, library, open, decisions, sidecars: besideStories, settings }),
  };
}
