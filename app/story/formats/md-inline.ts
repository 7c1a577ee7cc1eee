import { createEmphasis, type EmphasisStretch } from './md-emphasis.ts';

/**
 * What a stretch of a Markdown line is, where it is not plain words: `mark` emphasis, brackets of a link or a
 * tag that only sets type; `escape` a backslash; `target` where a link goes; `note` a footnote's sign.
 */
export type MarkupKind =
  | 'mark'
  | 'escape'
  | 'code'
  | 'url'
  | 'target'
  | 'image'
  | 'tag'
  | 'comment'
  | 'entity'
  | 'note';

/** A stretch of markup; `inner` is what it holds: the code, the address, the picture's description, the tag's name. */
export interface Markup {
  readonly from: number;
  readonly to: number;
  readonly kind: MarkupKind;
  readonly inner?: string;
}

/** The markup of a line (or of the lines of one paragraph), in order and without overlaps. */
export interface Inline {
  readonly markup: readonly Markup[];
  readonly emphasis: readonly EmphasisStretch[];
}

const SPECIAL = /[\\`*_![\]<&]|https?:\/\/|www\./gi;
const TAG = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,300}|\/)?>/iy;
/** A comment that goes on for longer, in UTF-16 units, is none. */
const LONGEST_COMMENT = 500;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,500}|[\w.+-]{1,64}@[\w.-]{1,200})>/iy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+/iy;
const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/iy;
const TARGET =
  /\(\s{0,9}(?:<[^<>\n]{0,500}>|[^\s()<>]{0,500}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)(?:\s{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,9}\)/y;
const LABEL = /\[[^[\]\n]{0,200}\]/y;
const NOTE = /\[\^[^\s[\]]{1,60}\]/y;
/** Tags that only set type: words on both sides of one still belong together. */
const SETTING = new Set('b i em strong u s del ins span small big mark sup sub font'.split(' '));
/** The other tags a story may have; anything else between angle brackets may be what someone thinks or hears. */
const TAGS = new Set(
  'a abbr blockquote br center cite code details div h1 h2 h3 h4 h5 h6 hr img kbd li ol p pre q summary table tbody td th thead tr tt ul'.split(
    ' ',
  ),
);

/**
 * Finds the inline markup of Markdown: CommonMark 0.31 for what stories use (emphasis, code, links, images,
 * autolinks, tags, entities, escapes), bare addresses and footnote signs. In doubt a character is only itself.
 */
export function scanInline(text: string): Inline {
  const markup: Markup[] = [];
  const emphasis = createEmphasis(text);
  const brackets: { readonly at: number; readonly image: boolean }[] = [];
  /** Counts of backticks that have no partner further on. */
  const unclosed = new Set<number>();
  const matchAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const add = (kind: MarkupKind, from: number, to: number, inner?: string) => {
    markup.push(inner === undefined ? { from, to, kind } : { from, to, kind, inner });
    return to;
  };

  const readBackslash = (at: number) =>
    at + 1 === text.length || /[!-/:-@[-`{-~\n]/.test(text[at + 1] ?? '')
      ? add('escape', at, at + 1) + (text[at + 1] === '\n' ? 0 : 1)
      : at + 1;

  const readCode = (at: number) => {
    let ticks = at;
    while (text[ticks] === '`') ticks++;
    // A backtick amid a word is typed for an apostrophe.
    if (isWordAt(text, at - 1)) return ticks;
    const count = ticks - at;
    const close = unclosed.has(count) ? -1 : closingTicks(text, ticks, count);
    if (close < 0) unclosed.add(count);
    return close < 0 ? ticks : add('code', at, close + count, text.slice(ticks, close));
  };

  const readAngle = (at: number) => {
    if (text.startsWith('<!--', at)) {
      const end = text.slice(at + 4, at + 4 + LONGEST_COMMENT + 3).indexOf('-->');
      if (end >= 0) return add('comment', at, at + 4 + end + 3);
    }
    const link = matchAt(AUTOLINK, at);
    if (link !== undefined) return add('url', at, at + link.length, link.slice(1, -1));
    const tag = matchAt(TAG, at);
    const name = /[a-z][a-z0-9]*/i.exec(tag ?? '')?.[0].toLowerCase() ?? '';
    if (tag === undefined || !(SETTING.has(name) || TAGS.has(name))) return at + 1;
    return add(SETTING.has(name) ? 'mark' : 'tag', at, at + tag.length, tag[1] === '/' ? `/${name}` : name);
  };

  const readOpening = (at: number, image: boolean) => {
    const note = matchAt(NOTE, at);
    if (note !== undefined) return add('note', at, at + note.length);
    brackets.push({ at, image });
    return at + 1;
  };

  const readEntity = (at: number) => {
    const entity = matchAt(ENTITY, at);
    return entity === undefined ? at + 1 : add('entity', at, at + entity.length, entity);
  };

  const readAddress = (at: number) => {
    const address = addressAt(text, at);
    return address === undefined ? at + 1 : add('url', at, at + address.length, address);
  };

  const readClosing = (at: number) => {
    const open = brackets.pop();
    const target = open && (matchAt(TARGET, at + 1) ?? matchAt(LABEL, at + 1));
    if (open === undefined || target === undefined) return at + 1;
    const to = at + 1 + target.length;
    if (open.image) {
      while ((markup[markup.length - 1]?.from ?? -1) >= open.at) markup.pop();
      emphasis.drop(open.at);
      return add('image', open.at - 1, to, text.slice(open.at + 1, at));
    }
    add('mark', open.at, open.at + 1);
    return add('target', at, to);
  };

  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    if (found === null) break;
    at = found.index;
    const sign = found[0];
    if (sign === '\\') at = readBackslash(at);
    else if (sign === '`') at = readCode(at);
    else if (sign === '<') at = readAngle(at);
    else if (sign === '*' || sign === '_') at = emphasis.readRun(at);
    else if (sign === ']') at = readClosing(at);
    else if (sign === '!') at = text[at + 1] === '[' ? readOpening(at + 1, true) : at + 1;
    else if (sign === '[') at = readOpening(at, false);
    else if (sign === '&') at = readEntity(at);
    else at = readAddress(at);
  }
  const { marks, stretches } = emphasis.settle();
  for (const { from, to } of marks) add('mark', from, to);
  return { markup: markup.sort((a, b) => a.from - b.from), emphasis: stretches };
}

/** Where a run of exactly `count` backticks begins that closes the code, or -1. */
function closingTicks(text: string, from: number, count: number): number {
  let at = text.indexOf('`', from);
  while (at >= 0) {
    let end = at;
    while (text[end] === '`') end++;
    if (end - at === count && !isWordAt(text, end)) return at;
    at = text.indexOf('`', end);
  }
  return -1;
}

/** Where bare web addresses stand in a text, without the marks of the sentence around them. */
export function addressesIn(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const starts = /https?:\/\/|www\./gi;
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    const address = addressAt(text, start.index);
    if (address === undefined) continue;
    starts.lastIndex = start.index + address.length;
    found.push({ from: start.index, to: starts.lastIndex });
  }
  return found;
}

function addressAt(text: string, at: number): string | undefined {
  if (isWordAt(text, at - 1)) return undefined;
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return undefined;
  let end = address.length;
  while (end > 0 && AROUND.has(address[end - 1] ?? '')) end--;
  return /^(?:https?:\/\/|www\.)[^/]/i.test(address.slice(0, end)) ? address.slice(0, end) : undefined;
}

/** Marks at the end of an address belong to the sentence around it. */
const AROUND = new Set(`)].,;:!?'"*_…’”`);

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
