/**
 * The entries that have the typed words, best first: those whose label begins with them, then those with words
 * that begin with them, then the rest. In the given order where nothing is typed.
 */
export function bestFirst<T extends { readonly label: string; readonly hint: string }>(
  entries: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries
    .map((entry) => ({
      entry,
      rank: rankOf(fold(entry.label), fold(`${entry.label} ${entry.hint}`), wanted),
    }))
    .filter(({ rank }) => rank < MISSED)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

const MISSED = 4;

function rankOf(label: string, whole: string, wanted: readonly string[]): number {
  if (label.startsWith(wanted.join(' '))) return 0;
  const begins = (text: string) => wanted.every((word) => text.startsWith(word) || text.includes(` ${word}`));
  if (begins(label)) return 1;
  if (begins(whole)) return 2;
  return wanted.every((word) => whole.includes(word)) ? 3 : MISSED;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/…/g, '').replace(/\s+/g, ' ').trim();
}
