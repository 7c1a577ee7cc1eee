/** Sentences about fixes and questions: the role, the pane, the cards, and what screen readers hear in the text. */
import type { Undone } from '../../app/fixes/exchange/in-story-shape.ts';
import { count, number } from './en.ts';

/** Heard, and not seen, in the text. */
export const STRUCK = {
  before: 'deleted: ',
  break: 'deleted: paragraph break',
  newBreak: 'inserted: paragraph break',
} as const;

/** The name on what the author adds to a fix, and on their answers. */
export const AUTHOR = 'Author';

export const ROLE = {
  editing: 'Editing',
  editingHint: 'What you type changes the text',
  proofreading: (name: string) => (name === '' ? 'Proofreading…' : `Proofreading as ${name}`),
  proofreadingHint: 'What you type becomes a fix',
  menu: 'What typing does',
  rename: 'Proofread under another name…',
  title: 'Proofread under a name',
  explain:
    'What you type is left as fixes, for the author to accept or not. The story’s file stays as it is. The name stands on each fix.',
  name: 'Your name',
  nameNeeded: 'Write a name: the author should know whose fixes these are.',
  start: 'Proofread',
  keep: 'Keep the name',
  cancel: 'Cancel',
} as const;

export const ASIDE = (story: string, file: string) =>
  `The fixes beside ${story} could not be read. They are kept as ${file}, and the story is opened without them.`;

/** What stands where a version says what was saved, while fixes are pending. */
export const UNCHANGED = {
  saved: 'Saved · your text is unchanged until you accept',
  proofreading: 'Saved · the text is unchanged, your fixes are kept beside it',
} as const;

export const FIXES = {
  pane: 'Fixes',
  panes: 'Flags and fixes',
  tab: (n: number) => `Fixes ${number(n)}`,
  filter: 'Show',
  chips: {
    open: 'To answer',
    fixes: (n: number) => (n === 1 ? 'Fix' : 'Fixes'),
    questions: (n: number) => (n === 1 ? 'Question' : 'Questions'),
  },
  rows: 'Fixes and questions',
  none: 'No fixes and no questions.',
  noneHint: 'Proofreading leaves fixes here, for the author to accept or not.',
  noneShown: 'Nothing of this kind.',
  nothingPending: 'No fix is pending.',
  last: 'That was the last one.',
  accept: 'Accept',
  keepMine: 'Keep mine',
  takeBack: 'Take it back',
  reply: 'Reply',
  ask: 'Ask about it',
  settle: 'Settled',
  reopen: 'Open again',
  settled: (name: string) => `Settled by ${name}`,
  send: 'Reply',
  sendQuestion: 'Ask',
  replyLabel: 'Your reply',
  remove: 'Remove',
  of: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  question: (text: string) => `Question: ${text}`,
  wholeStory: 'About the whole story',
  moved: 'A paragraph goes to another place.',
  together: 'These go together.',
  by: (names: readonly string[]) => names.join(' and '),
  cardOf: (names: readonly string[]) => `Fix by ${names.join(' and ')}`,
  questionOf: (name: string) => `Question by ${name}`,
  lineBreak: 'line break',
  deleted: 'deleted: ',
  inserted: 'inserted: ',
  acceptAllFrom: (name: string) => `Accept all from ${name}…`,
  answerAll: 'Answer several…',
  summary: (
    people: readonly { readonly name: string; readonly fixes: number; readonly questions: number }[],
  ) => summary(people),
  unplaced: 'No longer fits',
  unplacedWhy: {
    gone: 'The words that it changes are not there any more, or not in one certain place.',
    overlaps: 'Another fix stands in its place.',
  },
  lost: 'The words that it asks about are not there any more.',
  before: 'When it was made',
  now: 'Now about here',
  placeHere: 'Place at the caret',
  takeInstead: 'Take this one instead',
  drop: 'Drop it',
  beside: 'Stands in its place',
} as const;

function summary(
  people: readonly { readonly name: string; readonly fixes: number; readonly questions: number }[],
): string {
  const fixes = people.reduce((sum, one) => sum + one.fixes, 0);
  const questions = people.reduce((sum, one) => sum + one.questions, 0);
  const parts = [
    ...(fixes > 0 ? [count(fixes, 'fix', 'fixes')] : []),
    ...(questions > 0 ? [count(questions, 'question')] : []),
  ];
  if (parts.length === 0) return '';
  const names = people.map(({ name }) => name);
  const from = names.length > 2 ? `${names[0]} and ${number(names.length - 1)} others` : names.join(' and ');
  return `${parts.join(' and ')} from ${from}`;
}

/** The four ways to look at a text with fixes. */
export const VIEWS = {
  label: 'How fixes are shown',
  names: { all: 'All marks', simple: 'Simple', final: 'Final', original: 'Original' },
  hints: {
    all: 'Every change in the text',
    simple: 'A bar beside what differs',
    final: 'With all fixes, no marks',
    original: 'Your text, to read',
  },
} as const;

