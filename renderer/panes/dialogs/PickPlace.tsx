import { useRef } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { returnedEntry } from '../../store/returned.ts';
import { openPlaceAsWork, openPlaceEntry } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PICKER } from '../../words/en-dialogs.ts';
import type { Entry } from './place-entries.ts';
import { PlaceView } from './PlaceView.tsx';
import { usePlace } from './use-place.ts';

/** Finds a story, or a folder to open as a work, where the host has no dialog of its own. */
export function PickPlace({ kind }: { readonly kind: 'pick-story' | 'pick-work' }) {
  const forWork = kind === 'pick-work';
  const view = usePlace(!forWork);
  const field = useRef<HTMLInputElement>(null);
  function openStory(entry: Entry) {
    closeDialog();
    void (entry.kind === 'page' ? returnedEntry(entry.id) : openPlaceEntry(entry.id));
  }
  function openFolder() {
    if (!view.place || view.going) return;
    closeDialog();
    void openPlaceAsWork(view.place.id);
  }
  return (
    <Dialog
      title={forWork ? PICKER.work : PICKER.story}
      description={forWork ? PICKER.workExplain : undefined}
      tall
      onClose={closeDialog}
      focusFirst={field}
      footer={
        <>
          {forWork && (
            <Button kind="primary" onClick={openFolder} disabled={!view.place || view.going}>
              {PICKER.openFolder} <Kbd keys="Enter" />
            </Button>
          )}
          <Button onClick={closeDialog}>{PICKER.cancel}</Button>
        </>
      }
    >
      <PlaceView
        view={view}
        pickFor={kind}
        onFile={openStory}
        onEnterAlone={forWork ? openFolder : undefined}
        field={field}
      />
    </Dialog>
  );
}
