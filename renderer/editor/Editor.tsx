/** The page: mounts the desk once and tells the stores what happens on it. */
import { useEffect, useRef } from 'react';
import { countWords } from '../../app/story/count.ts';
import { shownFlags, textEdited } from '../store/checking.ts';
import { matchesToDraw, searchAgain, useFind } from '../store/find.ts';
import { clickedFix, fixesFollowed } from '../store/fix-actions.ts';
import { publishFixesSoon, useFixes } from '../store/fixes.ts';
import { fixesChanged } from '../store/fixes-at-rest.ts';
import { clickedFlag, forgetKeep, undoKeep } from '../store/flag-actions.ts';
import { useFlags } from '../store/flags.ts';
import { handOf } from '../store/roles.ts';
import { textChanged } from '../store/saving.ts';
import { useSettings } from '../store/settings.ts';
import { type StoriesState, useStories } from '../store/stories.ts';
import { mountDesk, redrawDesk, selectedText, wordsOnDesk } from './desk.ts';
import { FlagRuler } from './FlagRuler.tsx';
import { PLAIN_HABITS } from './typing.ts';
import './page.css';

const storyIn = ({ active, byId }: StoriesState) => (active === null ? undefined : byId[active]);
const storyOf = (id: string) => useStories.getState().byId[id];

/** Runs `work` once after calls stop coming for `pause` ms. */
function settled(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}

const countSelection = settled(() => useStories.setState({ selectedWords: countWords(selectedText()) }), 120);
const countAll = settled(() => {
  const { active } = useStories.getState();
  if (active !== null) useStories.setState({ words: wordsOnDesk(active) });
}, 250);
/** The editor hears of a new selection a moment after the click. In ms. */
const CLICK_SETTLES = 40;
const findAgain = settled(searchAgain, 200);

/** The scrolling page with its text. */
export function Editor() {
  const holder = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // Only what the page's look needs: a change of anything else must not render the editor.
  const id = useStories((state) => state.active);
  const breaks = useStories((state) => storyIn(state)?.habits.breaks);
  const format = useStories((state) => storyIn(state)?.format ?? '');
  const invisibles = useSettings((state) => state.settings.invisibles);

  useEffect(() => {
    const element = holder.current;
    const box = scroller.current;
    if (!element || !box) return;
    const unmount = mountDesk(element, {
      edited(id, edit) {
        forgetKeep();
        textEdited(id, edit);
        countAll();
        if (useFind.getState().open) findAgain();
      },
      ownEdited: textChanged,
      reviewed(id) {
        forgetKeep();
        fixesChanged(id);
        fixesFollowed(id);
        if (id === useStories.getState().active) publishFixesSoon();
      },
      hand: handOf,
      look: {
        view: () => useFixes.getState().view,
        current: () => useFixes.getState().current,
      },
      selected: () => {
        countSelection();
        countAll();
      },
      undoDecision: undoKeep,
      habits: (id) => storyOf(id)?.habits ?? PLAIN_HABITS,
      format: (id) => storyOf(id)?.format ?? 'txt',
      readOnly: () => false,
      marks: {
        flags: shownFlags,
        current: () => useFlags.getState().current,
        matches: matchesToDraw,
        invisibles: () => useSettings.getState().settings.invisibles,
      },
    });
    let frame = 0;
    const scrolled = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => redrawDesk(true));
    };
    const clicked = (event: MouseEvent) => {
      const flag = event.target instanceof Element ? event.target.closest('[data-flag]') : null;
      const left = event.target instanceof Element ? event.target.closest('[data-fix], [data-query]') : null;
      const key = left?.getAttribute('data-fix') ?? left?.getAttribute('data-query') ?? null;
      // After the editor has taken the caret that the click put there.
      if (key !== null && (!flag || left?.contains(flag) === false || useFixes.getState().tab === 'fixes'))
        setTimeout(() => clickedFix(key), CLICK_SETTLES);
      else if (flag) setTimeout(() => clickedFlag(Number(flag.getAttribute('data-flag'))), CLICK_SETTLES);
    };
    box.addEventListener('scroll', scrolled, { passive: true });
    element.addEventListener('click', clicked);
    const resized = new ResizeObserver(scrolled);
    resized.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      box.removeEventListener('scroll', scrolled);
      element.removeEventListener('click', clicked);
      unmount();
    };
  }, []);

  useEffect(() => useSettings.subscribe(() => redrawDesk()), []);
  useEffect(() => {
    if (id !== null) countAll();
  }, [id]);

  return (
    <div className="page-frame">
      <div
        ref={scroller}
        className={`page-scroller ${breaks === 'blank' ? 'parted' : 'single'} ${format} ${invisibles ? 'invisibles' : ''}`}
      >
        <div ref={holder} className="page-holder" hidden={id === null} />
      </div>
      <FlagRuler />
    </div>
  );
}
