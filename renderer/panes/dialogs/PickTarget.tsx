import { useRef, useState } from 'react';
import type { Target } from '../../../app/contract/shapes.ts';
import { host } from '../../host.ts';
import type { Dialog as DialogData } from '../../store/dialogs.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { failureSentence } from '../../words/en.ts';
import { PICKER } from '../../words/en-dialogs.ts';
import { selectStemOnce, withEnding } from '../../store/copy-names.ts';
import { PlaceView } from './PlaceView.tsx';
import { useAnswer } from './use-answer.ts';
import { usePlace } from './use-place.ts';

interface PickTargetProps {
  readonly dialog: Extract<DialogData, { kind: 'pick-target' }>;
}

/** Chooses a folder and a name to write to. A name that is taken is handed over as such: the caller asks. */
export function PickTarget({ dialog }: PickTargetProps) {
  const view = usePlace();
  const answer = useAnswer<Target | null>(dialog, null);
  const [typed, setTyped] = useState(dialog.name);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [selectStem] = useState(selectStemOnce);
  const { place } = view;
  const name = withEnding(typed, dialog.name);
  const taken = place?.entries.some((entry) => entry.name === name) ?? false;

  async function save() {
    if (!place || view.going) return;
    if (name === '') return setError(PICKER.needsName);
    const target = await host.call('place.target', { place: place.id, name });
    if (target.ok) answer(target.value);
    else setError(failureSentence(target.code, { about: name, detail: target.detail }));
  }
  function type(next: string) {
    setTyped(next);
    setError(null);
  }
  return (
    <Dialog
      title={dialog.title}
      tall
      onClose={() => answer(null)}
      onSubmit={() => void save()}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={!place || view.going}>
            {PICKER.save} <Kbd keys="Enter" />
          </Button>
          <Button onClick={() => answer(null)}>{PICKER.cancel}</Button>
        </>
      }
    >
      <PlaceView
        view={view}
        pickFor="pick-target"
        onFile={(entry) => type(entry.name)}
        onEnterAlone={() => void save()}
      />
      <TextField
        ref={field}
        className="place-target"
        label={PICKER.name}
        value={typed}
        onFocus={selectStem}
        onChange={type}
        hint={taken ? PICKER.exists : name !== typed.trim() && name !== '' ? name : undefined}
        error={error}
      />
    </Dialog>
  );
}
