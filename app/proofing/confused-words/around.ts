import type { Paragraph, Token } from '../../text/paragraph.ts';

/** A word near the place, and what stands between it and the word before it (seen from the place). */
export interface Neighbour {
  readonly norm: string;
  readonly text: string;
  readonly gap: Gap;
}

export type Gap = 'blank' | 'pause' | 'comma' | 'quote';

/** What a reader sees around a place: up to four words before it and nine after it, pauses ignored. */
export interface Surroundings {
  /** Nearest first. */
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  /** What ends the view to the left before it was full. */
  readonly beginning: 'start' | 'comma' | 'dash' | 'none';
  /** The mark that ends the view to the right: `.`, `,`, `--`; empty at the paragraph's end; null where none does. */
  readonly ending: string | null;
  /** The words after the comma that ends the view to the right, further commas ignored; none where none ends it. */
  readonly beyond: readonly string[];
}

const REACH_BACK = 4;
/** Enough to come to the verb that a possessive's noun is the subject of. */
const REACH_ON = 9;

/** Before a comma these stand for nothing: what follows begins as a sentence does. */
export const EXCLAMATIONS = new Set(
  (
    'well no yes yeah nope yep oh ah so okay ok man dude hey look listen god sorry maybe besides anyway now then ' +
    'please wow hmm um uh er right sure fine dear honey darling boy girl sir mom mum dad'
  ).split(' '),
);

/** Looks around the token at `index`. Commas and stops end the view, pauses do not. */
export function lookAround({ tokens }: Paragraph, index: number): Surroundings {
  const token = tokens[index] as Token;
  const isCapital = token.text[0] !== token.text[0]?.toLowerCase();
  const isShouted = token.text === token.text.toUpperCase();
  const before: Neighbour[] = [];
  let beginning: Surroundings['beginning'] = 'none';
  let gap: Gap = 'blank';
  for (let i = index - 1; before.length < REACH_BACK; i--) {
    const next = tokens[i];
    if (next === undefined || isBar(next) || isOpeningQuote(tokens, i)) {
      beginning = next?.type === 'dash' ? 'dash' : 'start';
      break;
    }
    if (next.text === ',') {
      const spoken = tokens[i - 1]?.norm ?? '';
      beginning = before.length === 0 && EXCLAMATIONS.has(spoken) ? 'start' : 'comma';
      break;
    }
    if (next.type === 'pause') {
      if (before.length === 0 && isCapital && !isShouted) {
        beginning = 'start';
        break;
      }
      gap = 'pause';
    } else if (next.type === 'word' || next.type === 'number' || next.type === 'object') {
      before.push({ norm: next.norm, text: next.text, gap });
      gap = 'blank';
    } else if (next.type === 'quote') gap = 'quote';
  }

  const after: Neighbour[] = [];
  let ending: string | null = null;
  let beyond: readonly string[] = [];
  gap = 'blank';
  for (let i = index + 1; after.length < REACH_ON; i++) {
    const next = tokens[i];
    if (next === undefined || isBar(next) || next.text === ',') {
      ending = next?.text === ',' && tokens[i + 1]?.type === 'quote' ? '.' : (next?.text ?? '');
      if (ending === ',') beyond = wordsAfter(tokens, i);
      break;
    }
    if (next.type === 'pause') gap = 'pause';
    else if (next.type === 'word' || next.type === 'number' || next.type === 'object') {
      if (gap === 'pause' && startsAnew(next) && !isShouted) {
        ending = next.text;
        break;
      }
      after.push({ norm: next.norm, text: next.text, gap });
      gap = 'blank';
    } else if (next.type === 'quote') {
      if (!isOpeningQuote(tokens, i)) {
        ending = next.text;
        break;
      }
      gap = 'quote';
    }
  }
  return { before, after, beginning, ending, beyond };
}

/** How far a list of adjectives is followed: "its cold, damp, windowless rooms". */
const REACH_BEYOND = 5;

function wordsAfter(tokens: readonly Token[], comma: number): string[] {
  const words: string[] = [];
  for (let i = comma + 1; words.length < REACH_BEYOND; i++) {
    const token = tokens[i];
    if (token?.type === 'word') words.push(token.norm);
    else if (token?.type !== 'space' && token?.text !== ',') break;
  }
  return words;
}

function isBar(token: Token): boolean {
  return token.type === 'dash' || (token.type === 'punctuation' && /^[.!?;:()[\]*~|/<>=]$/.test(token.text));
}

function isOpeningQuote(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.type !== 'quote') return false;
  if (token.text === '“' || token.text === '‘') return true;
  if (token.text === '”' || token.text === '’') return false;
  const before = tokens[index - 1];
  return before === undefined || before.type === 'space' || before.type === 'dash';
}

/** A capital after a pause begins a new sentence, unless it is the word I. */
function startsAnew({ text }: Token): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && !/^I(?:['’]|$)/.test(text);
}