export const ANSWER_ALL = {
  title: (name: string | null) => (name === null ? 'Answer several at once' : `All from ${name}`),
  explain: 'Each can be left out. What you do here is one step for undo.',
  person: 'From',
  everyone: 'Everyone',
  reason: 'Reason',
  anyReason: 'Any reason',
  noReason: 'Without a reason',
  list: 'Fixes',
  accept: (n: number) => (n === 1 ? 'Accept 1 fix' : `Accept ${number(n)} fixes`),
  keep: 'Keep mine in all',
  cancel: 'Cancel',
  all: 'All',
  none: 'None',
  ticked: (n: number, all: number) => `${number(n)} of ${number(all)}`,
  accepted: (n: number) => `${count(n, 'fix', 'fixes')} accepted. Undo takes it back.`,
  kept: (n: number) => `Your words stay in ${count(n, 'place')}. Undo takes it back.`,
} as const;

export const ASK = {
  title: 'Ask a question',
  about: 'About',
  selection: 'What is selected',
  story: 'The whole story',
  text: 'Question',
  placeholder: 'Did you mean …?',
  ask: 'Ask',
  cancel: 'Cancel',
  often: 'Questions you keep',
  keepIt: 'Keep this question for other places',
  forget: (text: string) => `Forget “${text}”`,
} as const;

/** A story is to be closed whose fixes are nowhere but on screen. */
export const NOT_KEPT = (file: string) =>
  `${file} stays open: its fixes could not be written. “Send Back…” keeps them in a file of their own. To leave without them, close it once more.`;

/** Somebody else put fixes into the file while the story was open. */
export const MERGED = (file: string) =>
  `Somebody else left fixes in ${file} meanwhile. They are kept; close the story and open it again to see them.`;

/** What a program did to all of a copy, and nobody proposed. */
const UNDONE: Readonly<Record<Undone, string>> = {
  quoted: 'a > before each line',
  breaks: 'other line breaks all over',
  blanks: 'blanks at the ends of lines',
  quotes: 'other quotes and dashes all over',
};

export const RETURNED = {
  title: (file: string) => `What is ${file}?`,
  asNew: 'Open it as a new story',
  asNewHint: 'The story on screen stays as it is.',
  asFixes: (story: string) => `Its differences as fixes on ${story}`,
  asFixesHint: 'For a copy that came back corrected. Nothing changes in the file until you accept.',
  by: 'Corrected by',
  byNeeded: 'Write who corrected it: the name stands on each fix.',
  go: 'Go on',
  cancel: 'Cancel',
  reading: 'Comparing…',
  changedMeanwhile: 'The text was changed while the copy was compared. Nothing was taken over; try again.',
  came: (n: number, kept: number, undone: readonly Undone[]) =>
    `${n === 0 ? 'Nothing in it is new.' : `${count(n, 'change')} to look at.`}${
      kept === 0 ? '' : ` ${count(kept, 'fix', 'fixes')} left out: you have kept your words there before.`
    }${undone.length === 0 ? '' : ` Left out as a program’s doing: ${undone.map((one) => UNDONE[one]).join(', ')}.`}`,
  pick: 'Open what came back',
  noteFrom: (from: string) => (from === '' ? 'A note came with it' : `A note from ${from}`),
  noteClose: 'Read',
} as const;

export const SEND = {
  title: { 'for-proofreading': 'Send for proofreading', back: 'Send back' },
  explain: {
    'for-proofreading':
      'One page that anybody can read in a browser. With Galley it opens as a story to proofread: names, words and choices travel along.',
    back: 'One page with your fixes and questions. The author opens it on the story; nothing changes there until it is accepted.',
  },
  note: 'A note to go with it',
  from: 'From',
  fromHint: 'The name stands on the page.',
  write: 'Write the page…',
  cancel: 'Cancel',
  written: (file: string, kind: 'for-proofreading' | 'back') =>
    kind === 'back'
      ? `${file} is written. Send it back to the author.`
      : `${file} is written. Send it to whoever proofreads for you.`,
} as const;

/** In the list of corrections, where a person made the fix that was accepted. */
export const EXPORT_REASON = (names: string) => `A fix by ${names}.`;

export const PASS = {
  ended: 'This pass is ended. Next time you can go through what changed since.',
  none: 'You have not ended a pass on this story yet.',
  lost: 'The text of your last pass is no longer kept.',
  nothing: 'Nothing has changed since your last pass.',
  at: (at: number, all: number) => `Change ${number(at)} of ${number(all)} since your last pass.`,
} as const;

export const DECISIONS = {
  title: 'What was decided',
  lists: 'Lists',
  taken: 'Applied and accepted',
  kept: 'Kept as it was',
  takenAbout: 'Everything that went into the text, newest first. Putting one back is an edit like any other.',
  keptAbout: 'Places where you chose “Keep mine”. Taken off the list, a place may be raised again.',
  reverse: 'Put back',
  reverseOf: (text: string) => `Put back “${text}”`,
  gone: 'The sentence is another one now.',
  none: 'Nothing yet.',
  by: (names: string) => `Fix by ${names}`,
} as const;

/** On the page of keys. */
export const FIX_KEYS = {
  card: 'On a fix’s card',
  cardKeys: [
    ['Enter', 'Accept; on a question, reply'],
    ['S', 'Keep mine; on a question, settled'],
    ['R', 'Reply'],
    ['F7', 'On to the next'],
    ['Escape', 'Back to the text'],
  ],
} as const;
