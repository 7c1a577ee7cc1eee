import { closeDialog } from '../../store/dialogs.ts';
import { copyFor, type Site, type WhichText as Which } from '../../store/give-out.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { EXPORT } from '../../words/en-dialogs.ts';

/** Fixes are pending: asks which text goes on the clipboard. */
export function WhichText({ story, site }: { readonly story: string; readonly site: Site }) {
  function copy(which: Which) {
    closeDialog();
    void copyFor(story, site, which);
  }
  return (
    <Dialog
      title={EXPORT.copyTitle}
      description={EXPORT.copyExplain}
      width={420}
      onClose={closeDialog}
      onSubmit={() => copy('mine')}
      footer={
        <>
          <Button kind="primary" type="submit" autoFocus>
            {EXPORT.whiches.mine} <Kbd keys="Enter" />
          </Button>
          <Button onClick={() => copy('all')}>{EXPORT.whiches.all}</Button>
          <Button onClick={closeDialog}>{EXPORT.cancel}</Button>
        </>
      }
    />
  );
}
