/** One list of stories at the left. Virtual: a folder of two thousand costs what is on screen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { commandOf } from '../commands/commands.ts';
import { openDialog } from '../store/dialogs.ts';
import { isChecking, useFlags } from '../store/flags.ts';
import { moveStory, moveStoryBy, trashStory } from '../store/library-actions.ts';
import { closeStory, openRecent, showStory } from '../store/story-actions.ts';
import { useStories } from '../store/stories.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { CHROME, number } from '../words/en.ts';
import { LIBRARY } from '../words/en-dialogs.ts';

const ROW = 29;
/** What is dragged is one of our stories, and nothing that another program could take. */
const DRAGGED = 'application/x-galley-story';

export interface StoryListProps {
  readonly heading: string;
  readonly stories: readonly StoryRef[];
  /** What scrolls around the list. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** How many stories are listed above this list. */
  readonly above: number;
  /** Set for a work's list, whose order the writer may change. */
  readonly ordered?: true;
}

/** Stories with their numbers. Arrow keys move through them, with Alt they move a story; F2 renames, Delete throws away. */
export function StoryList({ heading, stories, scroller, above, ordered }: StoryListProps) {
  const list = useRef<HTMLUListElement>(null);
  const active = useStories((state) => state.active);
  const [over, setOver] = useState<number | null>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: stories.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => stories[index]?.id ?? index,
    scrollMargin: margin,
    overscan: 15,
  });
  // Asked for only where it can have changed: the answer costs the page a layout.
  // oxlint-disable-next-line react/exhaustive-deps -- what stands above moves the list
  useEffect(() => setMargin(list.current?.offsetTop ?? 0), [above, heading]);
  const at = stories.findIndex(({ id }) => id === active);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const focus = (index: number) => {
    virtual.scrollToIndex(index);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] .nav-name`)?.focus(),
    );
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest('[data-index]')?.getAttribute('data-index') ?? null;
    const index = Number(row);
    const story = row === null ? undefined : stories[index];
    if (!story || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const to = Math.max(0, Math.min(stories.length - 1, index + step));
    if (step !== 0) {
      if (event.altKey && ordered) void moveStoryBy(story.id, step);
      focus(to);
    } else if (event.altKey) return;
    else if (event.key === 'F2' && !story.untitled) openDialog({ kind: 'rename', story: story.id });
    else if (event.key === 'Delete' && !story.untitled && commandOf('story.trash')?.there?.())
      void trashStory(story).then(() => focus(Math.min(index, stories.length - 2)));
    else return;
    event.preventDefault();
  };
  const placeUnder = (event: DragEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest('[data-index]');
    if (row === null) return null;
    const { top, height } = row.getBoundingClientRect();
    return Number(row.getAttribute('data-index')) + (event.clientY > top + height / 2 ? 1 : 0);
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const place = placeUnder(event);
    const dragged = event.dataTransfer.getData(DRAGGED);
    setOver(null);
    const from = stories.findIndex(({ id }) => id === dragged);
    if (place === null || from < 0) return;
    event.preventDefault();
    void moveStory(dragged, place > from ? place - 1 : place);
  };
  const dragging = ordered && {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(placeUnder(event));
    },
    onDragLeave: () => setOver(null),
    onDrop: drop,
  };
  return (
    <section className="nav-list">
      <h2>{heading}</h2>
      <ul
        ref={list}
        aria-label={heading}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={pressed}
        {...dragging}
      >
        {virtual.getVirtualItems().map((place) => {
          const story = stories[place.index] as StoryRef;
          return (
            <StoryLine
              key={story.id}
              story={story}
              index={place.index}
              count={stories.length}
              top={place.start - margin}
              dropEdge={over === place.index ? 'before' : over === place.index + 1 ? 'behind' : ''}
              draggable={ordered === true}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface StoryLineProps {
  readonly story: StoryRef;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly dropEdge: 'before' | 'behind' | '';
  readonly draggable: boolean;
}

function StoryLine({ story, index, count, top, dropEdge, draggable }: StoryLineProps) {
  const { id, name } = story;
  const open = useStories((state) => state.byId[id]);
  const active = useStories((state) => state.active === id);
  const words = useStories((state) => (state.active === id ? state.words : (state.sizes[id]?.words ?? null)));
  const fixes = useStories((state) => state.sizes[id]?.fixes ?? 0);
  const unsaved = open !== undefined && open.save.kind !== 'saved';
  return (
    <li
      className={`nav-story ${active ? 'on' : ''} ${open ? 'open' : ''} ${dropEdge}`}
      style={{ transform: `translateY(${top}px)`, height: ROW }}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      draggable={draggable}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <button
        type="button"
        className="nav-name"
        aria-current={active ? 'true' : undefined}
        onClick={() => void (open ? showStory(id) : openRecent(story))}
      >
        <span className="nav-title" title={LIBRARY.row(name, words, fixes)}>
          {name}
        </span>
        {unsaved && (
          <span className="nav-dot" role="img" aria-label={CHROME.unsaved} title={CHROME.unsaved} />
        )}
        <FlagCount id={id} active={active} />
      </button>
      {open && (
        <IconButton
          small
          className="nav-close"
          label={CHROME.closeStory(name)}
          icon={<X size={13} aria-hidden />}
          onClick={() => void closeStory(id)}
        />
      )}
    </li>
  );
}

/** The count of the story on screen is the pane's own; the others' come from the host, and nothing shows until then. */
function FlagCount({ id, active }: { readonly id: string; readonly active: boolean }) {
  const counted = useStories((state) => state.counts[id]);
  const live = useFlags((state) => (active && !isChecking(state, id) ? state.all.length : undefined));
  const n = live ?? counted;
  if (n === undefined) return null;
  if (n === null) return <span className="nav-unread">{CHROME.unread}</span>;
  return (
    <span className="nav-count">
      {number(n)}
      <span className="unseen"> {CHROME.flags(n)}</span>
    </span>
  );
}
