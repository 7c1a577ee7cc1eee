/** The open fix or question, with what can be answered. Keys: Enter accept, S keep mine, R reply, F7 on, Esc back. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Review } from '../../../app/fixes/review.ts';
import { colourOf } from '../../editor/review-marks.ts';
import {
  acceptAndGoOn,
  closeFixCard,
  dropUnplaced,
  goToFix,
  keepAndGoOn,
  placeHere,
  showRow,
  takeBack,
  takeInstead,
} from '../../store/fix-actions.ts';
import { partsOfFix } from '../../store/fix-texts.ts';
import { type ReviewRow, rowsShown, useFixes } from '../../store/fixes.ts';
import { removeQuery, settleQuery } from '../../store/query-actions.ts';
import { nameIn } from '../../store/roles.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { FIXES } from '../../words/en-fixes.ts';
import { whenWords } from '../../words/when.ts';
import { Changed } from './Changed.tsx';
import { quoteOf } from './FixRows.tsx';
import { ReplyField } from './ReplyField.tsx';

/** Absent while no card is open. */
export function ReviewCard() {
  const current = useFixes((state) => state.current);
  const row = useFixes((state) => state.rows.find(({ key }) => key === state.current) ?? null);
  const review = useFixes((state) => state.review);
  if (row === null || review === null || current === null) return null;
  return <OpenCard key={row.key} row={row} review={review} />;
}

interface CardProps {
  readonly row: ReviewRow;
  readonly review: Review;
}

function OpenCard({ row, review }: CardProps) {
  const role = useActiveStory()?.role ?? 'editing';
  const [isReplying, setReplying] = useState(false);
  const card = useFocusWhenAsked();
  const isMine = role === 'proofreading' && row.kind === 'fix' && row.fix.authors.includes(nameIn(role));
  const deeds: Readonly<Record<string, (() => void) | undefined>> =
    row.kind === 'fix'
      ? {
          Enter: role === 'editing' ? () => acceptAndGoOn(row.key) : undefined,
          s: role === 'editing' ? () => keepAndGoOn(row.key) : isMine ? () => takeBack(row.key) : undefined,
          r: () => setReplying(true),
        }
      : row.kind === 'query'
        ? {
            Enter: () => setReplying(true),
            r: () => setReplying(true),
            s: () => settleQuery(row.query.id, row.query.resolved === undefined),
          }
        : {};

  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return;
    const onButton =
      event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    if (onButton) return;
    const deed = event.altKey
      ? undefined
      : deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (event.altKey && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.key === 'F7') goToFix(event.shiftKey ? -1 : 1, true);
    else if (event.altKey) goToFix(event.key === 'ArrowUp' ? -1 : 1, true);
    else if (event.key === 'Escape') closeFixCard();
    else if (deed) deed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={card}
      className="card review-card"
      tabIndex={-1}
      role="group"
      aria-label={nameOf(row)}
      onKeyDown={pressed}
    >
      <WhoAndWhen row={row} />
      <Inside row={row} review={review} />
      {isReplying && (
        <ReplyField
          row={row}
          onDone={() => {
            setReplying(false);
            card.current?.focus();
          }}
        />
      )}
      <div className="card-acts">
        {row.kind === 'fix' && (
          <>
            {role === 'editing' && (
              <>
                <Button kind="primary" onClick={() => acceptAndGoOn(row.key)}>
                  {FIXES.accept} <Kbd keys="Enter" />
                </Button>
                <Button onClick={() => keepAndGoOn(row.key)}>
                  {FIXES.keepMine} <Kbd keys="S" />
                </Button>
              </>
            )}
            {isMine && (
              <Button onClick={() => takeBack(row.key)}>
                {FIXES.takeBack} <Kbd keys="S" />
              </Button>
            )}
            {!isReplying && (
              <Button onClick={() => setReplying(true)}>
                {role === 'editing' ? FIXES.reply : FIXES.ask}
              </Button>
            )}
          </>
        )}
        {row.kind === 'query' && (
          <QueryActs row={row} onReply={() => setReplying(true)} isReplying={isReplying} />
        )}
        {row.kind === 'unplaced' && <UnplacedActs row={row} />}
        {row.kind === 'lost' && <Button onClick={() => dropUnplaced(row.key)}>{FIXES.drop}</Button>}
        <Place rowKey={row.key} />
      </div>
    </div>
  );
}

/** In the same breath as the card appears, so that a key pressed at once finds it. */
function useFocusWhenAsked() {
  const cardAsked = useFixes((state) => state.cardAsked);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!card.current || cardAsked === answered) return;
    answered = cardAsked;
    card.current.focus();
  });
  return card;
}
let answered = 0;

function nameOf(row: ReviewRow): string {
  if (row.kind === 'fix') return FIXES.cardOf(row.fix.authors);
  if (row.kind === 'unplaced') return `${FIXES.unplaced}: ${FIXES.cardOf([row.unplaced.entry.author])}`;
  return FIXES.questionOf(row.query.author);
}

function WhoAndWhen({ row }: { readonly row: ReviewRow }) {
  const [now] = useState(() => new Date());
  const [names, at] =
    row.kind === 'fix'
      ? [row.fix.authors, row.fix.at]
      : row.kind === 'unplaced'
        ? [[row.unplaced.entry.author], row.unplaced.entry.at]
        : [[row.query.author], row.query.at];
  return (
    <p className="card-who">
      <b>{FIXES.by(names)}</b> <span>{whenWords(at, now)}</span>
    </p>
  );
}

