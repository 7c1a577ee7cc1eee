/** Told of each mark that belongs to a choice: which, in which form, where (UTF-16 units). */
export type MarkVisitor = (choice: MarkChoice, form: string, from: number, to: number) => void;

export type MarkChoice = 'pause' | 'quotes' | 'dashes' | 'doubled-marks' | 'question-exclamation';

const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const BLANK = 0x20;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Goes through a text once for the marks that a story can write in several ways. */
export function visitMarks(text: string, visit: MarkVisitor): void {
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    // Letters, digits and most blanks end here.
    if (code > QUESTION && code < 0x2010) i++;
    else if (code === DOT || code === ELLIPSIS) i = visitPause(text, i, visit);
    else if (code === BANG || code === QUESTION) i = visitShout(text, i, visit);
    else if (code === 0x22 || code === 0x27) visit('quotes', 'straight', i, ++i);
    else if (code >= 0x2018 && code <= 0x201d) visit('quotes', 'curly', i, ++i);
    else if (code === 0x2d || code === 0x2013 || code === 0x2014) i = visitDash(text, i, visit);
    else i++;
  }
}

function visitPause(text: string, from: number, visit: MarkVisitor): number {
  let to = from + 1;
  while (isDot(text, to)) to++;
  if (to - from === 1 && text.charCodeAt(from) === DOT) {
    let dots = 1;
    let end = to;
    while (text.charCodeAt(end) === BLANK && text.charCodeAt(end + 1) === DOT && !isDot(text, end + 2)) {
      end += 2;
      dots++;
    }
    if (dots < 3) return to;
    visit('pause', '. . .', from, end);
    return end;
  }
  const form = formOfPause(text, from, to);
  if (form !== undefined) visit('pause', form, from, to);
  return to;
}

const isDot = (text: string, at: number) => text.charCodeAt(at) === DOT || text.charCodeAt(at) === ELLIPSIS;

/** Undefined for the dots of paths, and for four, which close a sentence after a pause. */
function formOfPause(text: string, from: number, to: number): string | undefined {
  if (text[from - 1] === '/' || text[to] === '/' || text[to] === '\\') return undefined;
  const dots = text.slice(from, to);
  if (dots === '…' || dots === '...') return dots;
  if (dots === '..') return /\d/.test(text.charAt(to)) ? undefined : dots;
  if (dots === '....' || dots === '….') return /^ \p{Ll}/u.test(text.slice(to, to + 3)) ? '....' : undefined;
  return '....';
}

function visitShout(text: string, from: number, visit: MarkVisitor): number {
  let to = from + 1;
  while (text.charCodeAt(to) === BANG || text.charCodeAt(to) === QUESTION) to++;
  if (to - from === 1) return to;
  const marks = text.slice(from, to);
  if (marks === '?!' || marks === '!?') visit('question-exclamation', marks, from, to);
  else visit('doubled-marks', 'as typed', from, to);
  return to;
}

/** Dashes between words, with their blanks; not those that open a line, break off a speech or join two words. */
function visitDash(text: string, from: number, visit: MarkVisitor): number {
  let to = from + 1;
  while (text.charCodeAt(to) === 0x2d) to++;
  const first = text.charAt(from - 1);
  const last = text.charAt(to);
  const marks = text.slice(from, to);
  const isApart = first === ' ' && last === ' ';
  const from2 = isApart ? from - 1 : from;
  const to2 = isApart ? to + 1 : to;
  if (!isWordy(text.charAt(from2 - 1)) || !isWordy(text.charAt(to2)) || to - from > 3) return to;
  const form =
    marks === '-' || marks === '–'
      ? isApart
        ? ` ${marks} `
        : ''
      : marks === '—'
        ? isApart
          ? ' — '
          : '—'
        : '--';
  if (form !== '') visit('dashes', form, from2, to2);
  return to;
}

const isWordy = (character: string) => /[\p{L}\p{N},"'“”‘’!?.…*_]/u.test(character);
