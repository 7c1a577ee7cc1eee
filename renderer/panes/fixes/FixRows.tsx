/** The list of fixes and questions in the order of the text; the one whose card is open stands above it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { textOf } from '../../../app/fixes/flat-text.ts';
import type { Review } from '../../../app/fixes/review.ts';
import { colourOf } from '../../editor/review-marks.ts';
import { closeFixCard, showRow } from '../../store/fix-actions.ts';
import { partsOfFix } from '../../store/fix-texts.ts';
import { type ReviewRow, rowsShown, useFixes } from '../../store/fixes.ts';
import { FIXES } from '../../words/en-fixes.ts';
import { Changed } from './Changed.tsx';

/** Tokens shown before a change in its row. */
const REACH = 18;
const REACH_AFTER = 44;
const ROW = 41;

/** Virtual: five thousand fixes cost what is on screen. Arrow keys move between rows. */
export function FixRows() {
  const all = useFixes((state) => state.rows);
  const filter = useFixes((state) => state.filter);
  const current = useFixes((state) => state.current);
  const review = useFixes((state) => state.review);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => rowsShown(all, filter).filter(({ key }) => key !== current),
    [all, filter, current],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
  });

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return closeFixCard();
    }
    const row = (event.target as HTMLElement).closest('[data-index]');
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!row || step === 0 || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, Number(row.getAttribute('data-index')) + step));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus(),
    );
  };

  if (review === null || all.length === 0) return <Nothing />;
  if (rows.length === 0)
    return current === null ? (
      <p className="flags-empty">{FIXES.noneShown}</p>
    ) : (
      <div className="decision-list" />
    );
  return (
    <div ref={list} className="decision-list" role="list" aria-label={FIXES.rows} onKeyDown={pressed}>
      <div className="decision-space" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => (
          <div
            key={place.key}
            ref={virtual.measureElement}
            role="listitem"
            data-index={place.index}
            className="fix-row"
            style={{ transform: `translateY(${place.start}px)` }}
          >
            <Row row={rows[place.index] as ReviewRow} review={review} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Nothing() {
  return (
    <div className="flags-empty">
      <p>{FIXES.none}</p>
      <p>{FIXES.noneHint}</p>
    </div>
  );
}

function Row({ row, review }: { readonly row: ReviewRow; readonly review: Review }) {
  return (
    <button type="button" className="fix-button" onClick={() => showRow(row.key, false)}>
      <i className={`dot ${dotOf(row, review)}`} aria-hidden />
      <RowText row={row} review={review} />
      <span className="fix-author">{authorOf(row)}</span>
    </button>
  );
}

function RowText({ row, review }: { readonly row: ReviewRow; readonly review: Review }) {
  if (row.kind === 'fix')
    return (
      <span className="decision-text">
        <Changed
          parts={partsOfFix(review, row.fix, REACH, REACH_AFTER)}
          colour={colourOf(review.meta, row.fix.authors[0] ?? '')}
        />
      </span>
    );
  if (row.kind === 'unplaced') {
    const { pieces } = row.unplaced.entry;
    return (
      <span className="fix-told">
        <span className="decision-text">
          <Changed
            parts={pieces.flatMap(({ taken, put }) => [
              ...(taken === '' ? [] : [{ kind: 'taken' as const, text: taken }]),
              ...(put === '' ? [] : [{ kind: 'put' as const, text: put }]),
            ])}
            colour={1}
          />
        </span>
        <span className="fix-note">{FIXES.unplaced}</span>
      </span>
    );
  }
  const isSettled = row.kind === 'query' && row.query.resolved !== undefined;
  const quote = row.kind === 'lost' ? (row.query.place?.quote ?? '') : quoteOf(review, row);
  return (
    <span className={`fix-told ${isSettled ? 'settled' : ''}`}>
      {quote === '' ? (
        <span className="fix-note">{FIXES.wholeStory}</span>
      ) : (
        <span className="decision-text">
          <mark className="query">{quote}</mark>
        </span>
      )}
      <span className="fix-note">{FIXES.question(row.query.text)}</span>
    </span>
  );
}

/** The words that a question is about, in one line. */
export function quoteOf(review: Review, { query }: Extract<ReviewRow, { kind: 'query' }>): string {
  if (query.place === null) return '';
  const { from, to } = query.place;
  const text = textOf(review.base, from, Math.min(to, from + 200));
  return text.replaceAll('\n', ' ') + (to - from > 200 ? '…' : '');
}

function dotOf(row: ReviewRow, review: Review): string {
  if (row.kind === 'fix') return `by-${colourOf(review.meta, row.fix.authors[0] ?? '')}`;
  return row.kind === 'unplaced' ? 'unplaced' : 'question';
}

function authorOf(row: ReviewRow): string {
  if (row.kind === 'fix') return row.fix.authors.join(', ');
  return row.kind === 'unplaced' ? row.unplaced.entry.author : row.query.author;
}
