import { useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { useFixes } from '../../store/fixes.ts';
import { exportStory, hasPending, type WhichText } from '../../store/give-out.ts';
import { useStories } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { EXPORT } from '../../words/en-dialogs.ts';
import { type CopyKind, copyName } from '../../store/copy-names.ts';
import './Export.css';

const KINDS: readonly CopyKind[] = ['txt', 'md', 'html', 'corrections'];
/** Only where somebody left something. */
const LEFT_KINDS: readonly CopyKind[] = ['fixes', 'critic'];

/** What to write beside the story; the story's own file is never the target. */
export function Export({ story: id }: { readonly story: string }) {
  const story = useStories((state) => state.byId[id]);
  const [kind, setKind] = useState<CopyKind>(story?.format ?? 'txt');
  const [which, setWhich] = useState<WhichText>('mine');
  const isPending = hasPending(id);
  const hasLeft = useFixes((state) => state.story === id && state.fixes + state.questions > 0);
  const asksWhich = isPending && (kind === 'txt' || kind === 'md' || kind === 'html');
  function write() {
    closeDialog();
    void exportStory(id, kind, which);
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
      {isPending && (
        <div className="export-which" hidden={!asksWhich}>
          <span aria-hidden>{EXPORT.which}</span>
          <Segmented
            label={EXPORT.which}
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'mine', label: EXPORT.whiches.mine },
              { value: 'all', label: EXPORT.whiches.all },
            ]}
          />
        </div>
      )}
      <Choices
        label={EXPORT.label}
        hideLabel
        value={kind}
        onChange={setKind}
        choices={[...KINDS, ...(hasLeft ? LEFT_KINDS : [])].map((value) => {
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
