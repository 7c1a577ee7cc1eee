/** The pane at the right: what rules found, and what people left. */
import { type KeyboardEvent, useRef } from 'react';
import { setTab } from '../store/fix-actions.ts';
import { useFixes } from '../store/fixes.ts';
import { isChecking, useFlags } from '../store/flags.ts';
import { useActiveStory } from '../store/stories.ts';
import { flagWords } from '../words/en-flags.ts';
import { FIXES } from '../words/en-fixes.ts';
import { FixesPane } from './fixes/FixesPane.tsx';
import { FlagsPane } from './flags/FlagsPane.tsx';
import './SidePane.css';

const TABS = ['flags', 'fixes'] as const;

/** Two lists behind two tabs; arrow keys change between them. Absent while no story is open. */
export function SidePane() {
  const story = useActiveStory();
  const tab = useFixes((state) => state.tab);
  const flags = useFlags((state) => state.all.length);
  const busy = useFlags((state) => story !== null && isChecking(state, story.id));
  const rows = useFixes((state) => state.fixes + state.questions);
  const list = useRef<HTMLDivElement>(null);
  if (!story) return null;
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    setTab(tab === 'flags' ? 'fixes' : 'flags');
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <section
      className="flags-pane"
      aria-label={tab === 'flags' ? flagWords.pane : FIXES.pane}
      aria-busy={tab === 'flags' && busy}
    >
      <div ref={list} className="tabs" role="tablist" aria-label={FIXES.panes} onKeyDown={pressed}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            className="tab"
            aria-selected={tab === one}
            aria-controls="side-pane"
            tabIndex={tab === one ? 0 : -1}
            onClick={() => setTab(one)}
          >
            {one === 'flags' ? flagWords.tab(flags) : FIXES.tab(rows)}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id="side-pane" aria-labelledby={`tab-${tab}`}>
        {tab === 'flags' ? <FlagsPane /> : <FixesPane />}
      </div>
    </section>
  );
}
