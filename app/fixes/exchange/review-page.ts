/**
 * One HTML file that carries a story to a proofreader and back. Anybody may read it in any browser: it holds no
 * script and loads nothing. The data for Galley stand in it once more, in an element that no browser shows.
 */
import { fail, ok, type Result } from '../../contract/result.ts';
import { cutLines } from '../../story/story.ts';
import { fixesFromFields } from '../at-rest.ts';
import { queriesFromFields } from '../queries.ts';
import { calendarDay } from './calendar-day.ts';
import { checksum } from './checksum.ts';
import { pageBody } from './page-body.ts';
import { PAGE_STYLE } from './page-style.ts';
import { inertJson, pageText } from './page-text.ts';
import { Parcel, PARCEL_VERSION } from './parcel.ts';

/** A page of more UTF-16 units than this is nobody's story. */
export const PAGE_LIMIT = 80_000_000;

const OPENING = '<template id="galley-review" data-sum="';
const CLOSING = '</template>';

/** The page for a parcel. */
export function reviewPage(parcel: Parcel): string {
  const { before, after } = readablePart(parcel);
  const { text, fixes, queries, stets, ...rest } = parcel;
  const lines = cutLines(text).map((line) => line.text + line.end);
  const fields = [
    `"galley": ${PARCEL_VERSION}`,
    `"page": ${inertJson(checksum(before + after))}`,
    ...Object.entries(rest).map(([name, value]) => `"${name}": ${inertJson(value)}`),
    ...Object.entries({ text: lines, fixes, queries, stets }).map(
      ([name, rows]) => `"${name}": [\n${rows.map(inertJson).join(',\n')}\n]`,
    ),
  ];
  const data = `{\n${fields.join(',\n')}\n}`;
  return `${before}${OPENING}${checksum(data)}">${data}${CLOSING}${after}`;
}

/**
 * The parcel in a page. Fails with `not-a-review` where there is none, `page-later` where a later Galley wrote it,
 * `page-edited` where the page is not as it was written (cut, edited, saved anew by another program), `too-large`.
 */
export function readReviewPage(html: string): Result<Parcel> {
  if (html.length > PAGE_LIMIT) return fail('too-large', String(PAGE_LIMIT));
  // Mail and other programs may change line ends and what stands around a text; both say nothing.
  const page = html.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const start = page.indexOf(OPENING);
  if (start < 0) return fail('not-a-review');
  const open = page.indexOf('">', start + OPENING.length);
  const end = page.indexOf(CLOSING, start);
  if (open < 0 || end < open || page.includes(OPENING, start + 1)) return fail('page-edited');
  const data = page.slice(open + 2, end);
  const fields = parsed(data);
  if (fields === null) return fail('page-edited');
  const { galley, page: sum, text, ...rest } = fields;
  if (typeof galley === 'number' && galley > PARCEL_VERSION) return fail('page-later');
  const around = page.slice(0, start) + page.slice(end + CLOSING.length);
  const isWhole =
    page.slice(start + OPENING.length, open) === checksum(data) && sum === checksum(`${around.trim()}\n`);
  if (!isWhole || !Array.isArray(text) || !text.every((line) => typeof line === 'string'))
    return fail('page-edited');
  const parcel = Parcel.safeParse({ ...rest, text: text.join('') });
  return parcel.success ? ok(parcel.data) : fail('page-edited');
}

/** The page without the data: what stands before them and what after. */
function readablePart(parcel: Parcel): { readonly before: string; readonly after: string } {
  const { name, from, at, kind, note, text, fixes, queries } = parcel;
  const lines = cutLines(text);
  const { review, unplaced } = fixesFromFields({ fixes }, lines);
  const asked = queriesFromFields({ queries }, lines);
  const title = kind === 'back' ? `${name}, proofread` : `${name}, for proofreading`;
  const sender = from === '' ? '' : `from ${from}, `;
  const before = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${pageText(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${pageText(title)}</h1>
<p>${pageText(`${sender}${calendarDay(at)}`)}</p>
${note.trim() === '' ? '' : `<blockquote>${pageText(note.replaceAll('\r\n', '\n'))}</blockquote>\n`}<p class="how">${HOW[kind]}</p>
</header>
${pageBody(review, asked, unplaced)}
`;
  return { before, after: '\n</body>\n</html>\n' };
}

const HOW: Readonly<Record<Parcel['kind'], string>> = {
  'for-proofreading':
    'To proofread this story, open it in Galley: drop this file on its window. Please do not edit this page itself. You can read it here as it is.',
  back: 'To accept or keep each change, open this file in Galley: drop it on the story. You can read it here as it is: <ins>what goes in</ins>, <del>what goes out</del>.',
};

function parsed(data: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
