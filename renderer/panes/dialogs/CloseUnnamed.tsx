import type { Dialog as DialogData } from '../../store/dialogs.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CLOSE_UNNAMED } from '../../words/en-dialogs.ts';
import { useAnswer } from './use-answer.ts';

interface CloseUnnamedProps {
  readonly dialog: Extract<DialogData, { kind: 'close-unnamed' }>;
}

/** Asks what becomes of a story that was never saved. Enter saves it. */
export function CloseUnnamed({ dialog }: CloseUnnamedProps) {
  const answer = useAnswer<'save' | 'throw-away' | 'cancel'>(dialog, 'cancel');
  return (
    <Dialog
      title={CLOSE_UNNAMED.title(dialog.name)}
      description={CLOSE_UNNAMED.explain}
      width={460}
      onClose={() => answer('cancel')}
      onSubmit={() => answer('save')}
      footer={
        <>
          <Button kind="primary" type="submit">
            {CLOSE_UNNAMED.save}
          </Button>
          <Button onClick={() => answer('throw-away')}>{CLOSE_UNNAMED.throwAway}</Button>
          <Button onClick={() => answer('cancel')}>{CLOSE_UNNAMED.cancel}</Button>
        </>
      }
    />
  );
}
