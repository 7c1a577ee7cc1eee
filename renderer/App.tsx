/** The window: header, strip, stories, page, flags, status line; and what the whole window listens to. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { runCommand } from './commands/commands.ts';
import { listenToKeys } from './commands/keys.ts';
import { focusText, showInDesk } from './editor/desk.ts';
import { Editor } from './editor/Editor.tsx';
import { FindBar } from './editor/FindBar.tsx';
import { host } from './host.ts';
import { Dialogs } from './panes/dialogs/Dialogs.tsx';
import { DropPlace } from './panes/DropPlace.tsx';
import { Header } from './panes/Header.tsx';
import { Nav } from './panes/Nav.tsx';
import { Notices } from './panes/Notices.tsx';
import { SidePane } from './panes/SidePane.tsx';
import { StartPage } from './panes/StartPage.tsx';
import { StatusBar } from './panes/StatusBar.tsx';
import { Strip } from './panes/Strip.tsx';
import { loadSettings, useSettings } from './store/settings.ts';
import { startUp } from './store/start-up.ts';
import { useActiveStory, useStories } from './store/stories.ts';
import { useTextMeasures, useTheme } from './styles/look.ts';
import { CHROME } from './words/en.ts';
import './App.css';

/** The editor stays mounted throughout: it is the desk on which stories are laid, open or not. */
export function App() {
  const started = useStartUp();
  const story = useActiveStory();
  const { settings } = useSettings();
  const navOpen = settings.navOpen && story !== null;
  const paneOpen = settings.paneOpen && story !== null;
  useTheme();
  useTextMeasures();
  useTitle(story?.ref.name);
  usePageComing(story !== null);
  return (
    <div className={`frame ${navOpen ? '' : 'no-nav'} ${paneOpen ? '' : 'no-pane'}`}>
      <Header />
      <Strip />
      {navOpen && <Nav />}
      <main className="page-part" aria-label={CHROME.text}>
        <FindBar />
        <div className="page-room" hidden={!story}>
          <Editor />
        </div>
        {started && !story && <StartPage />}
        <Notices />
      </main>
      {paneOpen && (
        <div className="flags-part">
          <SidePane />
        </div>
      )}
      <StatusBar />
      <DropPlace />
      <Dialogs />
    </div>
  );
}

/** Brings back the last session; true once that is done. */
function useStartUp(): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    const stopKeys = listenToKeys();
    const stopMenu = host.on('menu.command', ({ command }) => void runCommand(command));
    void loadSettings()
      .then(startUp)
      .finally(() => setStarted(true));
    return () => {
      stopKeys();
      stopMenu();
    };
  }, []);
  return started;
}

function useTitle(story: string | undefined): void {
  useEffect(() => {
    document.title = story ? `${story} – Galley` : 'Galley';
  }, [story]);
}

/** While there was no story the page was hidden, and what is hidden takes neither scroll nor focus: again, now. */
function usePageComing(there: boolean): void {
  useLayoutEffect(() => {
    const { active } = useStories.getState();
    if (!there || active === null) return;
    showInDesk(active);
    focusText();
  }, [there]);
}
