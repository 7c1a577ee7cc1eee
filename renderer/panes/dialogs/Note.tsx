import { closeDialog } from '../../store/dialogs.ts';
import { startOnParcel } from '../../store/returned.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { RETURNED } from '../../words/en-fixes.ts';
import './Note.css';

/** What the sender of a page says. Where the story is to be proofread, that goes on from here. */
export function Note({
  from,
  note,
  story,
}: {
  readonly from: string;
  readonly note: string;
  readonly story: string | null;
}) {
  function close() {
    closeDialog();
    if (story !== null) startOnParcel();
  }
  return (
    <Dialog
      title={RETURNED.noteFrom(from)}
      width={520}
      onClose={close}
      onSubmit={close}
      footer={
        <Button kind="primary" type="submit" autoFocus>
          {RETURNED.noteClose} <Kbd keys="Enter" />
        </Button>
      }
    >
      <p className="note-text">{note}</p>
    </Dialog>
  );
}
