import { type KeyboardEvent, useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { pasteAsStory } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PASTE_TEXT } from '../../words/en-dialogs.ts';
import { withEnding } from '../../store/copy-names.ts';
import './PasteText.css';

/** Makes a story of a text that comes from somewhere else. */
export function PasteText() {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const canOpen = text.trim() !== '';
  function open() {
    if (!canOpen) return;
    closeDialog();
    const called = withEnding(name, '.txt');
    void (called === '' ? pasteAsStory(text) : pasteAsStory(text, called));
  }
  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  }
  return (
    <Dialog
      title={PASTE_TEXT.title}
      width={680}
      onClose={closeDialog}
      onSubmit={open}
      focusFirst={area}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={!canOpen}>
            {PASTE_TEXT.open} <Kbd keys="Ctrl+Enter" />
          </Button>
          <Button onClick={closeDialog}>{PASTE_TEXT.cancel}</Button>
        </>
      }
    >
      <div className="paste-text">
        <TextAreaField
          ref={area}
          label={PASTE_TEXT.text}
          rows={14}
          value={text}
          onChange={setText}
          onKeyDown={keyDown}
        />
        <TextField label={PASTE_TEXT.name} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
