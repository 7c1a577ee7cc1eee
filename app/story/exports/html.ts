import { escapeHtml, groupQuotes, inlineHtml, sceneHtml } from './html-text.ts';
import { type ExportSource, isRule, type Part, partsOf, textOf } from './parts.ts';

const STYLE = `
body { max-width: 36em; margin: 3em auto; padding: 0 1.2em; font: 1.1rem/1.6 Georgia, 'Times New Roman', serif; color: #222; background: #fff; }
p { margin: 0 0 1em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2em 0 1em; }
hr { width: 30%; margin: 2em auto; border: 0; border-top: 1px solid; }
blockquote { margin: 1em 2em; }
pre { white-space: pre-wrap; }
.scene { text-align: center; margin: 2em 0; }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } }
`;

/** The story as a whole HTML page that needs nothing beside it. */
export function htmlPage(source: ExportSource): string {
  const body = groupQuotes(partsOf(source)).map(blockOf);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(source.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function blockOf(group: readonly Part[]): string {
  const part = group[0] as Part;
  switch (part.look) {
    case 'quote':
      return `<blockquote>\n${group.map((quote) => `<p>${inlineHtml(quote.runs)}</p>`).join('\n')}\n</blockquote>`;
    case 'heading':
      return `<h${part.level}>${inlineHtml(part.runs)}</h${part.level}>`;
    case 'scene':
      return isRule(textOf(part)) ? '<hr>' : `<p class="scene">${sceneHtml(part)}</p>`;
    case 'code':
      return `<pre>${escapeHtml(textOf(part))}</pre>`;
    case 'paragraph':
      return `<p>${inlineHtml(part.runs)}</p>`;
  }
}
