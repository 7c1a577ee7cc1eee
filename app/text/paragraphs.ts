/** A line's place inside a paragraph: `from` up to and without `to`, in UTF-16 units of the paragraph. */
export interface Piece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A paragraph made of whole lines, with its mask where one of them has one. */
export interface StoryParagraph {
  readonly text: string;
  readonly mask?: string;
  readonly pieces: readonly Piece[];
}

/**
 * The paragraphs of a story: each line with something on it, or, where the file is hard-wrapped, each run of
 * such lines joined by one '\n' each. `masks` go with `lines`, each as long as its line; null where a line is
 * no prose at all (code, front matter) and belongs to no paragraph.
 */
export function paragraphsOf(
  lines: readonly { readonly text: string }[],
  format: 'txt' | 'md',
  wrapped: boolean,
  masks?: readonly (string | null)[],
): StoryParagraph[] {
  const paragraphs: StoryParagraph[] = [];
  let first = -1;
  const close = (end: number) => {
    if (first >= 0) paragraphs.push(join(lines, first, end, masks));
    first = -1;
  };
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as { text: string };
    if (!/\S/.test(text) || masks?.[i] === null) {
      close(i);
      continue;
    }
    if (first >= 0 && (!wrapped || startsAnew(text, lines[i - 1]?.text ?? '', format))) close(i);
    if (first < 0) first = i;
  }
  close(lines.length);
  return paragraphs;
}

/** Headings, list items, quotes, table rows and fences of Markdown, which never flow into the line before. */
const MARKDOWN_START = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||```|~~~|(?:[-*_]\s*){3,}$)/;

function startsAnew(text: string, before: string, format: 'txt' | 'md'): boolean {
  if (format === 'md') return MARKDOWN_START.test(text) || /^\s*(?:#{1,6}\s|```|~~~)/.test(before);
  return /^\s/.test(text) && /^\S/.test(before);
}

function join(
  lines: readonly { readonly text: string }[],
  first: number,
  end: number,
  masks: readonly (string | null)[] | undefined,
): StoryParagraph {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const shown: string[] = [];
  let from = 0;
  let isMasked = false;
  for (let line = first; line < end; line++) {
    const text = lines[line]?.text ?? '';
    const mask = masks?.[line] ?? null;
    isMasked ||= mask !== null;
    pieces.push({ line, from, to: from + text.length });
    texts.push(text);
    shown.push(mask ?? text);
    from += text.length + 1;
  }
  const text = texts.join('\n');
  return isMasked ? { text, mask: shown.join('\n'), pieces } : { text, pieces };
}
