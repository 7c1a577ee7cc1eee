import { useMemo, useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { useStories } from '../../store/stories.ts';
import { keepMerged, keepMine, keepMineAsCopy, takeTheirs } from '../../store/outside.ts';
import { currentText, saveStoryAs } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BOTH_TEXTS } from '../../words/en-dialogs.ts';
import { Comparison } from './Comparison.tsx';
import { compareTexts, mergedText } from './two-texts.ts';
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
  const mine = useMemo(() => currentText(id), [id]);
  const rows = useMemo(() => compareTexts(mine, theirs), [mine, theirs]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const toggle = (stretch: number) =>
    setTaken((before) => {
      const after = new Set(before);
      if (!after.delete(stretch)) after.add(stretch);
      return after;
    });
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
  const merge = {
    key: 'merge',
    label: BOTH_TEXTS.merge(taken.size),
    hint: BOTH_TEXTS.mergeHint,
    run: () => keepMerged(id, mergedText(mine, theirs, taken), theirs),
  };
  const whole = clean ? [take, keep, copy] : [keep, copy, take];
  const ways = taken.size > 0 ? [merge, copy, take] : whole;
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
      {rows.length > 0 && (
        <Comparison rows={rows} left={BOTH_TEXTS.mine} right={BOTH_TEXTS.theirs} choice={{ taken, toggle }} />
      )}
    </Dialog>
  );
}
