import type { Run } from '../formats/md-words.ts';
import { type Part, textOf } from './parts.ts';

/** Text as HTML shows it between tags; not for attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The words of a part as HTML, with `em`, `strong` and `br`. No blank stands just inside a tag. */
export function inlineHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, em, strong }) => {
      const words = text.trim();
      if (words === '' || !(em || strong)) return breaks(text);
      const from = text.indexOf(words);
      let html = breaks(words);
      if (em) html = `<em>${html}</em>`;
      if (strong) html = `<strong>${html}</strong>`;
      return breaks(text.slice(0, from)) + html + breaks(text.slice(from + words.length));
    })
    .join('');
}

/** Consecutive parts, quotes gathered: each group is one part that is no quote, or a run of quotes. */
export function groupQuotes(parts: readonly Part[]): (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (part.look === 'quote' && last?.[0]?.look === 'quote') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** A scene break as it was written, escaped. */
export function sceneHtml(part: Part): string {
  return escapeHtml(textOf(part));
}

function breaks(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br />');
}
