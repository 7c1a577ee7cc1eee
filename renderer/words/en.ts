/** The sentences of the screen, in English. What a person reads stands here, not in the panes. */
import type { Failure } from '../../app/contract/result.ts';
import type { Dialect } from '../../app/proofing/facts.ts';
import type { Kind } from '../../app/proofing/kinds.ts';
import type { Encoding } from '../../app/story/encoding.ts';
import type { LineEnd } from '../../app/story/story.ts';

/** The first line of everything Galley says about itself. */
export const PROMISE = 'Offline, no generative AI, never rewrites you, changes nothing you did not change.';

/** Where a failure happened: `about` a story's or setting's name, `detail` the data that came with it. */
export interface FailureContext {
  readonly about?: string | undefined;
  readonly detail?: string | undefined;
}

/** Says what went wrong, what became of the text, and what to do. */
export function failureSentence(code: Failure, context: FailureContext = {}): string {
  const name = !context.about || context.about === 'settings' ? null : `“${context.about}”`;
  if (context.about === 'settings' && code !== 'unexpected')
    return 'Your settings hold for now but could not be kept for next time. Your stories are not touched.';
  if (context.detail?.endsWith('.fixes.json')) return fixesFailure(code, context.detail);
  return FAILURE_SENTENCES[code](name ?? 'This file', context.detail);
}

/** What went wrong with the file that keeps fixes beside a story. */
function fixesFailure(code: Failure, file: string): string {
  if (code === 'open-elsewhere')
    return `The story is open in another Galley, so ${file} was left alone. Answer its fixes there, or close it there first.`;
  if (code === 'bad-decisions')
    return `${file} cannot be read, so it was left alone. The fixes are safe here as long as the story is open; mend or remove the file and make another change.`;
  if (code === 'too-large')
    return `There are more fixes than ${file} can hold. They are safe here as long as the story is open; accept or drop some.`;
  return `${file} could not be written. The fixes are safe here as long as the story is open; make room or give permission, and make another change.`;
}

const FAILURE_SENTENCES: Readonly<Record<Failure, (file: string, detail: string | undefined) => string>> = {
  'bad-call': () => 'Galley asked itself a wrong question. Nothing was changed. Please report it.',
  unexpected: () => 'Something went wrong that Galley did not expect. Your text is safe; try again.',
  'not-found': (file) =>
    `${file} is no longer where it was. If it is open here, its text is still here: save it again.`,
  binary: (file) => `${file} is not text. It was left as it is.`,
  'is-folder': (file) => `${file} is a folder. Use “Open Folder…” to see its stories.`,
  'is-docx': (file) =>
    `${file} is a word processor’s file. It was left as it is: save it as .txt there for now, and open that.`,
  'not-a-story': (file) => `Galley opens .txt and .md. ${file} was left as it is.`,
  'too-large': (file, limit) =>
    `${file} is larger than Galley opens${limit ? ` (${sizeLimit(limit)})` : ''}. It was left as it is.`,
  'not-allowed': (file) =>
    `${file}: you have no permission for that here. Nothing was written; save it under another name or in another folder.`,
  'no-space': (file) =>
    `The disk is full. ${file} stands as it was last saved and your text is safe here; make room and save again.`,
  'changed-on-disk': (file) =>
    `${file} was changed by another program. Nothing was written over; look at both texts and choose.`,
  'not-encodable': (file, place) =>
    `${file} cannot hold ${lackingCharacter(place)} in its present encoding. Nothing was written; change the file to UTF-8 or go to the character.`,
  'open-elsewhere': (file) =>
    `${file} is open in another Galley, which may be writing to it. Nothing was written; close it there, or save it under another name.`,
  'not-confirmed': (file) =>
    `${file} was written, but the disk did not confirm it. Save once more to be sure; your text is safe here.`,
  exists: (file) => `${file} exists already. Nothing was written; choose another name.`,
  'bad-name': (name) =>
    `${name === 'This file' ? 'That' : name} cannot be the name of a file. Choose another one.`,
  'write-failed': (file) =>
    `The disk refused to write. ${file} stands as it was last saved and your text is safe here; try again, or save it somewhere else.`,
  'bad-dictionary': (_, file) =>
    `Spelling is not checked: ${file ?? 'a dictionary of Galley’s own'} is damaged. Everything else works and your text is safe; install Galley again to mend it.`,
  'bad-model': (_, file) =>
    `Confused words are not checked: ${file ?? 'a file of Galley’s own'} is damaged. Everything else works and your text is safe; install Galley again to mend it.`,
  'other-story': (file) =>
    `${file} has hardly a line in common with this story. Nothing was changed; look whether it belongs to another one.`,
  'not-a-review': (file) => `${file} is a web page, but not a review page of Galley’s. Nothing was changed.`,
  'page-edited': (file) =>
    `${file} is not as it was sent: it was cut, edited or saved anew by another program. Nothing was changed; ask for the file as an attachment, unopened.`,
  'page-later': (file) =>
    `${file} was written by a later Galley. Nothing was changed; bring Galley up to date to read it.`,
  'bad-decisions': () =>
    'galley.json in this folder cannot be read, so it was left alone. Your story is not touched; mend or remove galley.json to have its words and names again.',
  'no-trash': (file) =>
    `There is no trash on the disk where ${file} lies, so it was left where it is. Remove it in the file manager.`,
};

