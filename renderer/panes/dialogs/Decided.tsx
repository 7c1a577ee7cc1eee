import { Tabs } from '@base-ui/react/tabs';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { LedgerEntry } from '../../../app/contract/shapes.ts';
import { RULES } from '../../../app/proofing/rules/rules.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { type OpenStory, useActiveStory } from '../../store/stories.ts';
import { placeOfTaken, reverseTaken } from '../../store/taken.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DECISIONS } from '../../words/en-fixes.ts';
import { number } from '../../words/en.ts';
import { whenWords } from '../../words/when.ts';
import { StetRows } from './StetRows.tsx';
import { stetsFound } from './word-lists.ts';
import './Decided.css';

/** All decisions on the story: what went into the text, which can be put back, and what was kept. */
export function Decided() {
  const story = useActiveStory();
  return story && <OfStory story={story} />;
}

function OfStory({ story }: { readonly story: OpenStory }) {
  const [list, setList] = useState<'taken' | 'kept'>('taken');
  const main = useRef<HTMLInputElement>(null);
  const stets = stetsFound(story.stets, '');
  const taken = useMemo(() => story.ledger.filter(({ kind }) => kind !== 'kept'), [story.ledger]);
  const counts = { taken: taken.length, kept: story.stets.length };
  return (
    <Dialog title={DECISIONS.title} width={680} tall onClose={closeDialog}>
      <Tabs.Root className="words" value={list} onValueChange={(next: 'taken' | 'kept') => setList(next)}>
        <Tabs.List className="words-tabs" aria-label={DECISIONS.lists} activateOnFocus>
          {(['taken', 'kept'] as const).map((name) => (
            <Tabs.Tab key={name} value={name} className="words-tab">
              {DECISIONS[name]} <span className="words-count">{number(counts[name])}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="taken" className="words-panel" tabIndex={-1}>
          <p className="words-about">{DECISIONS.takenAbout}</p>
          {counts.taken === 0 ? (
            <p className="words-about">{DECISIONS.none}</p>
          ) : (
            <TakenRows entries={taken} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="kept" className="words-panel" tabIndex={-1}>
          <p className="words-about">{DECISIONS.keptAbout}</p>
          {counts.kept === 0 ? (
            <p className="words-about">{DECISIONS.none}</p>
          ) : (
            <StetRows stets={stets} field={main} />
          )}
        </Tabs.Panel>
      </Tabs.Root>
    </Dialog>
  );
}

/** In pixels. */
const ROW = 52;

/** Newest first; only the rows on screen are in the page, and only their places are looked for. */
function TakenRows({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [now] = useState(() => new Date());
  const [, setReversed] = useState(0);
  // Its answers are read on every render and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  return (
    <div ref={list} className="taken-list" role="list" aria-label={DECISIONS.taken}>
      <div className="decision-space" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const entry = entries[entries.length - 1 - index] as LedgerEntry;
          return (
            <div
              key={key}
              role="listitem"
              className="taken-row"
              style={{ transform: `translateY(${start}px)`, height: size }}
            >
              <span className="taken-what">
                <span className="decision-text">
                  {entry.before} <span className="arrow">→</span> {entry.after}
                </span>
                <span className="fix-note">
                  {[...reasonsOf(entry), whenWords(entry.at, now)].join(' · ')}
                </span>
              </span>
              {placeOfTaken(entry) === null ? (
                <span className="taken-gone">{DECISIONS.gone}</span>
              ) : (
                <Button
                  aria-label={DECISIONS.reverseOf(entry.before)}
                  onClick={() => {
                    reverseTaken(entry);
                    setReversed((count) => count + 1);
                  }}
                >
                  {DECISIONS.reverse}
                </Button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function reasonsOf({ by, rule }: LedgerEntry): string[] {
  const title = RULES.find(({ id }) => id === rule)?.title ?? rule;
  return [by === undefined ? '' : DECISIONS.by(by), title].filter((one) => one !== '');
}
