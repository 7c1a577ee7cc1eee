import { useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { keepNames, putOffNames } from '../../store/decide.ts';
import { type NameRow, useFlags } from '../../store/flags.ts';
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
  const words = useFlags((state) => state.ownWords);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  if (names.length + words.length === 0) return <NoNames />;

  const isKept = ({ name }: NameRow) => !unticked.has(name);
  const kept = names.filter(isKept).map(({ name }) => name);
  const keptWords = words.filter(isKept).map(({ name }) => name);
  const all = [...names, ...words];
  const rejected = all.filter((row) => !isKept(row)).map(({ name }) => name);
  function tick(name: string, on: boolean) {
    const next = new Set(unticked);
    if (on) next.delete(name);
    else next.add(name);
    setUnticked(next);
  }
  function keep() {
    closeDialog();
    void keepNames(kept, rejected, keptWords);
  }
  function notNow() {
    closeDialog();
    putOffNames();
  }
  return (
    <Dialog
      title={names.length > 0 ? NAMES.title : NAMES.titleWords}
      description={[NAMES.explain, exampleSlip(kept), rejected.length > 0 ? NAMES.unticked : '']
        .filter(Boolean)
        .join(' ')}
      onClose={closeDialog}
      onSubmit={keep}
      footer={
        <>
          <Button kind="primary" type="submit">
            {NAMES.keep(all.length - rejected.length, all.length)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={notNow}>{NAMES.notNow}</Button>
        </>
      }
    >
      <Rows label={NAMES.label} rows={names} unticked={unticked} onTick={tick} />
      <Rows label={NAMES.words} shown={names.length > 0} rows={words} unticked={unticked} onTick={tick} />
    </Dialog>
  );
}

interface RowsProps {
  readonly label: string;
  /** True where the label stands over the rows for all to see. */
  readonly shown?: boolean;
  readonly rows: readonly NameRow[];
  readonly unticked: ReadonlySet<string>;
  readonly onTick: (name: string, on: boolean) => void;
}

function Rows({ label, shown, rows, unticked, onTick }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <fieldset className="names-list">
      <legend className={shown ? 'names-label' : 'unseen'}>{label}</legend>
      {rows.map(({ name, count }) => (
        <Checkbox
          key={name}
          checked={!unticked.has(name)}
          onChange={(on) => onTick(name, on)}
          aside={NAMES.times(count)}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
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
