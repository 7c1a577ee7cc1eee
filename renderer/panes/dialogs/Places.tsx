import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { textOfBlock } from '../../editor/desk.ts';
import type { PlacedFlag } from '../../store/flags.ts';
import { useStories } from '../../store/stories.ts';
import { APPLY_ALL } from '../../words/en-dialogs.ts';
import { Written } from '../flags/Written.tsx';
import { inContext } from '../../../app/text/in-context.ts';
import './Places.css';

export interface PlacesProps {
  readonly label: string;
  readonly places: readonly PlacedFlag[];
  /** What would stand there; null shows no arrow. */
  readonly replacementOf: (place: PlacedFlag) => string | null;
  /** With these the places have checkboxes; keys of the ticked ones. */
  readonly ticks?:
    | { readonly on: ReadonlySet<number>; readonly set: (key: number, on: boolean) => void }
    | undefined;
  /** Receives the first checkbox. */
  readonly first?: RefObject<HTMLInputElement | null> | undefined;
}

/** Units of text shown to each side of a place. */
const REACH = 46;
const ROW = 32;

/**
 * Places of a story with the text around each; only the rows on screen are in the page. Arrow keys, Home,
 * End and the page keys move between the checkboxes.
 */
export function Places({ label, places, replacementOf, ticks, first }: PlacesProps) {
  const story = useStories((state) => state.active);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const base = useId();
  // Its answers are read on every render and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => places[index]?.key ?? index,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, range.count - 1)])].sort(
        (a, b) => a - b,
      ),
  });

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(`${base}${active}`)?.focus();
  }, [active, base]);

  function move(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined || !ticks) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(places.length - 1, active + step));
    rows.scrollToIndex(next);
    moved.current = true;
    setActive(next);
  }

  return (
    <div
      ref={scroller}
      className="places"
      role="group"
      aria-label={label}
      tabIndex={ticks ? undefined : 0}
      onKeyDown={move}
    >
      <ul className="places-all" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const place = places[item.index];
          if (!place) return null;
          const line = <PlaceLine place={place} story={story} replacement={replacementOf(place)} />;
          return (
            <li
              key={item.key}
              className="place"
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={places.length}
              aria-posinset={item.index + 1}
            >
              {ticks ? (
                <label className="place-tick">
                  <input
                    ref={item.index === 0 ? first : undefined}
                    id={`${base}${item.index}`}
                    type="checkbox"
                    tabIndex={item.index === active ? 0 : -1}
                    checked={ticks.on.has(place.key)}
                    onFocus={() => setActive(item.index)}
                    onChange={(event) => ticks.set(place.key, event.target.checked)}
                  />
                  {line}
                </label>
              ) : (
                line
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

interface PlaceLineProps {
  readonly place: PlacedFlag;
  readonly story: string | null;
  readonly replacement: string | null;
}

function PlaceLine({ place, story, replacement }: PlaceLineProps) {
  const text = story === null ? null : textOfBlock(story, place.block);
  if (text?.slice(place.from, place.to) !== place.text)
    return <span className="place-gone">{APPLY_ALL.gone}</span>;
  const { before, at, after } = inContext(text, place.from, place.to, REACH);
  return (
    <>
      <span className="place-text">
        {before}
        <span className={`flag kind-${place.kind}`}>{at}</span>
        {after}
      </span>
      {replacement !== null && (
        <span className="place-right">
          <span className="place-arrow">→</span>{' '}
          <b>
            <Written text={replacement} />
          </b>
        </span>
      )}
    </>
  );
}