function Inside({ row, review }: CardProps) {
  switch (row.kind) {
    case 'fix':
      return (
        <>
          <p className="card-place">
            <Changed
              parts={partsOfFix(review, row.fix, 26, 60)}
              colour={colourOf(review.meta, row.fix.authors[0] ?? '')}
            />
          </p>
          {row.fix.moved && <p className="card-why">{FIXES.moved}</p>}
          {row.fix.joint && <p className="card-why">{FIXES.together}</p>}
          {row.fix.notes.map((note) => (
            <p key={note} className="card-why">
              {note.replaceAll('**', '')}
            </p>
          ))}
          {row.fix.notes.length === 0 && <div className="card-gap" />}
        </>
      );
    case 'query':
      return (
        <>
          <Quote text={quoteOf(review, row)} />
          <Said query={row.query} />
        </>
      );
    case 'lost':
      return (
        <>
          <Quote text={row.query.place?.quote ?? ''} />
          <Said query={row.query} />
          <p className="card-why">{FIXES.lost}</p>
        </>
      );
    case 'unplaced':
      return <Unplaced row={row} review={review} />;
  }
}

function Quote({ text }: { readonly text: string }) {
  return text === '' ? (
    <p className="card-why">{FIXES.wholeStory}</p>
  ) : (
    <p className="card-place">
      <mark className="query">{text}</mark>
    </p>
  );
}

function Said({ query }: { readonly query: Extract<ReviewRow, { kind: 'query' | 'lost' }>['query'] }) {
  const [now] = useState(() => new Date());
  return (
    <>
      <p className="card-said">{query.text}</p>
      {query.replies.map(({ author, at, text }) => (
        <p key={`${at} ${text}`} className="card-reply">
          <b>{author}</b> <span>{whenWords(at, now)}</span>
          <br />
          {text}
        </p>
      ))}
      {query.resolved && <p className="card-why">{FIXES.settled(query.resolved.author)}</p>}
    </>
  );
}

function QueryActs({
  row,
  onReply,
  isReplying,
}: {
  readonly row: Extract<ReviewRow, { kind: 'query' }>;
  readonly onReply: () => void;
  readonly isReplying: boolean;
}) {
  const role = useActiveStory()?.role ?? 'editing';
  const isOpen = row.query.resolved === undefined;
  return (
    <>
      {!isReplying && (
        <Button kind="primary" onClick={onReply}>
          {FIXES.reply} <Kbd keys="Enter" />
        </Button>
      )}
      <Button onClick={() => settleQuery(row.query.id, isOpen)}>
        {isOpen ? FIXES.settle : FIXES.reopen} <Kbd keys="S" />
      </Button>
      {row.query.author === nameIn(role) && row.query.replies.length === 0 && (
        <Button onClick={() => removeQuery(row.query.id)}>{FIXES.remove}</Button>
      )}
    </>
  );
}

function Unplaced({
  row,
  review,
}: {
  readonly row: Extract<ReviewRow, { kind: 'unplaced' }>;
  readonly review: Review;
}) {
  const { entry, now, why, beside } = row.unplaced;
  const rows = useFixes((state) => state.rows);
  const there = rows.filter((one) => one.kind === 'fix' && one.fix.ids.some((id) => beside.includes(id)));
  return (
    <>
      <p className="card-why">{FIXES.unplacedWhy[why]}</p>
      <dl className="card-then">
        <dt>{FIXES.before}</dt>
        {entry.pieces.slice(0, 3).map(({ before, taken, put, after, from }) => (
          <dd key={from} className="card-place">
            <Changed
              parts={[
                { kind: 'same', text: before },
                ...(taken === '' ? [] : [{ kind: 'taken' as const, text: taken }]),
                ...(put === '' ? [] : [{ kind: 'put' as const, text: put }]),
                { kind: 'same', text: after },
              ]}
              colour={colourOf(review.meta, entry.author)}
            />
          </dd>
        ))}
        {there.length > 0 ? <dt>{FIXES.beside}</dt> : <dt>{FIXES.now}</dt>}
        {there.map((one) => (
          <dd key={one.key} className="card-place">
            <button type="button" className="card-beside" onClick={() => showRow(one.key, true)}>
              {one.kind === 'fix' && (
                <Changed
                  parts={partsOfFix(review, one.fix, 26, 40)}
                  colour={colourOf(review.meta, one.fix.authors[0] ?? '')}
                />
              )}
            </button>
          </dd>
        ))}
        {there.length === 0 && <dd className="card-place">{`…${now.replaceAll('\n', ' ¶ ')}…`}</dd>}
      </dl>
      {entry.note !== undefined && <p className="card-why">{entry.note}</p>}
    </>
  );
}

function UnplacedActs({ row }: { readonly row: Extract<ReviewRow, { kind: 'unplaced' }> }) {
  return (
    <>
      {row.unplaced.beside.length > 0 && (
        <Button onClick={() => takeInstead(row.key)}>{FIXES.takeInstead}</Button>
      )}
      <Button onClick={() => placeHere(row.key)}>{FIXES.placeHere}</Button>
      <Button onClick={() => dropUnplaced(row.key)}>{FIXES.drop}</Button>
    </>
  );
}

function Place({ rowKey }: { readonly rowKey: string }) {
  const rows = useFixes((state) => state.rows);
  const filter = useFixes((state) => state.filter);
  const shown = rowsShown(rows, filter);
  const at = shown.findIndex(({ key }) => key === rowKey);
  return at < 0 ? null : <span className="card-count">{FIXES.of(at + 1, shown.length)}</span>;
}
