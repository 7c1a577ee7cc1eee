import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { RULES } from '../../../app/proofing/rules/rules.ts';
import type { Fix } from '../../../app/fixes/fixes-of.ts';
import type { Review } from '../../../app/fixes/review.ts';
import { colourOf } from '../../editor/review-marks.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { acceptFixes, keepOutFixes } from '../../store/fix-actions.ts';
import { partsOfFix } from '../../store/fix-texts.ts';
import { fixesNow, peopleIn } from '../../store/fixes.ts';
import { say } from '../../store/notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ANSWER_ALL } from '../../words/en-fixes.ts';
import { Changed } from '../fixes/Changed.tsx';
import './AnswerAll.css';

/** In pixels. */
const ROW = 34;

/** Many fixes after a look at the list: by person, by reason, each can be left out; one undo. */
export function AnswerAll({ author }: { readonly author: string | null }) {
  // As it was when the dialog opened: what is counted here is what is answered.
  const [{ rows, review }] = useState(fixesNow);
  const [person, setPerson] = useState(author ?? '');
  const [reason, setReason] = useState('*');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const main = useRef<HTMLButtonElement>(null);
  const all = useMemo(() => rows.flatMap((row) => (row.kind === 'fix' ? [row.fix] : [])), [rows]);
  const people = useMemo(() => peopleIn(rows).filter(({ fixes }) => fixes > 0), [rows]);
  const ofPerson = useMemo(
    () => all.filter(({ authors }) => person === '' || authors.includes(person)),
    [all, person],
  );
  const reasons = useMemo(() => [...new Set(ofPerson.map(reasonOf))].sort(), [ofPerson]);
  const shown = useMemo(
    () => ofPerson.filter((fix) => reason === '*' || reasonOf(fix) === reason),
    [ofPerson, reason],
  );
  const ticked = shown.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  function tick(id: string, on: boolean) {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  }
  function answer(how: 'accept' | 'keep') {
    if (ticked.length === 0) return;
    closeDialog();
    if (how === 'accept') say({ text: ANSWER_ALL.accepted(acceptFixes(ticked)) });
    else say({ text: ANSWER_ALL.kept(keepOutFixes(ticked)) });
  }
  if (review === null) return null;
  return (
    <Dialog
      title={ANSWER_ALL.title(author)}
      description={ANSWER_ALL.explain}
      width={680}
      tall
      onClose={closeDialog}
      onSubmit={() => answer('accept')}
      focusFirst={main}
      footer={
        <>
          <Button ref={main} kind="primary" type="submit" disabled={ticked.length === 0}>
            {ANSWER_ALL.accept(ticked.length)} <Kbd keys="Enter" />
          </Button>
          <Button disabled={ticked.length === 0} onClick={() => answer('keep')}>
            {ANSWER_ALL.keep}
          </Button>
          <Button onClick={closeDialog}>{ANSWER_ALL.cancel}</Button>
          <span className="answer-count">{ANSWER_ALL.ticked(ticked.length, shown.length)}</span>
          <Button
            kind="link"
            onClick={() => setLeft(new Set(left.size > 0 ? [] : shown.map(({ id }) => id)))}
          >
            {left.size > 0 ? ANSWER_ALL.all : ANSWER_ALL.none}
          </Button>
        </>
      }
    >
      <div className="answer-filters">
        <label>
          {ANSWER_ALL.person}{' '}
          <select
            className="field-control"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
          >
            <option value="">{ANSWER_ALL.everyone}</option>
            {people.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          {ANSWER_ALL.reason}{' '}
          <select
            className="field-control"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="*">{ANSWER_ALL.anyReason}</option>
            {reasons.map((one) => (
              <option key={one} value={one}>
                {titleOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AnswerList fixes={shown} review={review} left={left} tick={tick} named={person === ''} />
    </Dialog>
  );
}

interface AnswerListProps {
  readonly fixes: readonly Fix[];
  readonly review: Review;
  readonly left: ReadonlySet<string>;
  readonly tick: (id: string, on: boolean) => void;
  /** Says whose each is. */
  readonly named: boolean;
}

/** Only the rows on screen are in the page. A component of its own: it is there only once the dialog is. */
function AnswerList({ fixes, review, left, tick, named }: AnswerListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Its answers are read on every render and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: fixes.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  return (
    <div ref={list} className="answer-list" role="group" aria-label={ANSWER_ALL.list} tabIndex={0}>
      <div className="decision-space" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const fix = fixes[index] as Fix;
          return (
            <div
              key={key}
              className="answer-row"
              style={{ transform: `translateY(${start}px)`, height: size }}
            >
              <Checkbox
                checked={!left.has(fix.id)}
                onChange={(on) => tick(fix.id, on)}
                aside={named ? fix.authors.join(', ') : undefined}
              >
                <span className="decision-text">
                  <Changed
                    parts={partsOfFix(review, fix, 20, 50)}
                    colour={colourOf(review.meta, fix.authors[0] ?? '')}
                  />
                </span>
              </Checkbox>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const reasonOf = ({ rule }: Fix) => rule ?? '';

function titleOf(rule: string): string {
  if (rule === '') return ANSWER_ALL.noReason;
  return RULES.find(({ id }) => id === rule)?.title ?? rule;
}
