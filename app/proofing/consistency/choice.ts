import type { StyleSheet } from '../facts.ts';
import { DIALECT } from './style-sheet.ts';
import { WORD_CHOICES } from './word-choices.ts';

/** Something that a story can write in several ways, and should write in one. */
export interface Choice {
  readonly id: string;
  /** For the style sheet: “gray or grey”. */
  readonly title: string;
  /** What can be chosen, as it is remembered, first what is offered first. */
  readonly forms: readonly string[];
}

/** The choices that are no pairs of words. */
export const MARK_CHOICES: readonly Choice[] = [
  { id: 'pause', title: 'Pauses', forms: ['...', '…', '. . .', '..'] },
  { id: 'quotes', title: 'Quotation marks and apostrophes', forms: ['curly', 'straight'] },
  { id: 'dashes', title: 'Dashes', forms: ['—', ' – ', ' — ', '--', ' - '] },
  { id: 'doubled-marks', title: 'Marks for shouting', forms: ['one', 'as typed'] },
  { id: 'question-exclamation', title: 'A shouted question', forms: ['?!', '!?'] },
  { id: DIALECT, title: 'American or British spelling', forms: ['en-US', 'en-GB'] },
  { id: 'ize', title: 'Words in -ize or -ise', forms: ['-ize', '-ise'] },
];

/** Beginnings of the ids of choices that are found in a story's own text; the word in question follows. */
export const HYPHEN = 'hyphen:';
export const CAPITAL = 'capital:';
export const NAME = 'name:';

/**
 * The choice of that id; `counts` are its forms in the story, which are all there is to choose from where the
 * choice was found in the text. Undefined where the id is unknown.
 */
export function choiceOf(id: string, counts: Readonly<Record<string, number>> = {}): Choice | undefined {
  const known = MARK_CHOICES.find((choice) => choice.id === id);
  if (known) return known;
  const words = WORD_CHOICES.get(id);
  if (words) return { id, title: listed(words.forms), forms: words.forms };
  if (![HYPHEN, CAPITAL, NAME].some((beginning) => id.startsWith(beginning))) return undefined;
  const forms = Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
  return { id, title: listed(forms), forms };
}

/** The form that was chosen; undefined while the choice is open, and for a form that it does not have. */
export function chosenForm(id: string, styleSheet: StyleSheet): string | undefined {
  const chosen = styleSheet[id];
  if (chosen === undefined) return undefined;
  return choiceOf(id, { [chosen]: 0 })?.forms.includes(chosen) ? chosen : undefined;
}

function listed(forms: readonly string[]): string {
  return [forms.slice(0, -1).join(', '), forms.at(-1)].filter(Boolean).join(' or ');
}
