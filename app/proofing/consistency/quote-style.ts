export type QuoteStyle = 'straight' | 'curly';

const STRAIGHT = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** A quotation mark in a style, by the characters beside it; '' where none is. What is no such mark stays. */
export function quoteIn(style: QuoteStyle, mark: string, before: string, after: string): string {
  if (style === 'straight') return STRAIGHT.get(mark) ?? mark;
  if (mark !== '"' && mark !== "'") return mark;
  const isFree = before === '' || /[\s([“‘"—–\-*_]/.test(before);
  const isOpening = isFree && after !== '' && !/\s/.test(after);
  if (mark === '"') return isOpening ? '“' : '”';
  return isOpening ? '‘' : '’';
}

/** A replacement with its double marks in a style; `before` and `after` stand beside it in the text. */
export function quotesIn(style: QuoteStyle, replacement: string, before: string, after: string): string {
  return replacement.replace(/["“”]/g, (mark, at: number) =>
    quoteIn(
      style,
      mark,
      replacement.charAt(at - 1) || (at === 0 ? before : ''),
      replacement.charAt(at + 1) || after,
    ),
  );
}
