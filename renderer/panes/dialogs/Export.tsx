import { useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { exportStory } from '../../store/give-out.ts';
import { useStories } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { EXPORT } from '../../words/en-dialogs.ts';
import { type CopyKind, copyName } from '../../store/copy-names.ts';
import './Export.css';

const KINDS: readonly CopyKind[] = ['txt', 'md', 'html', 'corrections'];

/** What to write beside the story; the story's own file is never the target. */
export function Export({ story: id }: { readonly story: string }) {
  const story = useStories((state) => state.byId[id]);
  const [kind, setKind] = useState<CopyKind>(story?.format ?? 'txt');
  function write() {
    closeDialog();
    void exportStory(id, kind);
  }
  return (
    <Dialog
      title={EXPORT.title}
      description={EXPORT.explain}
      width={520}
      onClose={closeDialog}
      onSubmit={write}
      footer={
        <>
          <Button kind="primary" type="submit">
            {EXPORT.export} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{EXPORT.cancel}</Button>
        </>
      }
    >
      <Choices
        label={EXPORT.label}
        hideLabel
        value={kind}
        onChange={setKind}
        choices={KINDS.map((value) => {
          const [label, hint] = EXPORT.kinds[value];
          return {
            value,
            label,
            hint: (
              <>
                {hint} <span className="export-name">{copyName(story?.ref.name ?? '', value)}</span>
              </>
            ),
          };
        })}
      />
    </Dialog>
  );
}
