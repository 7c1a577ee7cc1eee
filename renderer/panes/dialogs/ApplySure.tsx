import { useRef, useState } from 'react';
import { groupFlags } from '../../../app/proofing/decisions.ts';
import { bandOf } from '../../../app/proofing/flag.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { applyPlaces } from '../../store/flag-actions.ts';
import { type PlacedFlag, useFlags } from '../../store/flags.ts';
import { say } from '../../store/notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { APPLY_SURE } from '../../words/en-dialogs.ts';
import { flagWords } from '../../words/en-flags.ts';
import { Written } from '../flags/Written.tsx';
import './ApplySure.css';

/** Everything that is sure, by decision: each can be left out, and all go in with one undo. */
export function ApplySure() {
  // As it was when the dialog opened: what is counted here is what is applied.
  const [flags] = useState(() => useFlags.getState().all.filter((flag) => flag.replacements.length > 0));
  const [withLikely, setWithLikely] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const main = useRef<HTMLButtonElement>(null);
  const likely = flags.filter((flag) => bandOf(flag.confidence) === 'likely');
  const wanted = flags.filter(({ confidence }) => {
    const band = bandOf(confidence);
    return band === 'sure' || (withLikely && band === 'likely');
  });
  const decisions = groupFlags(wanted);
  const ticked = decisions.filter((one) => !left.has(keyOf(one)));
  const places = ticked.flatMap((one) => one.flags);

  function tick(key: string, on: boolean) {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  }
  function apply() {
    if (places.length === 0) return;
    closeDialog();
    say({ text: APPLY_SURE.applied(applyPlaces(places.map(withFirst))) });
  }
  return (
    <Dialog
      title={APPLY_SURE.title}
      description={decisions.length === 0 ? APPLY_SURE.none : APPLY_SURE.explain}
      width={600}
      onClose={closeDialog}
      onSubmit={apply}
      focusFirst={main}
      footer={
        <>
          <Button ref={main} kind="primary" type="submit" disabled={places.length === 0}>
            {APPLY_SURE.apply(places.length)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{APPLY_SURE.cancel}</Button>
        </>
      }
    >
      {likely.length > 0 && (
        <Checkbox checked={withLikely} onChange={setWithLikely}>
          {APPLY_SURE.likely(likely.length)}
        </Checkbox>
      )}
      {decisions.length > 0 && (
        <fieldset className="sure-rows">
          <legend className="unseen">{APPLY_SURE.list}</legend>
          {decisions.map((one) => (
            <Checkbox
              key={keyOf(one)}
              checked={!left.has(keyOf(one))}
              onChange={(on) => tick(keyOf(one), on)}
              aside={flagWords.places(one.count)}
            >
              <Written text={one.text} /> <span className="arrow">{flagWords.arrow}</span>{' '}
              <Written text={one.replacement ?? ''} />
            </Checkbox>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}

const keyOf = ({ rule, group }: { readonly rule: string; readonly group: string }) => `${rule}\n${group}`;

function withFirst(flag: PlacedFlag): { flag: PlacedFlag; after: string } {
  return { flag, after: flag.replacements[0] as string };
}
