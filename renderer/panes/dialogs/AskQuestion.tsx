import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { ask, keepQuestion } from '../../store/query-actions.ts';
import { useSettings } from '../../store/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ASK } from '../../words/en-fixes.ts';
import './AskQuestion.css';

/** A question on what is selected, or on the whole story; those asked often are at hand. Enter asks. */
export function AskQuestion({
  place,
}: {
  readonly place: { readonly from: number; readonly to: number } | null;
}) {
  const canned = useSettings((state) => state.settings.cannedQueries);
  const [text, setText] = useState('');
  const [about, setAbout] = useState<'selection' | 'story'>(place === null ? 'story' : 'selection');
  const [isKept, setKept] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  function send() {
    if (text.trim() === '') return;
    if (isKept) keepQuestion(text, true);
    closeDialog();
    ask(text, about === 'selection' ? place : null);
  }
  return (
    <Dialog
      title={ASK.title}
      width={500}
      onClose={closeDialog}
      onSubmit={send}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={text.trim() === ''}>
            {ASK.ask} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{ASK.cancel}</Button>
        </>
      }
    >
      {place !== null && (
        <Segmented
          label={ASK.about}
          value={about}
          onChange={setAbout}
          choices={[
            { value: 'selection', label: ASK.selection },
            { value: 'story', label: ASK.story },
          ]}
        />
      )}
      <TextAreaField
        ref={field}
        label={ASK.text}
        rows={3}
        maxLength={5000}
        placeholder={ASK.placeholder}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {canned.length > 0 && (
        <ul className="ask-often" aria-label={ASK.often}>
          {canned.map((one) => (
            <li key={one}>
              <Button onClick={() => setText(one)}>{one}</Button>
              <IconButton
                small
                label={ASK.forget(one)}
                icon={<X size={13} aria-hidden />}
                onClick={() => keepQuestion(one, false)}
              />
            </li>
          ))}
        </ul>
      )}
      {!canned.includes(text.trim()) && text.trim() !== '' && (
        <Checkbox checked={isKept} onChange={setKept}>
          {ASK.keepIt}
        </Checkbox>
      )}
    </Dialog>
  );
}
