/** The list of decisions: one row for all flags that ask the same thing, its places under it when unfolded. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { slipCost } from '../../../app/proofing/spelling/slip-cost.ts';
import { openDialog } from '../../store/dialogs.ts';
import { backToText, showFlag, unfold } from '../../store/flag-actions.ts';
import { type DecisionRow, type PlacedFlag, useFlags } from '../../store/flags.ts';
import { flagWords } from '../../words/en-flags.ts';
import { lineOf } from '../../store/flag-place.ts';
import { inContext } from '../../../app/text/in-context.ts';
import { Written } from './Written.tsx';

type Item = { readonly row: DecisionRow; readonly flag: PlacedFlag | null };

/** A word that is far from what could be meant is likely the writer's own: no button offers to change it everywhere. */
const SLIP = 1.2;
const isLikely = ({ rule, text, replacement }: DecisionRow) =>
  !rule.startsWith('spelling/') ||
  slipCost(text.toLowerCase(), (replacement ?? '').toLowerCase(), SLIP) <= SLIP;

/** The choice of the style sheet that settles all places of a row. */
const choiceOf = (row: DecisionRow) => row.places[0]?.choice;

/** Virtual: twenty thousand flags cost what is on screen. Arrow keys move between rows and places. */
export function DecisionRows() {
  const rows = useFlags((state) => state.rows);
  const unfolded = useFlags((state) => state.unfolded);
  const current = useFlags((state) => state.current);
  const list = useRef<HTMLDivElement>(null);
  const items = useMemo(() => {
    const out: Item[] = [];
    for (const row of rows) {
      out.push({ row, flag: null });
      if (unfolded.has(row.group)) for (const flag of row.places) out.push({ row, flag });
    }
    return out;
  }, [rows, unfolded]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (items[index]?.flag ? 30 : 43),
    getItemKey: (index) => {
      const item = items[index];
      return item?.flag ? item.flag.key : `${item?.row.rule}\n${item?.row.group}`;
    },
    overscan: 12,
  });

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const index = Number(
      (event.target as HTMLElement).closest('[data-index]')?.getAttribute('data-index') ?? -1,
    );
    const item = items[index];
    if (event.key === 'Escape') {
      event.preventDefault();
      return backToText();
    }
    if (!item) return;
    if (event.key === 'ArrowRight' && !item.flag) return unfold(item.row.group, true);
    if (event.key === 'ArrowLeft') return unfold(item.row.group, false);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(items.length - 1, index + step));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus(),
    );
  };

  if (items.length === 0) return <Empty />;
  return (
    <div ref={list} className="decision-list" role="list" aria-label={flagWords.rows} onKeyDown={pressed}>
      <div className="decision-space" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const item = items[place.index] as Item;
          return (
            <div
              key={place.key}
              role="listitem"
              data-index={place.index}
              className={item.flag ? 'decision-place' : 'decision'}
              style={{ transform: `translateY(${place.start}px)`, height: place.size }}
            >
              {item.flag ? (
                <button
                  type="button"
                  className="place-button"
                  aria-current={item.flag.key === current}
                  onClick={() => showFlag(item.flag?.key ?? 0, false)}
                >
                  <InSentence flag={item.flag} />
                </button>
              ) : (
                <Row row={item.row} open={unfolded.has(item.row.group)} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ row, open }: { row: DecisionRow; open: boolean }) {
  const count = row.places.length;
  const first = row.places[0] as PlacedFlag;
  const choice = choiceOf(row);
  const canApply = row.replacement !== null && (choice !== undefined || (count > 1 && isLikely(row)));
  const deed = choice === undefined ? flagWords.applyAll : flagWords.settle;
  const show = () => {
    if (count > 1) unfold(row.group, !open);
    if (!open || count === 1) showFlag(first.key, false);
  };
  return (
    <>
      <button
        type="button"
        className="decision-button"
        aria-expanded={count > 1 ? open : undefined}
        onClick={show}
      >
        <i className={`dot kind-${row.kind}`} aria-hidden />
        <span className="decision-text">
          <Written text={row.text} />
          {row.replacement !== null && (
            <>
              <span className="arrow"> {flagWords.arrow} </span>
              <Written text={row.replacement} />
            </>
          )}
        </span>
        <span className="decision-count">{flagWords.places(count)}</span>
      </button>
      {canApply && (
        <button
          type="button"
          className="decision-apply"
          aria-label={`${deed} ${row.text} ${flagWords.arrow} ${row.replacement}`}
          onClick={() =>
            openDialog(choice === undefined ? { kind: 'apply-all', row } : { kind: 'settle-choice', choice })
          }
        >
          {deed}
        </button>
      )}
    </>
  );
}

function InSentence({ flag }: { flag: PlacedFlag }) {
  const shown = inContext(lineOf(flag), flag.from, flag.to, 24, 60);
  return (
    <>
      {shown.before}
      <span className={`flag kind-${flag.kind}`}>{shown.at}</span>
      {shown.after}
    </>
  );
}

function Empty() {
  const { story, checked, total, all, filter } = useFlags();
  const checking = story === null || checked < total;
  return (
    <p className="flags-empty" role="status">
      {checking
        ? flagWords.checking(checked, total)
        : filter !== null && all.length > 0
          ? flagWords.nothingOfKind
          : flagWords.nothing}
    </p>
  );
}
