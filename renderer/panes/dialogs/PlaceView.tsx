import { ChevronRight, CornerLeftUp, File, FileText, Folder } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { failureSentence } from '../../words/en.ts';
import { PICKER } from '../../words/en-dialogs.ts';
import { FindList } from './FindList.tsx';
import { canChoose, type Entry, type PickFor, shownEntries } from './place-entries.ts';
import type { PlaceView as View } from './use-place.ts';
import './PlaceView.css';

export interface PlaceViewProps {
  readonly view: View;
  readonly pickFor: PickFor;
  /** A file that may be chosen was chosen. */
  readonly onFile: (entry: Entry) => void;
  /** Enter where no entry is active. */
  readonly onEnterAlone?: (() => void) | undefined;
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
}

/** A folder to walk in: the way down to it, what it holds, a field that finds in it. Backspace goes up. */
export function PlaceView({ view, pickFor, onFile, onEnterAlone, field }: PlaceViewProps) {
  const { place, failure, go, up } = view;
  const [find, setFind] = useState({ place: '', typed: '' });
  const [pointed, setPointed] = useState({ place: '', entry: '' });
  const typed = place && find.place === place.id ? find.typed : '';
  const entries = place ? shownEntries(place.entries, typed) : [];
  const pointedAt = entries.findIndex((entry) => place?.id === pointed.place && entry.id === pointed.entry);
  const firstOne = entries.findIndex((entry) => canChoose(entry, pickFor));
  // Where a folder itself can be the answer, nothing is active before an arrow key or a letter asks for it.
  const active = pointedAt >= 0 || (pickFor !== 'pick-story' && typed === '') ? pointedAt : firstOne;

  function choose(index: number) {
    const entry = entries[index];
    if (!entry) return;
    if (entry.kind === 'folder') go(entry.id);
    else onFile(entry);
  }
  return (
    <div className="place-view">
      <div className="place-trail">
        <IconButton
          label={PICKER.up}
          icon={<CornerLeftUp size={15} aria-hidden />}
          onClick={up}
          keys="Backspace"
        />
        <nav aria-label={PICKER.trail}>
          <ol>
            {place?.trail
              .filter((step) => step.id !== place.id)
              .map((step) => (
                <li key={step.id}>
                  <Button kind="quiet" onClick={() => go(step.id)}>
                    {step.name}
                  </Button>
                  <ChevronRight size={13} aria-hidden />
                </li>
              ))}
            {place && (
              <li aria-current="location" className="place-here">
                {place.name}
              </li>
            )}
          </ol>
        </nav>
      </div>
      {failure && (
        <p className="place-failure" role="alert">
          {failureSentence(failure.code, { detail: failure.detail })}
        </p>
      )}
      <FindList
        findLabel={PICKER.find}
        listLabel={PICKER.entries(place?.name ?? '')}
        typed={typed}
        onTyped={(next) => setFind({ place: place?.id ?? '', typed: next })}
        items={entries.map((entry) => ({
          id: entry.id,
          dim: !canChoose(entry, pickFor),
          content: <EntryLine entry={entry} />,
        }))}
        active={active}
        onActive={(index) => setPointed({ place: place?.id ?? '', entry: entries[index]?.id ?? '' })}
        onChoose={choose}
        onBack={up}
        onEnterAlone={onEnterAlone}
        empty={
          !place ? (failure ? null : PICKER.loading) : typed === '' ? PICKER.empty : PICKER.noneFound(typed)
        }
        field={field}
      />
      {place?.truncated && <p className="place-note">{PICKER.truncated}</p>}
    </div>
  );
}

const ICONS = { folder: Folder, story: FileText, page: FileText, other: File } as const;

function EntryLine({ entry }: { readonly entry: Entry }) {
  const Icon = ICONS[entry.kind];
  return (
    <>
      <Icon size={15} aria-hidden className="place-icon" />
      <span className="place-name">{entry.name}</span>
      {entry.kind === 'folder' && <span className="unseen">, {PICKER.folder}</span>}
      {entry.kind === 'other' && <span className="place-aside">{PICKER.other}</span>}
    </>
  );
}
