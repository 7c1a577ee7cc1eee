/**
 * The signs of CriticMarkup, and how a text that holds them itself is written so that it is not taken for marks: a
 * backslash before the sign, and each backslash right before a sign or a mark twice.
 */

/** What opens and closes each kind of mark. */
export const SIGNS = {
  put: ['{++', '++}'],
  taken: ['{--', '--}'],
  replaced: ['{~~', '~~}'],
  asked: ['{==', '==}'],
  said: ['{>>', '<<}'],
} as const;
export type MarkKind = keyof typeof SIGNS;

/** Between old words and new ones. */
export const TURNS_INTO = '~>';
/** A break between lines that a mark takes or puts: it stands at the mark's end, and the break itself behind. */
export const BREAK = '¶';

/** The brace of an opening sign, with what makes it one behind it. */
const OPENS = /\{(?=\+\+|--|~~|==|>>)/.source;

/** Words between marks; `isBeforeMark` where a mark follows right behind them. */
export function guardWords(text: string, isBeforeMark: boolean): string {
  return guard(text, OPENS, isBeforeMark);
}

/** Words in a mark of one kind, one line of them. */
export function guardInside(kind: MarkKind, text: string): string {
  return guard(text, inner(kind), true);
}

/** The words that `guardInside` was given. */
export function unguardInside(kind: MarkKind, text: string): string {
  return text.replace(new RegExp(`(?<!\\\\)(\\\\+)(${inner(kind)}|$)`, 'gu'), halved);
}

/** A run of backslashes as they stand before an opening sign that is none, or before a mark. */
export function halfOf(slashes: string): string {
  return slashes.slice(0, slashes.length >> 1);
}

/** How many backslashes stand right before a place, not counting those before `from`. */
export function slashesBefore(text: string, place: number, from: number): number {
  let at = place;
  while (at > from && text[at - 1] === '\\') at--;
  return place - at;
}

/** Where a sign stands that no backslash makes a word, from `from` on; -1 where it does not. */
export function findSign(text: string, sign: string, from: number): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1))
    if (slashesBefore(text, at, from) % 2 === 0) return at;
  return -1;
}

function guard(text: string, signs: string, isAtEnd: boolean): string {
  return text.replace(
    new RegExp(`(?<!\\\\)(\\\\*)(${signs}${isAtEnd ? '|$' : ''})`, 'gu'),
    (_, slashes: string, sign: string) => slashes + slashes + (sign === '' ? '' : `\\${sign}`),
  );
}

function halved(_: string, slashes: string, sign: string): string {
  return halfOf(slashes) + sign;
}

function inner(kind: MarkKind): string {
  const literal = (sign: string) => sign.replace(/[+}]/g, '\\$&');
  const close = literal(SIGNS[kind][1]);
  if (kind === 'replaced') return `${literal(TURNS_INTO)}|${close}`;
  return kind === 'asked' ? close : `${close}|${BREAK}`;
}
