import { useEffect, useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { peopleIn, useFixes } from '../../store/fixes.ts';
import { importInto, type ReturnedFile as File } from '../../store/returned.ts';
import { useSettings } from '../../store/settings.ts';
import { useStories } from '../../store/stories.ts';
import { pasteAsStory } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { RETURNED } from '../../words/en-fixes.ts';

/** Asks what a file is: a story of its own, or a corrected copy of the one on screen. */
export function ReturnedFile({ story: id, file }: { readonly story: string; readonly file: File }) {
  const story = useStories((state) => state.byId[id]?.ref.name ?? '');
  const own = useSettings((state) => state.settings.proofreader);
  const known = useFixes((state) => peopleIn(state.rows).find(({ name }) => name !== own)?.name ?? '');
  const [what, setWhat] = useState<'story' | 'fixes'>('fixes');
  const [name, setName] = useState(known);
  const [error, setError] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  async function go() {
    if (what === 'story') {
      closeDialog();
      return pasteAsStory(file.text, file.name);
    }
    const by = name.trim();
    if (by === '' || by === '__proto__') {
      setError(RETURNED.byNeeded);
      field.current?.focus();
      return;
    }
    setReading(true);
    closeDialog();
    await importInto(id, file, by);
  }
  return (
    <Dialog
      title={RETURNED.title(file.name)}
      width={500}
      onClose={closeDialog}
      onSubmit={() => void go()}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={isReading}>
            {isReading ? RETURNED.reading : RETURNED.go} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{RETURNED.cancel}</Button>
        </>
      }
    >
      <Choices
        label={RETURNED.title(file.name)}
        hideLabel
        value={what}
        onChange={setWhat}
        choices={[
          { value: 'fixes', label: RETURNED.asFixes(story), hint: RETURNED.asFixesHint },
          { value: 'story', label: RETURNED.asNew, hint: RETURNED.asNewHint },
        ]}
      />
      {what === 'fixes' && (
        <TextField
          ref={field}
          label={RETURNED.by}
          maxLength={100}
          value={name}
          onChange={(next) => {
            setName(next);
            setError(null);
          }}
          error={error}
        />
      )}
    </Dialog>
  );
}
