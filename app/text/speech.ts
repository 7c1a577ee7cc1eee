import type { Token } from './paragraph.ts';
import type { Span } from './span.ts';

/**
 * The stretches between double speech marks, straight or curly, or between curly single ones; the marks not
 * included. Speech that is never closed runs to `length`, the paragraph's end, as it does over paragraphs.
 */
export function speechOf(tokens: readonly Token[], length: number): Span[] {
  const spans: Span[] = [];
  let open: Token | null = null;
  for (const token of tokens) {
    if (token.type !== 'quote') continue;
    const role = roleOf(token.text, open?.text);
    if (role === 'opens') open = token;
    else if (role === 'closes' && open) {
      if (token.from > open.to) spans.push({ from: open.to, to: token.from });
      open = null;
    }
  }
  if (open && open.to < length) spans.push({ from: open.to, to: length });
  return spans;
}

function roleOf(mark: string, open: string | undefined): 'opens' | 'closes' | null {
  if (open === undefined) return '"“„«‘'.includes(mark) ? 'opens' : null;
  if (open === '‘') return mark === '’' ? 'closes' : null;
  if (open === '«') return mark === '»' ? 'closes' : null;
  return mark === '"' || mark === '”' || (open === '„' && mark === '“') ? 'closes' : null;
}
