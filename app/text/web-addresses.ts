/** The longest address that is recognised, in UTF-16 units; bounds the look ahead. */
const LONGEST = 300;

const ADDRESS =
  /^(?:(?:https?|ftp):\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|net|org|io|edu|gov|co\.uk)(?:\/\S*)?(?![\w-]))/i;

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
  const found = ADDRESS.exec(text.slice(from, from + LONGEST))?.[0].replace(/[.,!?;:'"”’)\]*\u2060]+$/u, '');
  return found ? from + found.length : null;
}
