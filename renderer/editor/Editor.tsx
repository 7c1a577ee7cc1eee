/** The page: mounts the desk once and tells the stores what happens on it. */
import { useEffect, useRef } from 'react';
import { countStory, countWords } from '../../app/story/count.ts';
import { shownFlags, textEdited } from '../store/checking.ts';
import { matchesToDraw, searchAgain, useFind } from '../store/find.ts';
import { clickedFlag } from '../store/flag-actions.ts';
import { useFlags } from '../store/flags.ts';
import { textChanged } from '../store/saving.ts';
import { useSettings } from '../store/settings.ts';
import { useActiveStory, useStories } from '../store/stories.ts';
import { blocksOnDesk, mountDesk, redrawDesk, selectedText } from './desk.ts';
import { FlagRuler } from './FlagRuler.tsx';
import './page.css';

const PLAIN = { breaks: 'single', wrapped: false, indent: '', end: '\n' } as const;
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
  if (active !== null) useStories.setState({ words: countStory(blocksOnDesk(active)) });
}, 250);
const findAgain = settled(searchAgain, 200);

/** The scrolling page with its text. */
export function Editor() {
  const holder = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const story = useActiveStory();
  const invisibles = useSettings((state) => state.settings.invisibles);

  useEffect(() => {
    const element = holder.current;
    const box = scroller.current;
    if (!element || !box) return;
    const unmount = mountDesk(element, {
      edited(id, edit) {
        textEdited(id, edit);
        textChanged(id);
        countAll();
        if (useFind.getState().open) findAgain();
      },
      selected: () => countSelection(),
      habits: (id) => storyOf(id)?.habits ?? PLAIN,
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
      if (flag) clickedFlag(Number(flag.getAttribute('data-flag')));
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

  useEffect(() => redrawDesk(), [invisibles]);
  const id = story?.id;
  useEffect(() => {
    if (id !== undefined) countAll();
  }, [id]);

  return (
    <div className="page-frame">
      <div
        ref={scroller}
        className={`page-scroller ${story?.habits.breaks === 'blank' ? 'parted' : 'single'} ${story?.format ?? ''} ${invisibles ? 'invisibles' : ''}`}
      >
        <div ref={holder} className="page-holder" hidden={!story} />
      </div>
      <FlagRuler />
    </div>
  );
}
