import { useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { useStories } from '../../store/stories.ts';
import { renameStory } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { failureSentence } from '../../words/en.ts';
import { RENAME } from '../../words/en-dialogs.ts';
import { selectStemOnce, withEnding } from '../../store/copy-names.ts';

/** Gives a story another name; the ending stays unless another story ending is typed. */
export function Rename({ story: id }: { readonly story: string }) {
  const ref = useStories(
    (state) => state.byId[id]?.ref ?? state.work?.stories.find((story) => story.id === id),
  );
  const old = ref?.name ?? '';
  const [typed, setTyped] = useState(old);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [selectStem] = useState(selectStemOnce);
  const name = withEnding(typed, old);

  async function rename() {
    if (name === '') return;
    const failure = name === old ? null : await renameStory(id, name);
    if (failure === null) closeDialog();
    else setError(failureSentence(failure, { about: name }));
  }
  return (
    <Dialog
      title={RENAME.title}
      description={ref?.untitled ? RENAME.untitled : RENAME.explain(old)}
      width={460}
      onClose={closeDialog}
      onSubmit={() => void rename()}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={name === ''}>
            {RENAME.rename} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{RENAME.cancel}</Button>
        </>
      }
    >
      <TextField
        ref={field}
        label={RENAME.name}
        value={typed}
        onFocus={selectStem}
        onChange={(next) => {
          setTyped(next);
          setError(null);
        }}
        hint={name !== '' && name !== typed.trim() ? RENAME.will(name) : undefined}
        error={error}
      />
    </Dialog>
  );
}
