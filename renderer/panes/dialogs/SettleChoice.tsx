import { useEffect, useRef, useState } from 'react';
import type { StoryChoice } from '../../../app/proofing/consistency/story-choices.ts';
import { placesOfChoice } from '../../store/checking.ts';
import { settleChoice } from '../../store/choices.ts';
import { type Dialog as OpenDialog, closeDialog, openDialog } from '../../store/dialogs.ts';
import { type PlacedFlag, useFlags } from '../../store/flags.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { formWords, SETTLE, settleTitle } from '../../words/en-choices.ts';
import { Places } from './Places.tsx';
import './SettleChoice.css';

type Settling = Extract<OpenDialog, { kind: 'settle-choice' }>;

/** How the work writes one thing, chosen once for all places and remembered. */
export function SettleChoice({ dialog }: { readonly dialog: Settling }) {
  const { choice } = dialog;
  // As it was when the dialog opened: a check that ends meanwhile moves nothing under the pointer.
  const [asked] = useState(() => useFlags.getState().choices.find(({ id }) => id === choice));
  if (!asked) return null;
  return <Settle choice={asked} back={dialog.back ?? false} />;
}

function Settle({ choice, back }: { readonly choice: StoryChoice; readonly back: boolean }) {
  const story = useActiveStory();
  const [form, setForm] = useState(() => choice.chosen ?? mostWritten(choice));
  const places = usePlaces(choice.id, form);
  const main = useRef<HTMLButtonElement>(null);
  const leave = () => (back ? openDialog({ kind: 'style-sheet' }) : closeDialog());
  function settle() {
    void settleChoice(choice.id, form);
    leave();
  }
  return (
    <Dialog
      title={settleTitle(choice)}
      description={story?.ref.untitled ? SETTLE.explainUntitled : SETTLE.explain}
      width={600}
      onClose={leave}
      onSubmit={settle}
      focusFirst={main}
      footer={
        <>
          <Button ref={main} kind="primary" type="submit">
            {places === null ? SETTLE.settle : SETTLE.change(places.length)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={leave}>{SETTLE.cancel}</Button>
        </>
      }
    >
      <Choices
        label={SETTLE.label}
        hideLabel
        value={form}
        onChange={setForm}
        choices={choice.forms.map((value) => {
          const { label, sample, hint } = formWords(choice, value);
          return {
            value,
            label: (
              <>
                {label} {sample !== undefined && <span className="form-sample">{sample}</span>}
              </>
            ),
            hint,
          };
        })}
      />
      <h3 className="settle-places" aria-live="polite">
        {places === null ? SETTLE.looking : SETTLE.places(places.length)}
      </h3>
      {places !== null && places.length > 0 && (
        <Places
          label={SETTLE.places(places.length)}
          places={places}
          replacementOf={(place) => place.replacements[0] ?? null}
        />
      )}
    </Dialog>
  );
}

/** What the story writes most, of what can be chosen. */
function mostWritten({ forms, counts, id }: StoryChoice): string {
  const [first = ''] = forms;
  if (id === 'doubled-marks') return first;
  // Two dots are what is to be settled, so they are never offered first.
  const offered = id === 'pause' ? forms.filter((form) => form !== '..') : forms;
  return offered.reduce(
    (most, form) => ((counts[form] ?? 0) > (counts[most] ?? 0) ? form : most),
    offered[0] ?? first,
  );
}

/** The places that would change; null while they are looked for. */
function usePlaces(choice: string, form: string): readonly PlacedFlag[] | null {
  const [found, setFound] = useState<{ form: string; places: readonly PlacedFlag[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void placesOfChoice(choice, form).then((places) => {
      if (isWanted) setFound({ form, places });
    });
    return () => {
      isWanted = false;
    };
  }, [choice, form]);
  return found?.form === form ? found.places : null;
}