/** Names the character in the detail of `not-encodable`, which is its place as JSON. */
function lackingCharacter(place: string | undefined): string {
  const { character } = JSON.parse(place ?? '{}') as { character?: string };
  return character ? `the character “${character}”` : 'one of the characters you typed';
}

/** The status line after a save that failed, short; the text itself is always kept. */
export const NOT_SAVED: Readonly<Record<Failure, string>> = {
  'bad-call': 'Not saved: Galley asked a wrong question. Your text is kept.',
  unexpected: 'Not saved: something unexpected went wrong. Your text is kept.',
  'not-found': 'Not saved: the file is gone. Your text is kept.',
  binary: 'Not saved: the file there is not text. Your text is kept.',
  'is-folder': 'Not saved: a folder stands in its place. Your text is kept.',
  'is-docx': 'Not saved: the file there is not plain text. Your text is kept.',
  'not-a-story': 'Not saved: Galley writes .txt and .md. Your text is kept.',
  'too-large': 'Not saved: the text is too large. Your text is kept.',
  'not-allowed': 'Not saved: no permission to write here. Your text is kept.',
  'no-space': 'Not saved: the disk is full. Your text is kept.',
  'changed-on-disk': 'Not saved: another program changed the file. Your text is kept.',
  'not-encodable': 'Not saved: the file’s encoding lacks a character. Your text is kept.',
  'open-elsewhere': 'Not saved: the file is open in another Galley. Your text is kept.',
  'not-confirmed': 'Written, but the disk did not confirm it. Your text is kept.',
  exists: 'Not saved: a file of that name exists. Your text is kept.',
  'bad-name': 'Not saved: no file may have that name. Your text is kept.',
  'write-failed': 'Not saved: the disk refused. Your text is kept.',
  'bad-dictionary': 'Not saved. Your text is kept.',
  'bad-model': 'Not saved. Your text is kept.',
  'other-story': 'Not saved. Your text is kept.',
  'not-a-review': 'Not saved. Your text is kept.',
  'page-edited': 'Not saved. Your text is kept.',
  'page-later': 'Not saved. Your text is kept.',
  'bad-decisions': 'Not saved: galley.json cannot be read. Your text is kept.',
  'no-trash': 'Not saved. Your text is kept.',
};

/** A size limit in bytes, as a person says it: `50 MB`. */
export function sizeLimit(bytes: string | number): string {
  const size = Number(bytes);
  if (!Number.isFinite(size)) return String(bytes);
  return size >= 1_000_000
    ? `${Math.round(size / 1_000_000)} MB`
    : `${Math.max(1, Math.round(size / 1000))} KB`;
}

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

export const DIALECT_NAMES: Readonly<Record<Dialect, string>> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
};

export const LINE_END_NAMES: Readonly<Record<Exclude<LineEnd, ''> | 'mixed', string>> = {
  '\n': 'LF',
  '\r\n': 'CRLF',
  '\r': 'CR',
  mixed: 'Mixed line ends',
};

/** `1 word`, `228 words`, `12,400 words`. Give `many` where an s is not enough. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** A number as English writes it: `12,400`. */
export function number(n: number): string {
  return n.toLocaleString('en');
}

