/** The readable part of a review page: the story with its marks, then who changed what and why, then the questions. */
import { lookOf } from '../../story/looks.ts';
import type { UnplacedFix } from '../at-rest.ts';
import type { Fix } from '../fixes-of.ts';
import { fixesOf } from '../fixes-of.ts';
import type { QueriesAtRest, Query, QueryEntry } from '../queries.ts';
import type { Review } from '../review.ts';
import { inWords } from './in-words.ts';
import { markedText } from './marked-text.ts';
import { pageText } from './page-text.ts';

/** HTML for a review, its queries, and what has no place in the text. */
export function pageBody(
  review: Review,
  { queries, unplaced: strayQueries }: Pick<QueriesAtRest, 'queries' | 'unplaced'>,
  unplaced: readonly UnplacedFix[],
): string {
  const fixes = fixesOf(review);
  const asked = [...queries].sort((one, other) => (one.place?.from ?? -1) - (other.place?.from ?? -1));
  const sections = [
    `<main>\n${storyHtml(review, fixes, asked)}</main>`,
    listHtml('Questions', 'ul', [
      ...asked.map((query, index) => queryHtml(query, index)),
      ...strayQueries.map((query) => queryHtml(query, null)),
    ]),
    listHtml(
      'Changes',
      'ol',
      fixes.map((fix, index) => fixHtml(review, fix, index)),
    ),
    listHtml(
      'Changes that no longer have a place',
      'ul',
      unplaced.map(({ entry }) => {
        const [taken, put] = [
          entry.pieces.map((piece) => piece.taken).join('…'),
          entry.pieces.map((piece) => piece.put).join('…'),
        ];
        const notes = entry.note === undefined ? [] : [entry.note];
        return `<li>${changeHtml([entry.author], taken, put, false, notes)}</li>`;
      }),
    ),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function storyHtml(review: Review, fixes: readonly Fix[], queries: readonly Query[]): string {
  const placed = queries.flatMap(({ place }, index) => (place === null ? [] : [{ ...place, index }]));
  const numbers = new Map(fixes.map(({ id }, index) => [id, index + 1]));
  const cuts = placed.flatMap(({ from, to }) => [from, to]);
  const rows = createRows();
  const marked = markedText(review, cuts);
  const opened = new Set<number>();
  const told = new Set<Fix>();
  /** Only those that may still be open, in order, so that a long story takes no long time. */
  let first = 0;
  const openAt = (at: number) => {
    while (first < placed.length && (placed[first]?.to ?? 0) < at && opened.has(placed[first]?.index ?? 0))
      first++;
    for (let i = first; i < placed.length; i++) {
      const { from, index } = placed[i] as (typeof placed)[number];
      if (from > at) break;
      if (opened.has(index)) continue;
      opened.add(index);
      rows.add(`<sup><a class="ask" href="#q${index + 1}" id="a${index + 1}">?${index + 1}</a></sup>`);
    }
    let isInside = false;
    for (let i = first; i < placed.length && (placed[i]?.from ?? 0) <= at; i++)
      isInside ||= (placed[i]?.to ?? 0) > at;
    return isInside;
  };
  for (const [i, { kind, text, at, fix }] of marked.entries()) {
    const isAsked = openAt(at);
    const tag = kind === 'kept' ? (isAsked ? 'mark' : '') : kind === 'taken' ? 'del' : 'ins';
    rows.text(text, tag);
    const isLast = fix !== undefined && marked[i + 1]?.fix !== fix;
    if (fix === undefined || !isLast || told.has(fix)) continue;
    told.add(fix);
    const number = numbers.get(fix.id) ?? 0;
    rows.add(`<sup><a href="#c${number}" id="m${number}">${number}</a></sup>`);
  }
  openAt(review.base.length);
  return rows.html();
}

/** Paragraphs, one a line of the story; a break that a fix takes or makes shows as ¶. */
function createRows() {
  const rows: string[] = [];
  let html = '';
  let plain = '';
  const end = () => {
    const isGap = html === '';
    const look = isGap ? 'gap' : lookOf(plain, 'txt');
    const kind = look === 'heading' || look === 'scene' || look === 'gap' ? ` class="${look}"` : '';
    rows.push(`<p dir="auto"${kind}>${html}</p>\n`);
    html = '';
    plain = '';
  };
  return {
    add(mark: string) {
      html += mark;
    },
    text(text: string, tag: string) {
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) {
          if (tag === 'del' || tag === 'ins') html += `<${tag}>¶</${tag}>`;
          end();
        }
        if (line === '') continue;
        plain += line;
        html += tag === '' ? pageText(line) : `<${tag}>${pageText(line)}</${tag}>`;
      }
    },
    html() {
      end();
      return rows.join('');
    },
  };
}

function listHtml(title: string, list: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<section>\n<h2>${title}</h2>\n<${list}>\n${items.join('\n')}\n</${list}>\n</section>`;
}

function fixHtml(review: Review, fix: Fix, index: number): string {
  const { authors, moved, notes, pieces } = fix;
  const said = moved ? [] : pieces.map((piece) => inWords(review.base, piece));
  const taken = moved ? fix.taken : said.map(({ before }) => before).join('…');
  const put = moved ? fix.put : said.map(({ after }) => after).join('…');
  return `<li id="c${index + 1}"><a href="#m${index + 1}">↑</a> ${changeHtml(authors, taken, put, moved, notes)}</li>`;
}

function changeHtml(
  authors: readonly string[],
  taken: string,
  put: string,
  isMoved: boolean,
  notes: readonly string[],
): string {
  const out = taken === '' ? '' : `<del>${pageText(shortened(taken))}</del>`;
  const into = put === '' ? '' : `<ins>${pageText(shortened(put))}</ins>`;
  const change = isMoved ? `moved: ${out || into}` : [out, into].filter((side) => side !== '').join(' → ');
  const why = notes.length === 0 ? '' : `<br>${pageText(notes.join(' '))}`;
  return `<span class="who">${pageText(authors.join(' and '))}:</span> ${change}${why}`;
}

function queryHtml(query: Query | QueryEntry, index: number | null): string {
  const said = (one: { author: string; text: string }) =>
    `<span class="who">${pageText(one.author)}:</span> ${pageText(one.text)}`;
  const replies = query.replies.map((reply) => `<br>${said(reply)}`).join('');
  const settled = query.resolved === undefined ? '' : ' <span class="who">(settled)</span>';
  const about =
    query.place === null
      ? ' <span class="who">(the whole story)</span>'
      : 'quote' in query.place
        ? ` <span class="who">(was at: ${pageText(shortened(query.place.quote))})</span>`
        : '';
  const name = index === null ? '' : ` id="q${index + 1}"`;
  const back = index === null || query.place === null ? '' : `<a href="#a${index + 1}">?${index + 1}</a> `;
  return `<li${name}>${back}${said(query)}${about}${settled}${replies}</li>`;
}

const LONGEST = 160;

function shortened(text: string): string {
  const shown = text.replaceAll('\n', '¶');
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST / 2)} … ${shown.slice(-LONGEST / 2)}`;
}
