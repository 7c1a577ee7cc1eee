import { useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { keepNames, putOffNames } from '../../store/decide.ts';
import { useFlags } from '../../store/flags.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { NAMES } from '../../words/en-dialogs.ts';
import { slipOf } from './slip-of.ts';
import './Names.css';

/** Which of the words that look like names are names; what is unticked is flagged as a word from then on. */
export function Names() {
  const names = useFlags((state) => state.names);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  if (names.length === 0) return <NoNames />;

  const kept = names.filter(({ name }) => !unticked.has(name)).map(({ name }) => name);
  const rejected = names.filter(({ name }) => unticked.has(name)).map(({ name }) => name);
  function tick(name: string, on: boolean) {
    const next = new Set(unticked);
    if (on) next.delete(name);
    else next.add(name);
    setUnticked(next);
  }
  function keep() {
    closeDialog();
    void keepNames(kept, rejected);
  }
  function notNow() {
    closeDialog();
    putOffNames();
  }
  return (
    <Dialog
      title={NAMES.title}
      description={[NAMES.explain, exampleSlip(kept), rejected.length > 0 ? NAMES.unticked : '']
        .filter(Boolean)
        .join(' ')}
      onClose={closeDialog}
      onSubmit={keep}
      footer={
        <>
          <Button kind="primary" type="submit">
            {NAMES.keep(kept.length, names.length)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={notNow}>{NAMES.notNow}</Button>
        </>
      }
    >
      <fieldset className="names-list">
        <legend className="unseen">{NAMES.label}</legend>
        {names.map(({ name, count }) => (
          <Checkbox
            key={name}
            checked={!unticked.has(name)}
            onChange={(on) => tick(name, on)}
            aside={NAMES.times(count)}
          >
            {name}
          </Checkbox>
        ))}
      </fieldset>
    </Dialog>
  );
}

function NoNames() {
  return (
    <Dialog
      title={NAMES.none}
      description={NAMES.noneExplain}
      width={420}
      onClose={closeDialog}
      onSubmit={closeDialog}
      footer={
        <Button kind="primary" type="submit">
          {NAMES.close} <Kbd keys="Enter" />
        </Button>
      }
    />
  );
}

function exampleSlip(names: readonly string[]): string {
  for (const name of names) {
    const slip = slipOf(name);
    if (slip !== null) return NAMES.slip(slip, name);
  }
  return '';
}
