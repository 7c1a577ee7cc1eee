import { useEffect, useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { applyRow, wantSuggestions } from '../../store/flag-actions.ts';
import { type DecisionRow, type PlacedFlag, replacementsOf, useFlags } from '../../store/flags.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { APPLY_ALL } from '../../words/en-dialogs.ts';
import { flagWords } from '../../words/en-flags.ts';
import { Places } from './Places.tsx';
import './ApplyAll.css';

/** Offers shown of a misspelled word. */
const MOST_OFFERS = 5;

/** All places of one decision before they are applied: each can be left out, all go in with one undo. */
export function ApplyAll({ row }: { readonly row: DecisionRow }) {
  const { places } = row;
  const suggestions = useFlags((state) => state.suggestions);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [chosen, setChosen] = useState(0);
  const firstTick = useRef<HTMLInputElement>(null);
  const missing = places
    .filter((place) => replacementsOf(place, suggestions) === null)
    .map((place) => place.text);
  const wanted = [...new Set(missing)].join('\n');
  useEffect(() => {
    if (wanted !== '') wantSuggestions(wanted.split('\n'));
  }, [wanted]);

  const first = places[0];
  const offers = first ? replacementsOf(first, suggestions)?.slice(0, MOST_OFFERS) : [];
  const replacement = offers?.[chosen] ?? null;
  const ticked = new Set(places.filter((place) => !left.has(place.key)).map((place) => place.key));
  const canApply = replacement !== null && ticked.size > 0;

  function tick(key: number, on: boolean) {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  }
  function apply() {
    if (!canApply) return;
    closeDialog();
    applyRow(row, replacement, ticked);
  }
  const replacementAt = (place: PlacedFlag) => replacementsOf(place, suggestions)?.[chosen] ?? replacement;

  return (
    <Dialog
      title={
        replacement === null
          ? APPLY_ALL.titleOpen(row.text)
          : APPLY_ALL.title(said(row.text), said(replacement))
      }
      description={APPLY_ALL.explain}
      width={680}
      onClose={closeDialog}
      onSubmit={apply}
      focusFirst={firstTick}
      footer={
        <>
          <Button kind="primary" type="submit" disabled={!canApply}>
            {APPLY_ALL.apply(ticked.size)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{APPLY_ALL.cancel}</Button>
          <span className="apply-all-count">{APPLY_ALL.ticked(ticked.size, places.length)}</span>
          <Button
            kind="link"
            onClick={() => setLeft(new Set(left.size > 0 ? [] : places.map((place) => place.key)))}
          >
            {left.size > 0 ? APPLY_ALL.all : APPLY_ALL.none}
          </Button>
        </>
      }
    >
      {offers === undefined && <p className="apply-all-note">{APPLY_ALL.looking}</p>}
      {offers?.length === 0 && <p className="apply-all-note">{APPLY_ALL.nothing}</p>}
      {offers && offers.length > 1 && (
        <div className="apply-all-offers">
          <span aria-hidden>{APPLY_ALL.replacement}</span>
          <Segmented
            label={APPLY_ALL.replacement}
            value={String(chosen)}
            onChange={(index) => setChosen(Number(index))}
            choices={offers.map((offer, index) => ({ value: String(index), label: said(offer) }))}
          />
        </div>
      )}
      <Places
        label={APPLY_ALL.places}
        places={places}
        replacementOf={replacementAt}
        ticks={{ on: ticked, set: tick }}
        first={firstTick}
      />
    </Dialog>
  );
}

/** A text as a title says it: blanks by their number, nothing as "take out". */
function said(text: string): string {
  if (text === '') return flagWords.remove;
  return /^ +$/.test(text) ? flagWords.spaces(text.length) : text;
}
