/** The sentences of the dialogs, in English. */
import type { Dialect } from '../../app/proofing/facts.ts';
import { count, number } from './en.ts';

export const NAMES = {
  title: 'These look like names',
  titleWords: 'These look like the story’s own words',
  words: 'Words of its own',
  explain: 'Kept names are never flagged, here or in the other chapters of this folder.',
  slip: (slip: string, name: string) => `Slips of them are: ${slip} → ${name}.`,
  unticked: 'What you untick is flagged as a word from now on.',
  label: 'Names found in this story',
  times: (n: number) => (n === 1 ? '1 time' : `${number(n)} times`),
  keep: (kept: number, all: number) =>
    kept === 0
      ? 'None of these is a name'
      : kept === 1
        ? 'Keep this one'
        : kept === all
          ? `Keep these ${number(kept)}`
          : `Keep ${number(kept)}`,
  notNow: 'Not now',
  none: 'No new names',
  noneExplain: 'Every capitalised word that comes up often here is decided on. “Words…” shows the lists.',
  close: 'Close',
} as const;

export const WORDS = {
  title: 'Words',
  dialect: 'Spelling in this work',
  dialectOf: { 'en-US': 'American', 'en-GB': 'British' } satisfies Record<Dialect, string>,
  lists: 'Lists',
  tabs: {
    work: 'This work’s words',
    mine: 'My words',
    cast: 'Names',
    notNames: 'Not names',
    stets: 'Kept as they are',
  },
  abouts: {
    work: 'Words of the stories in this folder, kept in galley.json beside them. Possessives and plurals come with them.',
    mine: 'Your words, for every story on this machine.',
    cast: 'Names of people and places in this work. A slip of one is offered as that name.',
    notNames: 'Words you said are not names: they are flagged however often they come.',
    stets: 'Places in this story where you chose “Keep mine”. Taken off the list, a place is flagged again.',
  },
  untitled: 'Until this story is saved in a folder, its own lists last only as long as it is open.',
  find: 'Find or add a word',
  add: (word: string) => `Add “${word}”`,
  objections: {
    empty: undefined,
    there: 'It is on the list already.',
    'too-long': 'A word has at most 100 letters.',
    blanks: 'Only names may have blanks inside.',
  },
  edit: (word: string) => `Change “${word}”`,
  editing: (word: string) => `Instead of “${word}”`,
  remove: (word: string) => `Take “${word}” off the list`,
  save: 'Change',
  cancel: 'Cancel',
  empty: 'Nothing on this list yet.',
  noneFound: (typed: string) => `Nothing on this list holds “${typed}”.`,
} as const;

export const RULES_PAGE = {
  title: 'Rules',
  explain: 'What Galley looks for, each with sentences it flags and sentences it lets stand.',
  find: 'Find a rule',
  none: (typed: string) => `No rule speaks of “${typed}”.`,
  list: 'Rules',
  state: 'This rule is',
  states: { on: 'On', work: 'Off in this work', everywhere: 'Off everywhere' },
  short: { on: '', work: 'off here', everywhere: 'off' },
  flags: 'Flags',
  passes: 'Lets stand',
  becomes: 'becomes',
} as const;

export const APPLY_ALL = {
  title: (from: string, to: string) => `${from} → ${to}`,
  titleOpen: (from: string) => `“${from}”`,
  explain: 'Untick a place to leave it as it is. One undo takes all of them back.',
  replacement: 'Write instead',
  places: 'Places',
  looking: 'Looking for suggestions…',
  nothing: 'There is nothing to offer for this word.',
  all: 'Tick all',
  none: 'Untick all',
  ticked: (n: number, all: number) => `${number(n)} of ${count(all, 'place')}`,
  apply: (n: number) => `Apply ${number(n)}`,
  gone: 'The text has changed here.',
  cancel: 'Cancel',
} as const;

export const APPLY_SURE = {
  title: 'Apply what is sure',
  explain:
    'These are right for at least 95 in 100. Untick what should stay as it is; one undo takes all of them back.',
  none: 'Nothing here is sure enough to be applied without a look.',
  likely: (n: number) => `Also what is likely right, for at least 80 in 100: ${count(n, 'place')}`,
  list: 'What is applied',
  apply: (n: number) => `Apply ${number(n)}`,
  applied: (n: number) => `${count(n, 'place')} put right. Ctrl+Z takes ${n === 1 ? 'it' : 'them'} back.`,
  cancel: 'Cancel',
} as const;

