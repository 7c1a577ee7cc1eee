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

/** Backslashes, and the sign that they stand before: outside of marks the brace of what would open one. */
const OPENING = /(?<!\\)(\\*)(\{(?=\+\+|--|~~|==|>>))/gu;
const OPENING_OR_END = /(?<!\\)(\\*)(\{(?=\+\+|--|~~|==|>>)|$)/gu;
/** The same in a mark of each kind: what would end it, or what means something in it. */
const INSIDE: Readonly<Record<MarkKind, RegExp>> = {
  put: /(?<!\\)(\\*)(\+\+\}|¶|$)/gu,
  taken: /(?<!\\)(\\*)(--\}|¶|$)/gu,
  replaced: /(?<!\\)(\\*)(~>|~~\}|$)/gu,
  asked: /(?<!\\)(\\*)(==\}|$)/gu,
  said: /(?<!\\)(\\*)(<<\}|¶|$)/gu,
};

/** Words between marks; `isBeforeMark` where a mark follows right behind them. */
export function guardWords(text: string, isBeforeMark: boolean): string {
  return text.replace(isBeforeMark ? OPENING_OR_END : OPENING, guarded);
}

/** Words in a mark of one kind, one line of them. */
export function guardInside(kind: MarkKind, text: string): string {
  return text.replace(INSIDE[kind], guarded);
}

/** The words that `guardInside` was given. */
export function unguardInside(kind: MarkKind, text: string): string {
  return text.replace(INSIDE[kind], (_, slashes: string, sign: string) => halfOf(slashes) + sign);
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

function guarded(_: string, slashes: string, sign: string): string {
  return slashes + slashes + (sign === '' ? '' : `\\${sign}`);
}
