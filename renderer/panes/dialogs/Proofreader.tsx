import { useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { takeRole } from '../../store/roles.ts';
import { changeSettings, useSettings } from '../../store/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ROLE } from '../../words/en-fixes.ts';

/** Asks under which name fixes are left; kept on this machine for all stories. */
export function Proofreader({ why }: { readonly why: 'proofread' | 'rename' }) {
  const known = useSettings((state) => state.settings.proofreader);
  const [name, setName] = useState(known);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  function keep() {
    const proofreader = name.trim();
    if (proofreader === '' || proofreader === '__proto__') return setError(ROLE.nameNeeded);
    closeDialog();
    void changeSettings({ proofreader });
    takeRole('proofreading');
  }
  return (
    <Dialog
      title={ROLE.title}
      description={ROLE.explain}
      width={440}
      onClose={closeDialog}
      onSubmit={keep}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" type="submit">
            {why === 'proofread' ? ROLE.start : ROLE.keep} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{ROLE.cancel}</Button>
        </>
      }
    >
      <TextField
        ref={field}
        label={ROLE.name}
        maxLength={100}
        value={name}
        onChange={(next) => {
          setName(next);
          setError(null);
        }}
        error={error}
      />
    </Dialog>
  );
}