export const PICKER = {
  story: 'Open a story',
  work: 'Open a folder',
  workExplain: 'All stories of the folder are shown together and share names, words and choices.',
  trail: 'Folders above',
  up: 'Up one folder',
  find: 'Find in this folder',
  entries: (folder: string) => `In ${folder}`,
  folder: 'folder',
  other: 'not a story',
  empty: 'This folder is empty.',
  noneFound: (typed: string) => `Nothing here holds “${typed}”.`,
  truncated: 'This folder holds more than is shown. Type to find among these.',
  loading: 'Looking…',
  openFolder: 'Open this folder',
  name: 'Name',
  save: 'Save here',
  needsName: 'Give the file a name.',
  exists: 'A file of this name is here; you will be asked before it is replaced.',
  cancel: 'Cancel',
} as const;

export const REPLACE_FILE = {
  title: (name: string) => `Replace “${name}”?`,
  explain: 'A file of this name is there already. Replacing it writes over what it holds.',
  replace: 'Replace',
  keep: 'Leave it',
} as const;

export const CLOSE_UNNAMED = {
  title: (name: string) => `“${name}” has never been saved`,
  explain: 'It has no file yet. Closed without saving, its text is gone for good.',
  save: 'Save…',
  throwAway: 'Throw it away',
  cancel: 'Keep it open',
} as const;

export const PASTE_TEXT = {
  title: 'Paste text as a story',
  text: 'Text',
  name: 'Name (may stay empty)',
  open: 'Open as a story',
  cancel: 'Cancel',
} as const;

export const RENAME = {
  title: 'Rename',
  explain: (name: string) => `${name} gets another name in its folder. Its text is not touched.`,
  untitled: 'The story has no file yet; this is the name it will be saved under.',
  name: 'New name',
  will: (name: string) => `It will be called ${name}.`,
  rename: 'Rename',
  cancel: 'Cancel',
} as const;

export const EXPORT = {
  title: 'Export',
  explain: 'Your story file itself is not touched. You choose where the copy goes.',
  copyTitle: 'Copy which text?',
  copyExplain: 'Fixes are pending in this story.',
  label: 'What to write',
  kinds: {
    txt: ['Corrected copy, plain text', 'The text as it stands here now.'],
    md: ['Corrected copy, Markdown', 'The same, with headings and emphasis as Markdown writes them.'],
    html: ['Web page', 'For a browser, a mail or a site’s form.'],
    corrections: [
      'List of corrections',
      'Every place you applied: the sentence, what stood there, what stands there now, and why.',
    ],
    fixes: ['List of fixes', 'What is proposed and asked, place by place, to send in a message.'],
    critic: [
      'Text with fixes as CriticMarkup',
      'Every fix and question as a mark in the text, which many programs show.',
    ],
  },
  which: 'Which text',
  whiches: { mine: 'My text', all: 'With all fixes' },
  export: 'Export',
  cancel: 'Cancel',
} as const;

export const ENCODING = {
  title: 'Encoding',
  sure: (file: string, encoding: string) => `${file} is read as ${encoding}.`,
  guess: (file: string, encoding: string) =>
    `${file} is read as ${encoding}. That is a guess: if letters look wrong below, choose another one.`,
  bom: (encoding: string) => `${encoding} with BOM`,
  label: 'Read again as',
  asNow: 'as now',
  preview: 'Lines that would show it',
  plain: 'Every character of this story is plain ASCII: it reads the same in UTF-8 and Windows-1252.',
  misfit: (encoding: string) => `The file is not ${encoding}.`,
  unsaved:
    'There are changes that are not saved. Save first; then the file can be read again in another encoding.',
  untitled: 'The story has no file yet. It will be saved as UTF-8.',
  reread: (encoding: string) => `Read again as ${encoding}`,
  convert: 'Save as UTF-8 from now on',
  convertHint: 'Saves the file now. The text stays the same; only its bytes change.',
  close: 'Close',
  line: (n: number) => `Line ${number(n)}`,
} as const;

export const NOT_ENCODABLE = {
  title: 'One character cannot be saved',
  explain: (encoding: string, character: string) =>
    `The file is ${encoding}, which has no “${character}”. Nothing was written yet.`,
  convert: 'Change the file to UTF-8 and save',
  go: 'Go to the character',
  cancel: 'Not now',
} as const;

