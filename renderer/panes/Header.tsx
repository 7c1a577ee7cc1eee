/** The top line: the menu, which story this is, what typing does, and what a story is done with. */
import { runCommand } from '../commands/commands.ts';
import { useActiveStory } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { CHROME, COPY_SITES, START } from '../words/en.ts';
import { AppMenu } from './AppMenu.tsx';
import { RoleMenu } from './RoleMenu.tsx';
import './Header.css';

/** Shows the story on screen; without one only the menu and the name of the house. */
export function Header() {
  const story = useActiveStory();
  return (
    <header className="header">
      <AppMenu />
      <h1 className="header-story">{story?.ref.name ?? START.name}</h1>
      {story && (
        <span className="header-work">
          {story.ref.work === null ? CHROME.untitledWork : story.ref.workName}
        </span>
      )}
      <span className="header-gap" />
      {story && (
        <>
          <RoleMenu story={story} />
          <Button onClick={() => runCommand('edit.find')}>{CHROME.find}</Button>
          <Menu
            align="end"
            trigger={
              <Button>
                {CHROME.copyFor} <span aria-hidden>▾</span>
              </Button>
            }
          >
            {COPY_SITES.map(({ command, label }) => (
              <MenuItem key={command} onChoose={() => runCommand(command)}>
                {label}
              </MenuItem>
            ))}
          </Menu>
          <Button kind="primary" onClick={() => runCommand('story.export')}>
            {CHROME.export}
          </Button>
        </>
      )}
    </header>
  );
}
