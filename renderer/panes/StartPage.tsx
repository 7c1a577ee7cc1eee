/** What shows when no story is open: what Galley is, and the ways to begin. */
import { useEffect, useState } from 'react';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { runCommand } from '../commands/commands.ts';
import { host } from '../host.ts';
import { openRecent } from '../store/story-actions.ts';
import { Button } from '../ui/Button.tsx';
import { CHROME, PROMISE, START } from '../words/en.ts';
import './StartPage.css';

const SHOWN = 8;

/** The first page. */
export function StartPage() {
  const recent = useRecent();
  return (
    <div className="start-page">
      <h2>{START.name}</h2>
      <p className="start-lead">{START.lead}</p>
      <p className="start-promise">{PROMISE}</p>
      <div className="start-buttons">
        <Button kind="primary" onClick={() => runCommand('story.open')}>
          {CHROME.open}
        </Button>
        <Button onClick={() => runCommand('work.open')}>{CHROME.openFolder}</Button>
        <Button onClick={() => runCommand('story.new')}>{CHROME.newStory}</Button>
        <Button onClick={() => runCommand('story.paste')}>{CHROME.pasteText}</Button>
        <Button onClick={() => runCommand('help.sample')}>{CHROME.sample}</Button>
      </div>
      <p className="start-drop">{START.drop}</p>
      {recent.length > 0 && (
        <section className="start-recent">
          <h3>{START.recent}</h3>
          <ul>
            {recent.slice(0, SHOWN).map((story) => (
              <li key={story.id}>
                <Button kind="quiet" onClick={() => void openRecent(story)}>
                  <span>{story.name}</span>
                  <span className="start-work">{story.workName}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Stories that were open lately; the page goes without them where the host has none to tell. */
function useRecent(): readonly StoryRef[] {
  const [recent, setRecent] = useState<readonly StoryRef[]>([]);
  useEffect(() => {
    let gone = false;
    void host.call('recent.list', {}).then((answer) => {
      if (answer.ok && !gone) setRecent(answer.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  return recent;
}
