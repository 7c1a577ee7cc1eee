import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { MENU_GROUPS } from '../../../app/contract/menu.ts';
import { COMMANDS, runCommand } from '../../commands/commands.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { openRecent } from '../../store/story-actions.ts';
import { useStories } from '../../store/stories.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PALETTE } from '../../words/en.ts';
import { bestFirst } from './palette-search.ts';
import './Palette.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const GROUP_LABELS = new Map<string, string>(MENU_GROUPS.map(({ id, label }) => [id, label]));

/** Every command that can be run now and every story of the work, found by a few letters. */
export function Palette() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const entries = useEntries();
  const found = useMemo(() => bestFirst(entries, typed), [entries, typed]);
  const chosen = found[at];
  useEffect(() => {
    document.getElementById(`${list}${chosen?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);

  function run(entry: Entry | undefined): void {
    if (!entry) return;
    closeDialog();
    // Only once the dialog is gone and the keyboard back in the text: commands speak of what is selected there.
    setTimeout(entry.run);
  }
  function pressed(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    const next = at + step;
    setAt(
      Math.abs(step) === 1
        ? (next + found.length) % found.length
        : Math.min(found.length - 1, Math.max(0, next)),
    );
  }
  return (
    <Dialog
      title={PALETTE.title}
      width={600}
      onClose={closeDialog}
      onSubmit={() => run(chosen)}
      focusFirst={field}
    >
      <input
        ref={field}
        className="field-control palette-field"
        type="text"
        role="combobox"
        aria-label={PALETTE.label}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}${chosen.id}`}
        placeholder={PALETTE.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <div id={list} role="listbox" aria-label={PALETTE.title} className="palette-list">
        {found.map((entry, i) => (
          <div
            key={entry.id}
            id={`${list}${entry.id}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            className="palette-entry"
            onPointerMove={() => setAt(i)}
            onClick={() => run(entry)}
            onKeyDown={(event) => event.key === 'Enter' && run(entry)}
          >
            <span className="palette-label">{entry.label}</span>
            <span className="palette-hint">{entry.hint}</span>
            {entry.keys && <Kbd keys={entry.keys} />}
          </div>
        ))}
      </div>
      <p className={found.length === 0 ? 'palette-none' : 'unseen'} role="status">
        {found.length === 0 ? PALETTE.none : PALETTE.found(found.length)}
      </p>
    </Dialog>
  );
}

/** Taken once: what is enabled does not change while the palette is open. */
function useEntries(): readonly Entry[] {
  const work = useStories((state) => state.work);
  return useMemo(
    () => [
      ...COMMANDS.filter((command) => command.id !== 'help.palette' && command.enabled()).map(
        ({ id, label, group, keys }) => ({
          id,
          label,
          hint: GROUP_LABELS.get(group) ?? '',
          keys,
          run: () => void runCommand(id),
        }),
      ),
      ...(work?.stories ?? []).map((story) => ({
        id: story.id,
        label: story.name,
        hint: PALETTE.story,
        run: () => void openRecent(story),
      })),
    ],
    [work],
  );
}
