/** The stories at the left: those that are open, and those of the work. */
import { useRef } from 'react';
import { runCommand } from '../commands/commands.ts';
import { useStories } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { CHROME } from '../words/en.ts';
import { StoryList } from './StoryList.tsx';
import './Nav.css';

/** Stories in reading order with their numbers of flags, and how to open others. */
export function Nav() {
  const order = useStories((state) => state.order);
  const byId = useStories((state) => state.byId);
  const work = useStories((state) => state.work);
  const scroller = useRef<HTMLDivElement>(null);
  const inWork = new Set(work?.stories.map((story) => story.id));
  const others = order.flatMap((id) => {
    const story = byId[id];
    return story && !inWork.has(id) ? [story.ref] : [];
  });
  return (
    <nav className="nav" aria-label={CHROME.stories}>
      <div ref={scroller} className="nav-lists">
        {others.length > 0 && (
          <StoryList
            heading={work ? CHROME.alsoOpen : CHROME.openStories}
            stories={others}
            scroller={scroller}
            above={0}
          />
        )}
        {work && (
          <StoryList
            heading={work.name}
            stories={work.stories}
            scroller={scroller}
            above={others.length}
            ordered
          />
        )}
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
