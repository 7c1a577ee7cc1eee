/** Sentences of the find bar and the flags pane. */
import type { Band } from '../../app/proofing/flag.ts';
import type { Kind } from '../../app/proofing/kinds.ts';

const places = (count: number) => (count === 1 ? '1 place' : `${count.toLocaleString('en')} places`);

export const findWords = {
  bar: 'Find and replace',
  find: 'Find',
  replacement: 'Replace with',
  previous: 'Previous match',
  next: 'Next match',
  matchCase: 'Match case',
  wholeWord: 'Whole word',
  openReplace: 'Replace…',
  replace: 'Replace',
  replaceAll: 'Replace all',
  close: 'Close find',
  count: (text: string, matches: number, at: number, replaced: number | null) => {
    if (replaced !== null) return replaced === 0 ? 'Nothing replaced' : `${places(replaced)} replaced`;
    if (text === '') return '';
    return matches === 0 ? 'Not found' : `${at + 1} of ${matches.toLocaleString('en')}`;
  },
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  confused: 'Confused words',
  spelling: 'Spelling',
  grammar: 'Grammar',
  punctuation: 'Punctuation',
  capitals: 'Capitals',
  spacing: 'Spacing',
  consistency: 'Consistency',
  style: 'Style',
};

export const flagWords = {
  pane: 'Flags',
  tab: (count: number) => `Flags ${count.toLocaleString('en')}`,
  filter: 'Show flags of one kind',
  all: 'All',
  rows: 'Decisions',
  places,
  settle: 'Settle…',
  settleAll: 'Settle it for the whole story…',
  applySure: 'Apply what is sure…',
  toSettle: (count: number) =>
    count === 1 ? 'Style sheet: 1 to settle…' : `Style sheet: ${count} to settle…`,
  /** Said on the card where a flag is not sure. */
  bands: { likely: 'Likely', maybe: 'Maybe' } satisfies Record<Exclude<Band, 'sure'>, string>,
  applyAll: 'Apply all…',
  apply: 'Apply',
  keepMine: 'Keep mine',
  more: 'More',
  of: (at: number, count: number) => `${at.toLocaleString('en')} of ${count.toLocaleString('en')}`,
  arrow: '→',
  remove: 'take out',
  spaces: (count: number) => (count === 1 ? 'one space' : `${count} spaces`),
  looking: 'Looking for replacements…',
  noReplacement: 'No replacement to offer.',
  others: 'Or',
  addToWork: 'Add to this work',
  addToMine: 'Add to my words',
  keepName: 'It is a name',
  ruleOffHere: 'This rule off here',
  ruleOffEverywhere: 'This rule off everywhere',
  aboutRule: 'About this rule…',
  checking: (checked: number, total: number) =>
    total === 0 ? 'Still checking…' : `Still checking… ${Math.floor((100 * checked) / total)} %`,
  nothing: 'Nothing found.',
  nothingOfKind: 'Nothing of this kind.',
  showPlaces: (text: string, count: number) => `${text}: ${places(count)}`,
};
