import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { useStories } from '../../store/stories.ts';
import { keepMine, keepMineAsCopy, takeTheirs } from '../../store/outside.ts';
import { currentText, saveStoryAs } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BOTH_TEXTS } from '../../words/en-dialogs.ts';
import { type ComparedLine, type ComparedRow, compareTexts } from './two-texts.ts';
import { wrongRight } from './wrong-right.ts';
import './BothTexts.css';

interface BothTextsProps {
  readonly story: string;
  /** The text on disk; null where the file is gone. */
  readonly theirs: string | null;
}

/** The story's file is another than the one opened: both texts by line, and what may become of them. */
export function BothTexts({ story: id, theirs }: BothTextsProps) {
  const story = useStories((state) => state.byId[id]);
  if (!story) return null;
  if (theirs === null) return <Gone id={id} name={story.ref.name} />;
  return <Compared id={id} name={story.ref.name} theirs={theirs} clean={story.save.kind === 'saved'} />;
}

function end(action: Promise<unknown>) {
  closeDialog();
  void action;
}

function Gone({ id, name }: { readonly id: string; readonly name: string }) {
  const main = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title={BOTH_TEXTS.goneTitle(name)}
      description={BOTH_TEXTS.goneExplain}
      width={460}
      onClose={closeDialog}
      focusFirst={main}
      footer={
        <>
          <Button ref={main} kind="primary" onClick={() => end(keepMine(id))}>
            {BOTH_TEXTS.again}
          </Button>
          <Button onClick={() => end(saveStoryAs(id))}>{BOTH_TEXTS.saveAs}</Button>
          <Button kind="quiet" onClick={closeDialog}>
            {BOTH_TEXTS.later}
          </Button>
        </>
      }
    />
  );
}

interface ComparedProps {
  readonly id: string;
  readonly name: string;
  readonly theirs: string;
  /** True where nothing of mine is unsaved. */
  readonly clean: boolean;
}

function Compared({ id, name, theirs, clean }: ComparedProps) {
  const rows = useMemo(() => compareTexts(currentText(id), theirs), [id, theirs]);
  const main = useRef<HTMLButtonElement>(null);
  const take = {
    key: 'take',
    label: BOTH_TEXTS.take,
    hint: clean ? BOTH_TEXTS.takeHint : BOTH_TEXTS.takeHintUnsaved,
    run: () => takeTheirs(id),
  };
  const keep = { key: 'keep', label: BOTH_TEXTS.keep, hint: BOTH_TEXTS.keepHint, run: () => keepMine(id) };
  const copy = {
    key: 'copy',
    label: BOTH_TEXTS.copy,
    hint: BOTH_TEXTS.copyHint,
    run: () => keepMineAsCopy(id),
  };
  const ways = clean ? [take, keep, copy] : [keep, copy, take];
  return (
    <Dialog
      title={BOTH_TEXTS.title(name)}
      description={rows.length === 0 ? BOTH_TEXTS.same : BOTH_TEXTS.explain}
      width={rows.length === 0 ? 560 : 1080}
      tall={rows.length > 0}
      onClose={closeDialog}
      focusFirst={main}
      footer={
        <ul className="both-ways">
          {ways.map(({ key, label, hint, run }, index) => (
            <li key={key}>
              <Button
                ref={index === 0 ? main : undefined}
                kind={index === 0 ? 'primary' : 'plain'}
                aria-describedby={`both-${key}`}
                onClick={() => end(run())}
              >
                {label}
              </Button>
              <p id={`both-${key}`}>{hint}</p>
            </li>
          ))}
        </ul>
      }
    >
      {rows.length > 0 && <Comparison rows={rows} />}
    </Dialog>
  );
}

function Comparison({ rows }: { readonly rows: readonly ComparedRow[] }) {
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
          <span role="columnheader">{BOTH_TEXTS.mine}</span>
          <span role="columnheader">{BOTH_TEXTS.theirs}</span>
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
              className={`both-row ${row.kind}`}
              role="row"
              aria-rowindex={item.index + 2}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'gap' ? (
                <span role="cell" aria-colspan={2} className="both-gap">
                  {BOTH_TEXTS.gap(row.lines)}
                </span>
              ) : (
                <Cells row={row} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Cells({ row }: { readonly row: Exclude<ComparedRow, { kind: 'gap' }> }) {
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