/** `once`, `twice`, `5 times`. */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`;
}

/** What became of the last save: `words` changed since the story was opened, null before the first save. */
export function savedSentence(words: number | null): string {
  return words === null || words === 0 ? 'Saved' : `Saved · ${count(words, 'word')} changed, nothing else`;
}

export const CHROME = {
  untitledWork: 'Not in a folder yet',
  menu: 'Galley menu',
  find: 'Find',
  copyFor: 'Copy for…',
  export: 'Export…',
  stories: 'Stories',
  alsoOpen: 'Also open',
  openStories: 'Open here',
  truncatedWork: 'This folder holds more stories than are shown here.',
  open: 'Open…',
  openFolder: 'Open folder…',
  newStory: 'New',
  pasteText: 'Paste text…',
  sample: 'Sample story',
  unsaved: 'not saved',
  unread: 'could not be read',
  closeStory: (name: string) => `Close ${name}`,
  flags: (n: number) => (n === 1 ? 'flag' : 'flags'),
  checking: 'Still checking…',
  nothingFound: 'Nothing found',
  start: 'Start',
  looksLikeWords: (n: number) =>
    n === 1 ? '1 looks like an own word…' : `${number(n)} look like own words…`,
  foreign:
    'Most of this story is not in English, as far as Galley can tell. It stays quiet where it does not know the language.',
  looksLikeNames: (n: number) => (n === 1 ? '1 looks like a name…' : `${number(n)} look like names…`),
  strip: 'What was found',
  putStripAway: 'Put this line away',
  saving: 'Saving…',
  notSavedYet: 'Not saved yet',
  readOnly: 'Read only',
  readOnlyTitle: 'This file may not be written to. “Save As…” keeps your text somewhere else.',
  tryAgain: 'Try again',
  save: 'Save',
  saveAs: 'Save as…',
  saveAgain: 'Save it again',
  choose: 'Choose…',
  changedOutside: 'Another program changed this file. Nothing was written over.',
  goneOutside: 'The file is gone from its folder. Your text is still here.',
  seeBoth: 'See both…',
  hostGone:
    'Galley has stopped in the background: start it again. Do not close this window before, your text is here.',
  words: (words: number, selected: number) =>
    selected > 0 ? `${number(selected)} of ${count(words, 'word')}` : count(words, 'word'),
  encoding: (name: string, guessed: boolean) =>
    guessed ? `Encoding: ${name}, a guess` : `Encoding: ${name}`,
  lineEnds: 'Line ends',
  dialect: (name: string) => `Spelling: ${name}`,
  dialectHeading: 'Spelling in this work',
  notices: 'Notices',
  dismiss: 'Dismiss',
  dropToOpen: 'Drop to open',
  flagsFound: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 flag' : `${number(n)} flags`),
  text: 'Text',
} as const;

/** The sites a story is copied for, and the command that does it. */
export const COPY_SITES = [
  { command: 'copy.plain', label: 'Plain text' },
  { command: 'copy.ao3', label: 'AO3 (HTML)' },
  { command: 'copy.fimfiction', label: 'Fimfiction (BBCode)' },
] as const;

/** The strip over a story that was just opened; each takes how many. */
export const OPENING = {
  pauses: (n: number) => (n === 1 ? 'one “..” to settle' : `“..” ${times(n)}: settle once`),
  smallI: (n: number) => `small i ${times(n)}`,
  kinds: {
    confused: (n: number) => count(n, 'confused word'),
    spelling: (n: number) => count(n, 'misspelling'),
    grammar: (n: number) => count(n, 'slip of grammar', 'slips of grammar'),
    punctuation: (n: number) => count(n, 'slip of punctuation', 'slips of punctuation'),
    capitals: (n: number) => count(n, 'capital to look at', 'capitals to look at'),
    spacing: (n: number) => count(n, 'slip of spacing', 'slips of spacing'),
    consistency: (n: number) => count(n, 'thing written two ways', 'things written two ways'),
    style: (n: number) => count(n, 'matter of style', 'matters of style'),
  } satisfies Record<Kind, (n: number) => string>,
} as const;

export const START = {
  name: 'Galley',
  lead: 'Finds the slips in your story and lets you put them right, one key at a time.',
  recent: 'Recent stories',
  drop: 'Or drop a .txt or .md file on this window.',
} as const;

export const CRASH = {
  title: 'Galley’s screen stopped',
  text: 'Something went wrong while showing this page. Your text is safe: what you typed is kept on this machine until it is saved. Reload to go on where you were.',
  reload: 'Reload',
  details: 'What happened, for a report',
} as const;

export const PALETTE = {
  title: 'Commands',
  label: 'Find a command or a story',
  placeholder: 'Type a few letters',
  none: 'No command or story has these letters.',
  story: 'Story',
  found: (n: number) => count(n, 'result'),
} as const;

export const KEYS_PAGE = {
  title: 'Keys',
  text: 'Everything in Galley can be done with the keyboard.',
  card: 'On a flag’s card',
  cardKeys: [
    ['Enter', 'Apply what is offered first'],
    ['1 – 9', 'Apply that one of the offers'],
    ['S', 'Keep mine'],
    ['F7', 'On to the next flag'],
    ['Escape', 'Back to the text'],
  ],
  list: 'In the list of stories',
  listKeys: [
    ['Enter', 'Open it'],
    ['Alt+ArrowUp', 'Move it up'],
    ['Alt+ArrowDown', 'Move it down'],
    ['F2', 'Give it another name'],
    ['Delete', 'Move it to the trash'],
  ],
} as const;

export const ABOUT = {
  title: 'About Galley',
  version: (version: string) => `Version ${version}`,
  hosts: { electron: 'Running as an application', browser: 'Running in a browser window' },
  parts: [
    'Spelling: nspell with the dictionaries dictionary-en and dictionary-en-gb.',
    'Confused words: word statistics from old books.',
    'Type: Literata and Inter, under the SIL Open Font License.',
  ],
  licence: 'Galley is free software under the MIT licence.',
  thirdParty: 'Licences of what others made',
  thirdPartyGone: 'The licences are not here. `npm run build` puts them together.',
} as const;
