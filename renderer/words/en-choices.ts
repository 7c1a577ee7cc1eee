/** The sentences of the style sheet, in English. */
import type { StoryChoice } from '../../app/proofing/consistency/story-choices.ts';
import { count, number } from './en.ts';

export const SETTLE = {
  explain:
    'Choose once. It is remembered for the work, in galley.json in the story’s folder; one undo takes the changes back.',
  explainUntitled: 'Choose once. One undo takes the changes back.',
  label: 'This story writes',
  settle: 'Settle it',
  change: (n: number) => (n === 0 ? 'Settle it' : `Change ${count(n, 'place')}`),
  places: (n: number) => (n === 0 ? 'Nothing here would change.' : count(n, 'place')),
  looking: 'Looking for the places…',
  cancel: 'Not now',
  changed: (n: number) =>
    n === 0
      ? 'Settled. Nothing here had to change.'
      : `${count(n, 'place')} changed. Ctrl+Z takes ${n === 1 ? 'it' : 'them'} back.`,
} as const;

export const STYLE_SHEET = {
  title: 'Style sheet',
  explain:
    'What this story can write in several ways. A choice holds for every story of the folder, and the numbers count all of them.',
  explainUntitled:
    'What this story can write in several ways. Until it is saved in a folder, its choices last only as long as it is open.',
  open: 'Not settled yet',
  decided: 'Settled',
  none: 'Nothing here is written in two ways.',
  settle: 'Settle…',
  change: 'Change…',
  settleOf: (title: string) => `Settle ${title}…`,
  changeOf: (title: string) => `Change ${title}…`,
  takeBack: (title: string) => `Take back the choice of ${title}`,
  places: (form: string, n: number) => `${form} ${number(n)}`,
  close: 'Close',
} as const;

/** What a dialog asks for a choice. */
export function settleTitle({ id, title }: StoryChoice): string {
  return QUESTIONS[id] ?? `${title.charAt(0).toUpperCase()}${title.slice(1)}?`;
}

const QUESTIONS: Readonly<Record<string, string>> = {
  pause: 'How does this story write a pause?',
  quotes: 'Which quotation marks and apostrophes?',
  dashes: 'How does this story write a dash?',
  'doubled-marks': 'How loud does this story shout?',
  'question-exclamation': 'How does this story shout a question?',
  dialect: 'American or British spelling?',
  ize: '-ize or -ise?',
};

/** How a form is called, shown and explained. */
export interface FormWords {
  readonly label: string;
  readonly sample?: string | undefined;
  readonly hint?: string | undefined;
}

/** The words for one form of a choice, with its places in the story. */
export function formWords({ id, counts }: StoryChoice, form: string): FormWords {
  const places = counts[form] ?? 0;
  const here = places === 0 ? undefined : count(places, 'place');
  const known = FORMS[id]?.[form];
  if (!known) return { label: form, hint: here };
  const [label, sample, hint] = known;
  return { label, sample, hint: [hint, here].filter(Boolean).join(' · ') || undefined };
}

/** The name of a form in a line: what was chosen. */
export function formName(id: string, form: string): string {
  const known = FORMS[id]?.[form];
  return known?.[1] ?? known?.[0] ?? form;
}

type Known = readonly [label: string, sample?: string, hint?: string];

const FORMS: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  pause: {
    '...': ['Three dots', '...', 'What most published stories have'],
    '…': ['One character', '…', 'The ellipsis a word processor makes of three dots'],
    '. . .': ['Three dots with blanks', '. . .', 'As some American publishers have it'],
    '..': ['As typed', '..', 'Nothing changes, and pauses are not flagged in this work again'],
  },
  quotes: {
    curly: ['Curly', '“it’s”', 'What printed books have'],
    straight: ['Straight', '"it\'s"', 'What a keyboard types'],
  },
  dashes: {
    '—': ['Long dash', 'word—word'],
    ' – ': ['Short dash with blanks', 'word – word'],
    ' — ': ['Long dash with blanks', 'word — word'],
    '--': ['Two hyphens', 'word--word'],
    ' - ': ['Hyphen with blanks', 'word - word'],
  },
  'doubled-marks': {
    one: ['One mark', '! ?', 'What printed stories have'],
    'as typed': ['As typed', '!! ??', 'Nothing changes, and they are not flagged in this work again'],
  },
  'question-exclamation': { '?!': ['Question first', '?!'], '!?': ['Shout first', '!?'] },
  dialect: {
    'en-US': ['American', 'color'],
    'en-GB': ['British', 'colour'],
  },
  ize: { '-ize': ['With z', 'realize'], '-ise': ['With s', 'realise'] },
};
