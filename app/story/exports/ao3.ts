import { groupQuotes, inlineHtml, sceneHtml } from './html-text.ts';
import { type ExportSource, isRule, type Part, partsOf, textOf } from './parts.ts';

/**
 * The story as the HTML that the chapter form of Archive of Our Own takes in its HTML mode: `p`, `br`, `em`,
 * `strong`, `hr`, `h3`, `blockquote` and `center` alone, all on the list in otwarchive's sanitizer_config.rb.
 */
export function ao3Html(source: ExportSource): string {
  const blocks = groupQuotes(partsOf(source)).map(blockOf);
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}

function blockOf(group: readonly Part[]): string {
  const part = group[0] as Part;
  switch (part.look) {
    case 'quote':
      return `<blockquote>\n${group.map((quote) => `<p>${inlineHtml(quote.runs)}</p>`).join('\n')}\n</blockquote>`;
    case 'heading':
      return `<h3>${inlineHtml(part.runs)}</h3>`;
    case 'scene':
      return isRule(textOf(part)) ? '<hr />' : `<center>${sceneHtml(part)}</center>`;
    case 'code':
    case 'paragraph':
      return `<p>${inlineHtml(part.runs)}</p>`;
  }
}
