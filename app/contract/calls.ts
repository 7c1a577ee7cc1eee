/** Every question a host answers: name → input and output. Both ends get their types from here. */
import { z } from 'zod';
import { FAILURES, resultOf } from './result.ts';
import {
  Count,
  DecisionChange,
  DecisionsShape,
  Encoding,
  FileName,
  FoundShape,
  Format,
  HostInfo,
  Id,
  LedgerEntry,
  Mark,
  OpenedStory,
  PersonName,
  PlaceShape,
  SessionShape,
  SettingsShape,
  Splices,
  StetShape,
  StoryRef,
  TargetShape,
  Text,
  VersionShape,
  ViewShape,
  WorkShape,
} from './shapes.ts';

function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output: resultOf(output) };
}

const nothing = z.strictObject({});
const done = z.object({});
const ofStory = z.strictObject({ id: Id });
/** The whole present text of a story, as pieces over the text that `fingerprint` names. */
const present = { id: Id, fingerprint: z.string().max(200), splices: Splices };

/** The fingerprint of what was saved, and why the text before could not be kept as a version, where it could not. */
const saved = { fingerprint: z.string(), notKept: z.enum(FAILURES).optional() };

export const calls = {
  'host.info': call(nothing, HostInfo),

  /** What to show at start: stories named on the command line, else the last session, else the sample. */
  'session.read': call(nothing, SessionShape),
  'session.write': call(
    z.strictObject({
      stories: z.array(Id).max(200),
      active: Id.nullable(),
      work: Id.nullable(),
      views: z.record(Id, ViewShape),
    }),
    done,
  ),
  /** The page's word after `host.closing`: whether all that was typed in it is on disk, in files or the journal. */
  'session.end': call(z.strictObject({ kept: z.boolean() }), done),

  'settings.read': call(nothing, SettingsShape),
  'settings.write': call(SettingsShape.partial().strict(), SettingsShape),

  /** Opens, or opens again; `encoding` forces one instead of the guess. */
  'story.open': call(z.strictObject({ id: Id, encoding: Encoding.optional() }), OpenedStory),
  'story.new': call(
    z.strictObject({ name: FileName.optional(), text: Text.optional(), format: Format.optional() }),
    StoryRef,
  ),
  'story.sample': call(nothing, StoryRef),
  /** Writes over the story's file, only where the text there is still the one that `fingerprint` names. */
  'story.save': call(
    z.strictObject({
      ...present,
      encoding: Encoding.optional(),
      bom: z.boolean().optional(),
      /** True where nobody asked for this save: its version may stand for several. */
      auto: z.boolean().optional(),
    }),
    z.object(saved),
  ),
  /** Writes to a target chosen by the person; the story then is that file. `replace` allows to write over one. */
  'story.saveAs': call(
    z.strictObject({
      ...present,
      target: Id,
      replace: z.boolean(),
      encoding: Encoding.optional(),
      bom: z.boolean().optional(),
    }),
    z.object({ ...saved, ref: StoryRef }),
  ),
  'story.rename': call(z.strictObject({ id: Id, name: FileName }), StoryRef),
  'story.close': call(ofStory, done),
  /** Keeps unsaved text where a crash cannot reach it; no splices clears it. */
  'story.journal': call(z.strictObject({ ...present, splices: Splices.nullable() }), done),
  /** Puts a text as a new file beside the story, under a free name. */
  'story.keepCopy': call(
    z.strictObject({ id: Id, text: Text, label: z.enum(['mine', 'theirs', 'earlier']) }),
    StoryRef,
  ),
  /** The texts that stood in the story's file before, newest first. */
  'story.versions': call(ofStory, z.array(VersionShape)),
  /** The text of a version, decoded as the file was then. */
  'story.version': call(z.strictObject({ id: Id, version: Id }), z.object({ text: Text })),
  /** Keeps the present text as a version, without writing the story. */
  'story.keepVersion': call(
    z.strictObject({ ...present, encoding: Encoding.optional(), bom: z.boolean().optional() }),
    done,
  ),
  'story.stet': call(
    z.strictObject({ id: Id, add: z.array(StetShape).max(10_000), remove: z.array(StetShape).max(10_000) }),
    done,
  ),
  'story.record': call(z.strictObject({ id: Id, entries: z.array(LedgerEntry).max(100_000) }), done),

  /** Puts a copy of the story's file beside it, as `Chapter 3 copy.txt`, with its own copy of the notes. */
  'story.duplicate': call(ofStory, StoryRef),
  /** Moves the story's file and its notes to the trash. `back` names it for `story.untrash`, null where only the system can put it back. */
  'story.trash': call(ofStory, z.object({ back: Id.nullable() })),
  /** Puts a story back that was moved to the trash, never over another file. */
  'story.untrash': call(z.strictObject({ back: Id }), StoryRef),
  /**
   * What proofreaders left in the story, in place of what stands in the file beside it. `fingerprint` names the
   * saved text in which the places count. What somebody else put there since it was read stays. Fails with
   * `too-large` where the file would be; the detail of its other failures, and of those of the other calls that write
   * that file, is the file's name.
   */
  'story.fixes': call(
    z.strictObject({
      id: Id,
      fixes: z.array(z.unknown()).max(100_000),
      queries: z.array(z.unknown()).max(10_000),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      /** What the screen knows of the file, as opening it or the last write said. */
      seen: Mark.optional(),
    }),
    /** `merged` where the file holds what the screen does not know: opening the story again shows it. */
    z.object({ seen: Mark, merged: z.boolean() }),
  ),
  /** The proofreader has been through the saved text as it is now, which is kept for their next pass. */
  'story.pass': call(z.strictObject({ id: Id, author: PersonName }), done),
  /** The text of a file that came back from a proofreader: a story, or an entry of the picker. */
  'story.returned': call(ofStory, z.object({ name: z.string(), text: Text })),

  'recent.list': call(nothing, z.array(StoryRef)),
  'recent.clear': call(nothing, done),

  /** The folder of a story as a work: its stories in reading order. */
  'work.read': call(z.strictObject({ id: Id }), WorkShape),
  'work.decide': call(z.strictObject({ id: Id, change: DecisionChange }), DecisionsShape),
  /** Starts counting the flags of a work's stories; the counts come as events. */
  'work.count': call(z.strictObject({ id: Id }), done),
  /** Keeps the order of a work's stories; names that the folder does not hold are left out. */
  'work.order': call(z.strictObject({ id: Id, names: z.array(FileName).max(10_000) }), WorkShape),
  /**
   * Looks for a text in the next stories of a work as they are on disk, from the story at place `from` on, but for
   * those in `skip`. `next` is where the following call goes on, null after the last story.
   */
  'work.search': call(
    z.strictObject({
      id: Id,
      text: z.string().min(1).max(500),
      matchCase: z.boolean(),
      wholeWord: z.boolean(),
      from: Count,
      skip: z.array(Id).max(200),
    }),
    z.object({ found: z.array(FoundShape), next: Count.nullable() }),
  ),

  /** The host's own dialogs, where it has them. An empty answer means the person cancelled. */
  'dialog.open': call(
    z.strictObject({ folder: z.boolean() }),
    z.object({ stories: z.array(StoryRef), work: Id.nullable() }),
  ),
  /** Asks for one file that came back: a story, a review page. */
  'dialog.returned': call(nothing, z.object({ name: z.string(), text: Text }).nullable()),
  'dialog.target': call(z.strictObject({ id: Id.nullable(), name: FileName }), TargetShape.nullable()),

  /** The in-app picker, where the host has no dialogs. `null` gives the folder of the story `near`, else the first one. */
  'place.list': call(
    z.strictObject({
      place: Id.nullable(),
      near: Id.nullable().optional(),
      /** Shows web pages too, as `page`: a review page may be one. */
      pages: z.boolean().optional(),
    }),
    PlaceShape,
  ),
  'place.open': call(z.strictObject({ entry: Id }), StoryRef),
  'place.work': call(z.strictObject({ place: Id }), WorkShape),
  'place.target': call(z.strictObject({ place: Id, name: FileName }), TargetShape),
  /** A target beside a story, under `name`. */
  'story.target': call(z.strictObject({ id: Id, name: FileName }), TargetShape),

  /** Writes an exported text to a target; `like` takes encoding and BOM from that story, else UTF-8. */
  'export.write': call(
    z.strictObject({ target: Id, text: Text, like: Id.nullable(), replace: z.boolean() }),
    z.object({ name: FileName }),
  ),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<N extends CallName> = z.input<Calls[N]['input']>;
export type Answer<N extends CallName> = z.output<Calls[N]['output']>;
export type Value<N extends CallName> = Extract<Answer<N>, { ok: true }>['value'];

/** What every host's main side implements: one handler a call; the compiler names the missing ones. */
export type Handlers = {
  [N in CallName]: (input: z.output<Calls[N]['input']>) => Promise<Answer<N>> | Answer<N>;
};
