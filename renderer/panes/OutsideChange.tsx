import { seeBoth } from '../store/both-texts.ts';
import { saveStory } from '../store/story-actions.ts';
import type { OpenStory } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { CHROME } from '../words/en.ts';

/** Another text stands on disk, or none: nothing was written over, and the writer chooses. */
export function OutsideChange({ story }: { readonly story: OpenStory }) {
  if (story.outside === null) return null;
  const gone = story.outside === 'gone';
  const sentence = gone ? CHROME.goneOutside : CHROME.changedOutside;
  return (
    <span className="status-told" role="alert">
      <span className="status-sentence wrong" title={sentence}>
        {sentence}
      </span>
      <Button kind="link" onClick={() => void (gone ? saveStory(story.id) : seeBoth(story.id))}>
        {gone ? CHROME.saveAgain : CHROME.seeBoth}
      </Button>
    </span>
  );
}
