import { useRef } from 'react';
import type { Dialog as DialogData } from '../../store/dialogs.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { REPLACE_FILE } from '../../words/en-dialogs.ts';
import { useAnswer } from './use-answer.ts';

interface ReplaceFileProps {
  readonly dialog: Extract<DialogData, { kind: 'replace-file' }>;
}

/** Asks before anything is written over a file. Enter leaves the file alone. */
export function ReplaceFile({ dialog }: ReplaceFileProps) {
  const answer = useAnswer<boolean>(dialog, false);
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title={REPLACE_FILE.title(dialog.name)}
      description={REPLACE_FILE.explain}
      width={440}
      onClose={() => answer(false)}
      focusFirst={keep}
      footer={
        <>
          <Button ref={keep} kind="primary" onClick={() => answer(false)}>
            {REPLACE_FILE.keep}
          </Button>
          <Button onClick={() => answer(true)}>{REPLACE_FILE.replace}</Button>
        </>
      }
    />
  );
}
