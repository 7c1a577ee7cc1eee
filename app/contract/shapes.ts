/** The data that crosses between screen and host. Ids are opaque: paths never cross. */
import { z } from 'zod';

export const Id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\w-]+$/);
export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export const Format = z.enum(['txt', 'md']);
export const End = z.enum(['\n', '\r\n', '\r', '']);
export const Count = z.int().min(0);
export const FileName = z.string().min(1).max(255);
/** The longest text that travels: 50 million units, above the size limit of a story. */
export const Text = z.string().max(50_000_000);

export const SpliceShape = z.union([
  z.strictObject({ keep: z.tuple([Count, Count]) }),
  z.strictObject({ text: Text, end: End }),
]);
export const Splices = z.array(SpliceShape).max(2_000_000);

export const Dialect = z.enum(['en-US', 'en-GB']);
export const Word = z.string().min(1).max(100);
/** Choice → form; what this version does not know is kept. */
export const StyleSheetShape = z.record(Word, Word);

export const StetShape = z.object({
  group: z.string().max(300),
  text: z.string().max(300),
  sentence: z.string().max(5000),
});

/** What holds for a work: `galley.json` in its folder. */
export const DecisionsShape = z.object({
  dialect: Dialect.optional(),
  styleSheet: StyleSheetShape,
  words: z.array(Word),
  cast: z.array(Word),
  notNames: z.array(Word),
  rulesOff: z.array(z.string().max(200)),
});
export type Decisions = z.infer<typeof DecisionsShape>;
export const NO_DECISIONS: Decisions = {
  styleSheet: {},
  words: [],
  cast: [],
  notNames: [],
  rulesOff: [],
};

/** A proofreader, by the name that stands on their fixes. */
export const PersonName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => name !== '__proto__');

/** One change of a list or a choice; `null` takes a choice back. */
export const DecisionChange = z.strictObject({
  add: z
    .strictObject({
      words: z.array(Word),
      cast: z.array(Word),
      notNames: z.array(Word),
      rulesOff: z.array(Word),
    })
    .partial()
    .optional(),
  remove: z
    .strictObject({
      words: z.array(Word),
      cast: z.array(Word),
      notNames: z.array(Word),
      rulesOff: z.array(Word),
    })
    .partial()
    .optional(),
  dialect: Dialect.nullable().optional(),
  styleSheet: z.record(Word, Word.nullable()).optional(),
});
export type DecisionChange = z.infer<typeof DecisionChange>;

/** What holds for the writer on this machine. */
export const SettingsShape = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Percent of the usual size, 70–200. */
  textSize: z.int().min(70).max(200),
  /** Width of the page in pixels at 100 %. */
  textWidth: z.int().min(420).max(1200),
  invisibles: z.boolean(),
  dialect: Dialect,
  rulesOff: z.array(z.string().max(200)),
  rulesOn: z.array(z.string().max(200)),
  /** The writer's own words, for every work. */
  words: z.array(Word),
  navOpen: z.boolean(),
  paneOpen: z.boolean(),
  /** The name under which this person leaves fixes; empty until it was asked for. */
  proofreader: z.string().max(200),
  /** Questions that this person asks often. */
  cannedQueries: z.array(z.string().min(1).max(1000)).max(100),
});
export type Settings = z.infer<typeof SettingsShape>;

/** How Galley looks and checks before anyone changed anything. */
export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  textWidth: 660,
  invisibles: false,
  dialect: 'en-US',
  rulesOff: [],
  rulesOn: [],
  words: [],
  navOpen: true,
  paneOpen: true,
  proofreader: '',
  cannedQueries: [],
};

export const StoryRef = z.object({
  id: Id,
  name: FileName,
  work: Id.nullable(),
  workName: z.string(),
  untitled: z.boolean(),
});
export type StoryRef = z.infer<typeof StoryRef>;

export const WorkShape = z.object({
  id: Id,
  name: z.string(),
  stories: z.array(StoryRef),
  truncated: z.boolean(),
});
export type Work = z.infer<typeof WorkShape>;

/** One applied flag, or what was decided on a fix; kept beside the story. */
export const LedgerEntry = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  rule: z.string().max(200),
  before: z.string().max(500),
  after: z.string().max(500),
  /** As it was before the change. */
  sentence: z.string().max(5000),
  /** Whose fix it was; left out for what the writer applied on their own. */
  by: z.string().max(200).optional(),
  /** Left out, as in older entries, it was applied. */
  kind: z.enum(['applied', 'accepted', 'kept']).optional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** Names what somebody knows of a fixes file. */
export const Mark = z.string().min(1).max(64);

