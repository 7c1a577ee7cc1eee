/** `91.3` for 0.913; a dash where there is nothing to divide. */
export function percent(share) {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '–';
}

/** Rows of cells under headings, the first column to the left, the others to the right. */
export function table(headings, rows) {
  const all = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}

/** `text` in one line with brackets around the stretch, whatever of it lies outside `text`. */
export function marked(text, from, to) {
  const start = Math.min(Math.max(from, 0), text.length);
  const end = Math.min(Math.max(to, start), text.length);
  return `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`.replace(/\s/g, ' ');
}
