import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { BOTH_TEXTS } from '../../words/en-dialogs.ts';
import type { ComparedLine, ComparedRow } from './two-texts.ts';
import { wrongRight } from './wrong-right.ts';
import './Comparison.css';

interface ComparisonProps {
  readonly rows: readonly ComparedRow[];
  /** What the two sides are. */
  readonly left: string;
  readonly right: string;
  /** Lets the person take stretches of the right side; left out where there is nothing to choose. */
  readonly choice?: Choice;
}

export interface Choice {
  readonly taken: ReadonlySet<number>;
  readonly toggle: (stretch: number) => void;
}

/** Two texts side by side, by line, cut to what differs. */
export function Comparison({ rows, left, right, choice }: ComparisonProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // Its answers are read on every render and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const shown = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 12,
  });
  return (
    <div
      ref={scroller}
      className="both"
      role="table"
      aria-label={BOTH_TEXTS.both}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
    >
      <div className="both-head" role="rowgroup">
        <div className="both-row" role="row" aria-rowindex={1}>
          <span role="columnheader">{left}</span>
          <span role="columnheader">{right}</span>
        </div>
      </div>
      <div className="both-all" role="rowgroup" style={{ height: shown.getTotalSize() }}>
        {shown.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={item.key}
              ref={shown.measureElement}
              data-index={item.index}
              className={`both-row ${row.kind} ${row.kind === 'differs' && choice?.taken.has(row.stretch) ? 'taken' : ''}`}
              role="row"
              aria-rowindex={item.index + 2}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'gap' ? (
                <span role="cell" aria-colspan={2} className="both-gap">
                  {BOTH_TEXTS.gap(row.lines)}
                </span>
              ) : (
                <Cells row={row} choice={choice} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface CellsProps {
  readonly row: Exclude<ComparedRow, { kind: 'gap' }>;
  readonly choice: Choice | undefined;
}

function Cells({ row, choice }: CellsProps) {
  const { mine, theirs } = row;
  const cut = row.kind === 'differs' && mine && theirs ? wrongRight(mine.text, theirs.text) : null;
  return (
    <>
      <Cell line={mine} differs={row.kind === 'differs'}>
        {cut && <Marked before={cut.before} at={cut.wrong} after={cut.after} />}
      </Cell>
      <Cell line={theirs} differs={row.kind === 'differs'}>
        {cut && <Marked before={cut.before} at={cut.right} after={cut.after} />}
      </Cell>
      {choice && row.begins && (
        <button
          type="button"
          className="both-take"
          aria-pressed={choice.taken.has(row.stretch)}
          aria-label={BOTH_TEXTS.takeThis(row.theirs?.text ?? '')}
          onClick={() => choice.toggle(row.stretch)}
        >
          {choice.taken.has(row.stretch) ? BOTH_TEXTS.taken : BOTH_TEXTS.takeShort}
        </button>
      )}
    </>
  );
}

function Marked({
  before,
  at,
  after,
}: {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}) {
  return (
    <>
      {before}
      {at !== '' && <mark>{at}</mark>}
      {after}
    </>
  );
}

interface CellProps {
  readonly line: ComparedLine | null;
  readonly differs: boolean;
  /** The line's text with its difference marked; null shows it plain. */
  readonly children: ReactNode;
}

function Cell({ line, differs, children }: CellProps) {
  if (line === null) {
    return (
      <span role="cell" className="both-line missing">
        <span className="unseen">{BOTH_TEXTS.missing}</span>
      </span>
    );
  }
  return (
    <span role="cell" className="both-line">
      <span className="both-number" aria-hidden>
        {line.number}
      </span>
      {differs && <span className="unseen">{BOTH_TEXTS.differs}: </span>}
      <span className="both-text">{children ?? line.text}</span>
    </span>
  );
}
