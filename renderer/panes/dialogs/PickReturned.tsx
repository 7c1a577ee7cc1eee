import { useRef } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { returnedEntry } from '../../store/returned.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PICKER } from '../../words/en-dialogs.ts';
import { RETURNED } from '../../words/en-fixes.ts';
import { PlaceView } from './PlaceView.tsx';
import { usePlace } from './use-place.ts';

/** Finds a copy or a review page that came back, where the host has no dialog of its own. */
export function PickReturned() {
  const view = usePlace(true);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      title={RETURNED.pick}
      tall
      onClose={closeDialog}
      focusFirst={field}
      footer={<Button onClick={closeDialog}>{PICKER.cancel}</Button>}
    >
      <PlaceView
        view={view}
        pickFor="pick-story"
        onFile={(entry) => {
          closeDialog();
          void returnedEntry(entry.id);
        }}
        onEnterAlone={undefined}
        field={field}
      />
    </Dialog>
  );
}
