import { formsOf } from '../../../app/proofing/consistency/leaning.ts';
import type { StoryChoice } from '../../../app/proofing/consistency/story-choices.ts';
import type { NameCandidate } from '../../../app/proofing/spelling/cast.ts';
import type { StoryFlag } from '../../services/story-check.ts';
import { shown } from './words.ts';

/** The flags of one story as JSON, one object a line. */
export function jsonLines(file: string, flags: readonly StoryFlag[]): string {
  return flags
    .map(({ from, to, text, rule, kind, message, replacements, confidence, group }) =>
      JSON.stringify({
        file,
        from,
        to,
        text,
        rule,
        kind,
        message: plain(message),
        replacements,
        confidence: Math.round(confidence * 1000) / 1000,
        group,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const FAINT = '\u001b[2m';
const END = '\u001b[0m';
/** Longer changes do not widen the column for all others. */
const WIDEST = 32;

/** The flags of one story for people: `file:line:column  text → replacement  message`, both counted from 1. */
export function plainLines(file: string, flags: readonly StoryFlag[], colours: boolean): string {
  const rows = flags.map((flag) => {
    const text = written(flag.text);
    const [first] = flag.replacements;
    const replacement = first === undefined ? null : written(first);
    return {
      place: `${shown(file)}:${flag.line + 1}:${flag.column + 1}`,
      text,
      replacement,
      width: text.length + (replacement === null ? 0 : replacement.length + 3),
      message: shown(plain(flag.message)),
    };
  });
  const placeWidth = Math.max(0, ...rows.map(({ place }) => place.length));
  const changeWidth = Math.max(0, ...rows.map(({ width }) => Math.min(width, WIDEST)));
  const inColour = (colour: string, text: string) => (colours ? `${colour}${text}${END}` : text);
  return rows
    .map(({ place, text, replacement, width, message }) => {
      const change = replacement === null ? '' : ` → ${inColour(GREEN, replacement)}`;
      const gap = ' '.repeat(Math.max(0, changeWidth - width));
      return `${inColour(FAINT, place.padEnd(placeWidth))}  ${inColour(RED, text)}${change}${gap}  ${message}\n`;
    })
    .join('');
}

/** So many names are told by name. */
const NAMES_SHOWN = 12;

/** The line that stands for all places of the words that look like names: `3 look like names: Arrel (12), …`. */
export function namesLine(file: string, names: readonly NameCandidate[]): string {
  return `${shown(file)}: ${names.length} ${names.length === 1 ? 'looks like a name' : 'look like names'}: ${listed(names)}`;
}

function listed(names: readonly NameCandidate[]): string {
  const told = names.slice(0, NAMES_SHOWN).map(({ name, count }) => `${shown(name)} (${count})`);
  if (names.length > NAMES_SHOWN) told.push('…');
  return told.join(', ');
}

/** The line that stands for all places of the words that the story seems to have made up. */
export function ownWordsLine(file: string, words: readonly NameCandidate[]): string {
  return `${shown(file)}: ${words.length} ${words.length === 1 ? 'looks like a word of its own' : 'look like words of its own'}: ${listed(words)}`;
}

/** The line that tells what a story writes in several ways, with their places: `1 to settle: gray or grey (grey 9, gray 1)`. */
export function choicesLine(file: string, choices: readonly StoryChoice[]): string {
  const told = choices.map(({ title, counts }) => {
    const forms = formsOf(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
    return `${shown(title)} (${forms.map((form) => `${shown(form).trim()} ${counts[form]}`).join(', ')})`;
  });
  return `${shown(file)}: ${choices.length} to settle: ${told.join('; ')}`;
}

/** A card's message without the marks of its strong words. */
export function plain(message: string): string {
  return message.replaceAll('**', '');
}

/** Text of the story in one line of the terminal; blanks that would not be seen are shown, nothing is a sign too. */
export function written(text: string): string {
  if (text === '') return '(nothing)';
  let from = 0;
  while (isBlank(text.charAt(from))) from++;
  let to = text.length;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return shown('␣'.repeat(from) + text.slice(from, to) + '␣'.repeat(text.length - to));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u00a0';
}
