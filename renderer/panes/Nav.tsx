/** The stories at the left: those that are open, and those of the work. */
import { X } from 'lucide-react';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { runCommand } from '../commands/commands.ts';
import { isChecking, useFlags } from '../store/flags.ts';
import { closeStory, openRecent, showStory } from '../store/story-actions.ts';
import { useStories } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CHROME, number } from '../words/en.ts';
import './Nav.css';

/** Stories in reading order with their numbers of flags, and how to open others. */
export function Nav() {
  const { order, byId, work } = useStories();
  const inWork = new Set(work?.stories.map((story) => story.id));
  const others = order.flatMap((id) => {
    const story = byId[id];
    return story && !inWork.has(id) ? [story.ref] : [];
  });
  return (
    <nav className="nav" aria-label={CHROME.stories}>
      <div className="nav-lists">
        {others.length > 0 && (
          <StoryList heading={work ? CHROME.alsoOpen : CHROME.openStories} stories={others} />
        )}
        {work && <StoryList heading={work.name} stories={work.stories} />}
        {work?.truncated && <p className="nav-note">{CHROME.truncatedWork}</p>}
      </div>
      <div className="nav-foot">
        <Button kind="quiet" onClick={() => runCommand('story.open')}>
          {CHROME.open}
        </Button>
        <Button kind="quiet" onClick={() => runCommand('work.open')}>
          {CHROME.openFolder}
        </Button>
        <Button kind="quiet" onClick={() => runCommand('story.new')}>
          {CHROME.newStory}
        </Button>
      </div>
    </nav>
  );
}

function StoryList({
  heading,
  stories,
}: {
  readonly heading: string;
  readonly stories: readonly StoryRef[];
}) {
  return (
    <section className="nav-list">
      <h2>{heading}</h2>
      <ul>
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ul>
    </section>
  );
}

function StoryLine({ story }: { readonly story: StoryRef }) {
  const { id, name } = story;
  const open = useStories((state) => state.byId[id]);
  const active = useStories((state) => state.active === id);
  const unsaved = open !== undefined && open.save.kind !== 'saved';
  return (
    <li className={`nav-story ${active ? 'on' : ''} ${open ? 'open' : ''}`}>
      <button
        type="button"
        className="nav-name"
        aria-current={active ? 'true' : undefined}
        onClick={() => void (open ? showStory(id) : openRecent(story))}
      >
        <span className="nav-title" title={name}>
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