export const BOTH_TEXTS = {
  title: (file: string) => `${file} was changed by another program`,
  explain: 'Nothing was written over. Lines that differ are marked.',
  same: 'Both texts have the same words and blanks; only line ends differ.',
  mine: 'Mine, here',
  theirs: 'Theirs, on disk',
  both: 'Both texts by line',
  gap: (n: number) => `${count(n, 'line')} the same`,
  differs: 'differs',
  missing: 'no line here',
  take: 'Take theirs',
  takeHint: 'The file stays as it is on disk and is shown here.',
  takeHintUnsaved: 'The file stays as it is on disk; what you changed here is kept among its versions.',
  keep: 'Keep mine',
  keepHint: 'Mine is saved; their text is kept as a copy beside it.',
  copy: 'Save mine as a copy',
  copyHint: 'Mine goes into a new file beside it; the file stays theirs.',
  takeShort: 'Take this',
  taken: 'Taken',
  takeThis: (line: string) => `Take theirs here: ${line === '' ? 'no line' : line.slice(0, 80)}`,
  merge: (n: number) => `Save mine with ${n === 1 ? 'this' : `these ${n}`} of theirs`,
  mergeHint: 'Both texts as they are now stay among the versions.',
  merged: 'Saved with what you took of theirs. Both texts are among the versions.',
  later: 'Decide later',
  goneTitle: (file: string) => `${file} is gone`,
  goneExplain: 'The file was moved, renamed or deleted outside Galley. Your text is still here.',
  again: 'Write it again',
  saveAs: 'Save as…',
} as const;

/** `when` are ready for reading: "today at 14:02". */
export const HISTORY = {
  title: (file: string) => `Versions of ${file}`,
  explain:
    'Each time the file is saved, the text before is kept here. Going back is one step that undo takes back.',
  none: 'Nothing has been saved over yet, so there is no version to go back to.',
  list: 'Versions, newest first',
  changed: (n: number) => `${count(n, 'word')} changed after it`,
  earlier: 'That version',
  present: 'The present text',
  same: 'Its words and blanks are those of the present text.',
  reading: 'Reading the version…',
  restore: 'Go back to this',
  copy: 'Save as a copy',
  close: 'Close',
  restored: (when: string) => `The text of ${when} is here again. Undo takes it back.`,
  copied: (file: string) => `The version is saved as ${file}.`,
  see: 'See versions',
  notKept: 'Saved; but the text before could not be kept as a version.',
} as const;

export const ELSEWHERE = {
  told: (file: string) =>
    `${file} is open in another Galley. You can read it here; “Save As…” keeps what you change somewhere else.`,
  again: 'Try again',
  free: (file: string) => `${file} can be changed here now.`,
} as const;

export const RECENT = {
  title: 'Recent stories',
  list: 'Recent stories',
  none: 'No story has been opened here yet.',
  clear: 'Clear this list',
  close: 'Close',
} as const;

/** A crash left texts of a story half written beside it. */
export const FOUND_TEXTS = {
  told: (file: string, n: number) =>
    n === 1
      ? `A text of ${file} was found that Galley had not finished writing. It is among the versions.`
      : `${number(n)} texts of ${file} were found that Galley had not finished writing. They are among the versions.`,
} as const;

/** A file got another name outside Galley. */
export const MOVED = {
  told: (before: string, now: string) =>
    `${before} was given another name and is ${now} now. Galley goes on with it.`,
} as const;

export const LIBRARY = {
  duplicated: (file: string) => `${file} is here, with the same text and notes.`,
  trashed: (file: string) => `${file} is in the trash.`,
  putBack: 'Put it back',
  back: (file: string) => `${file} is back.`,
  row: (name: string, words: number | null, fixes: number) =>
    [
      name,
      ...(words === null ? [] : [count(words, 'word')]),
      ...(fixes === 0 ? [] : [count(fixes, 'fix', 'fixes')]),
    ].join(' · '),
} as const;

export const SEARCH_WORK = {
  title: 'Find in all stories',
  explain: (work: string) =>
    `Looks through the stories in ${work}, with what is not saved yet in the open ones.`,
  find: 'Find',
  list: 'Places found',
  close: 'Close',
  open: 'Open',
  line: (line: number) => `Line ${number(line)}`,
  more: (n: number) => `and ${number(n)} more in this story`,
  looking: (stories: number, all: number) =>
    `Looked through ${number(stories)} of ${count(all, 'story', 'stories')}…`,
  found: (places: number, stories: number) =>
    places === 0 ? 'Nothing found.' : `${count(places, 'place')} in ${count(stories, 'story', 'stories')}.`,
  capped: (shown: number) =>
    `There are more: the first ${number(shown)} are shown. A longer text finds fewer.`,
} as const;
