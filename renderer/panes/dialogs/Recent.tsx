import { useEffect, useState } from 'react';
import type { StoryRef } from '../../../app/contract/shapes.ts';
import { host } from '../../host.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { say } from '../../store/notices.ts';
import { openRecent } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RECENT } from '../../words/en-dialogs.ts';
import { moveFocus } from './move-focus.ts';
import './Recent.css';

/** The stories opened last, newest first. */
export function Recent() {
  const [stories, setStories] = useState<readonly StoryRef[] | null>(null);
  useEffect(() => {
    let here = true;
    void host.call('recent.list', {}).then((answer) => {
      if (!here) return;
      if (answer.ok) setStories(answer.value);
      else {
        closeDialog();
        say({ failure: answer.code, detail: answer.detail });
      }
    });
    return () => {
      here = false;
    };
  }, []);

  function open(ref: StoryRef) {
    closeDialog();
    void openRecent(ref);
  }
  async function clear() {
    const answer = await host.call('recent.clear', {});
    if (answer.ok) setStories([]);
    else say({ failure: answer.code, detail: answer.detail });
  }
  if (stories === null) return null;
  return (
    <Dialog
      title={RECENT.title}
      description={stories.length === 0 ? RECENT.none : undefined}
      width={460}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{RECENT.close}</Button>
          {stories.length > 0 && (
            <Button kind="quiet" onClick={() => void clear()}>
              {RECENT.clear}
            </Button>
          )}
        </>
      }
    >
      {stories.length > 0 && (
        <ul className="recent" aria-label={RECENT.list} onKeyDown={moveFocus}>
          {stories.map((ref) => (
            <li key={ref.id}>
              <button type="button" className="recent-story" onClick={() => open(ref)}>
                <span>{ref.name}</span>
                <span className="recent-work">{ref.workName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
