import { useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { sendStory } from '../../store/sending.ts';
import { useSettings } from '../../store/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { SEND } from '../../words/en-fixes.ts';

/** A page for a proofreader, or back to the author, with a note. */
export function Send({
  story,
  as: kind,
}: {
  readonly story: string;
  readonly as: 'for-proofreading' | 'back';
}) {
  const proofreader = useSettings((state) => state.settings.proofreader);
  const [from, setFrom] = useState(kind === 'back' ? proofreader : '');
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  function send() {
    closeDialog();
    void sendStory(story, kind, note, from);
  }
  return (
    <Dialog
      title={SEND.title[kind]}
      description={SEND.explain[kind]}
      width={520}
      onClose={closeDialog}
      onSubmit={send}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit">
            {SEND.write} <Kbd keys="Ctrl+Enter" />
          </Button>
          <Button onClick={closeDialog}>{SEND.cancel}</Button>
        </>
      }
    >
      <TextAreaField
        ref={field}
        label={SEND.note}
        rows={5}
        maxLength={20_000}
        value={note}
        onChange={setNote}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      <TextField label={SEND.from} hint={SEND.fromHint} maxLength={200} value={from} onChange={setFrom} />
    </Dialog>
  );
}
