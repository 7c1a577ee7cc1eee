/** What typing does, always in sight: it changes the text, or leaves fixes under a name. */
import { openDialog } from '../store/dialogs.ts';
import { takeRole } from '../store/roles.ts';
import { useSettings } from '../store/settings.ts';
import type { OpenStory } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { ROLE } from '../words/en-fixes.ts';

export function RoleMenu({ story }: { readonly story: OpenStory }) {
  const name = useSettings((state) => state.settings.proofreader);
  const isProofreading = story.role === 'proofreading';
  return (
    <Menu
      align="end"
      trigger={
        <Button
          className={`header-role ${story.role}`}
          title={isProofreading ? ROLE.proofreadingHint : ROLE.editingHint}
        >
          {isProofreading ? ROLE.proofreading(name) : ROLE.editing} <span aria-hidden>▾</span>
        </Button>
      }
    >
      <MenuChoices
        label={ROLE.menu}
        value={story.role}
        onChange={takeRole}
        choices={[
          { value: 'editing', label: ROLE.editing, hint: ROLE.editingHint },
          { value: 'proofreading', label: ROLE.proofreading(name), hint: ROLE.proofreadingHint },
        ]}
      />
      {name !== '' && (
        <>
          <MenuSeparator />
          <MenuItem onChoose={() => openDialog({ kind: 'proofreader', why: 'rename' })}>
            {ROLE.rename}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