/** What proofreaders left in a story; entries are read by `app/fixes`, which knows later and broken ones too. */
export const StoryFixesShape = z.object({
  fixes: z.array(z.unknown()),
  queries: z.array(z.unknown()),
  /** The text in which the places count, where it is no longer the story's and still known. */
  draft: Text.nullable(),
  /** Proofreader → when they last ended a pass (ms since 1970), and the text that they saw, where it is still known. */
  passes: z.record(z.string(), z.object({ at: z.number(), text: Text.nullable() })),
  /** The name under which a fixes file that could not be read was kept aside just now. */
  aside: z.string().nullable(),
  /** Names what the file holds, for the next write. */
  seen: Mark.optional(),
});
export type StoryFixes = z.infer<typeof StoryFixesShape>;

/** A story in which nobody left anything. */
export const NO_STORY_FIXES: StoryFixes = { fixes: [], queries: [], draft: null, passes: {}, aside: null };

export const OpenedStory = z.object({
  ref: StoryRef,
  format: Format,
  /** The decoded text without BOM. */
  text: Text,
  encoding: Encoding,
  bom: z.boolean(),
  /** True where the encoding is a guess that the writer may correct. */
  guessed: z.boolean(),
  /** Content hash of the bytes; a save must name it. */
  fingerprint: z.string(),
  readOnly: z.boolean(),
  /** True where another Galley has it open, and it is read-only for that. */
  elsewhere: z.boolean(),
  /** Text typed but never saved before the last stop, where it differs from `text`. */
  unsaved: z.object({ text: Text, /** true where the file changed since */ moved: z.boolean() }).nullable(),
  stets: z.array(StetShape),
  ledger: z.array(LedgerEntry),
  decisions: DecisionsShape,
  /** So many texts that a crash left half written were found for it now, and are among its versions. */
  found: Count,
  fixes: StoryFixesShape,
});
export type OpenedStory = z.infer<typeof OpenedStory>;

/** A text that stood in a story's file before another took its place; times in ms since 1970. */
export const VersionShape = z.object({
  id: Id,
  since: z.number(),
  until: z.number(),
  /** Words that differ in the text that came after; null where nobody counted. */
  wordsChanged: Count.nullable(),
});
export type VersionInfo = z.infer<typeof VersionShape>;

/** Where the caret was, and which line stood at the top of the page; lines count from 0. */
export const ViewShape = z.object({ line: Count, offset: Count, top: Count });
export type View = z.infer<typeof ViewShape>;

export const SessionShape = z.object({
  stories: z.array(StoryRef),
  active: Id.nullable(),
  work: Id.nullable(),
  views: z.record(z.string(), ViewShape),
  /** Stories that could not be opened again, with why. */
  missing: z.array(z.object({ name: z.string(), code: z.string() })),
});
export type Session = z.infer<typeof SessionShape>;

export const PlaceEntry = z.object({
  id: Id,
  name: z.string(),
  /** `page`: a web page, shown only where it was asked for. */
  kind: z.enum(['folder', 'story', 'other', 'page']),
  size: z.number(),
});
/** A folder as the in-app picker shows it. */
export const PlaceShape = z.object({
  id: Id,
  name: z.string(),
  /** The way down to it from its root, names only. */
  trail: z.array(z.object({ id: Id, name: z.string() })),
  entries: z.array(PlaceEntry),
  truncated: z.boolean(),
});
export type Place = z.infer<typeof PlaceShape>;

/** A file that may be written: chosen by the person in a dialog. `exists` says that something stands there. */
export const TargetShape = z.object({ id: Id, name: FileName, exists: z.boolean() });
export type Target = z.infer<typeof TargetShape>;

export const HostInfo = z.object({
  kind: z.enum(['electron', 'browser']),
  version: z.string(),
  platform: z.string(),
  can: z.object({
    nativeDialogs: z.boolean(),
    nativeMenu: z.boolean(),
    closeVeto: z.boolean(),
    trash: z.boolean(),
  }),
  /** The size limit of a story in bytes. */
  storyLimit: z.number(),
});
export type HostInfo = z.infer<typeof HostInfo>;

/** A place where a search found its text; `line` counts from 0, offsets are UTF-16 units in the line. */
export const FoundPlace = z.object({
  line: Count,
  from: Count,
  to: Count,
  before: z.string(),
  at: z.string(),
  after: z.string(),
});
export type FoundPlace = z.infer<typeof FoundPlace>;
/** What a search found in one story; `more` places beyond those that are listed. */
export const FoundShape = z.object({ id: Id, places: z.array(FoundPlace), more: Count });
export type Found = z.infer<typeof FoundShape>;
