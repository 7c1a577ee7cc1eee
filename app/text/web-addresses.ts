/** The longest address that is recognised, in UTF-16 units; bounds the look ahead. */
const LONGEST = 300;

const WITH_PREFIX = /^(?:(?:https?|ftp):\/\/|www\.)./i;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const HOST = /^[\w-]+(?:\.[\w-]+)+/;
const ENDS_HOST = /\.(?:com|net|org|io|edu|gov|co\.uk)$/i;
/** Marks that close the sentence rather than the address. */
const CLOSING = '.,!?;:\'"”’)]*\u2060';

/**
 * The end of the web or mail address that begins at `from`, or null where none does. Addresses are no
 * words: rules and speller pass over them.
 */
export function webAddressEnd(text: string, from: number): number | null {
  let at = from;
  for (const last = Math.min(text.length, from + 64); at < last; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) break;
  }
  const mark = text[at];
  if (mark !== '.' && mark !== ':' && mark !== '@' && mark !== '_') return null;
  const next = text.charCodeAt(at + 1) | 0x20;
  const isInside = mark === ':' ? text.startsWith('//', at + 1) : next >= 0x30 && next <= 0x7a;
  if (!isInside) return null;
  const run = runAt(text, from);
  let length = addressIn(run);
  while (length > 0 && CLOSING.includes(run.charAt(length - 1))) length--;
  return length > 0 ? from + length : null;
}

/** What stands from `from` on up to the next blank. */
function runAt(text: string, from: number): string {
  const part = text.slice(from, from + LONGEST);
  const blank = part.search(/\s/);
  return blank < 0 ? part : part.slice(0, blank);
}

/** How much of the beginning of `run` is an address; 0 where none is. */
function addressIn(run: string): number {
  if (WITH_PREFIX.test(run)) return run.length;
  const mail = MAIL.exec(run)?.[0];
  if (mail !== undefined) return mail.length;
  const host = HOST.exec(run)?.[0];
  if (host === undefined || !ENDS_HOST.test(host)) return 0;
  return run.charAt(host.length) === '/' ? run.length : host.length;
}
