import { useRef, useState } from 'react';
import { closeDialog, type Dialog as DialogData } from '../../store/dialogs.ts';
import { useStories } from '../../store/stories.ts';
import { convertTo, goToLine } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ENCODING_NAMES, failureSentence } from '../../words/en.ts';
import { NOT_ENCODABLE } from '../../words/en-dialogs.ts';
import './NotEncodable.css';

interface NotEncodableProps {
  readonly dialog: Extract<DialogData, { kind: 'not-encodable' }>;
}

/** A typed character has no place in the file's encoding: change the file, or look at the character. */
export function NotEncodable({ dialog }: NotEncodableProps) {
  const story = useStories((state) => state.byId[dialog.story]);
  const [error, setError] = useState<string | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  const goes = useRef(false);
  async function convert() {
    const failure = await convertTo(dialog.story, 'utf-8', false);
    if (failure === null) closeDialog();
    else setError(failureSentence(failure, { about: story?.ref.name }));
  }
  function go() {
    goes.current = true;
    closeDialog();
  }
  /** After the dialog has let go of the keyboard, so that the caret stays where it was put. */
  function goAfter(): HTMLElement | null {
    if (!goes.current) return null;
    goToLine(dialog.story, dialog.line, dialog.at);
    return document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }
  return (
    <Dialog
      title={NOT_ENCODABLE.title}
      description={NOT_ENCODABLE.explain(ENCODING_NAMES[story?.encoding ?? 'windows-1252'], dialog.character)}
      width={560}
      onClose={closeDialog}
      onSubmit={() => void convert()}
      focusFirst={main}
      focusAfter={goAfter}
      footer={
        <>
          <Button ref={main} kind="primary" type="submit">
            {NOT_ENCODABLE.convert} <Kbd keys="Enter" />
          </Button>
          <Button onClick={go}>{NOT_ENCODABLE.go}</Button>
          <Button kind="quiet" onClick={closeDialog}>
            {NOT_ENCODABLE.cancel}
          </Button>
        </>
      }
    >
      {error !== null && (
        <p className="not-encodable-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}
