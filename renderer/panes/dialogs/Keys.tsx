import { MENU_GROUPS } from '../../../app/contract/menu.ts';
import { commandOf, commandsOf } from '../../commands/commands.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { KEYS_PAGE } from '../../words/en.ts';
import { FIX_KEYS } from '../../words/en-fixes.ts';
import './Keys.css';

/** Every command that has keys, by group, and the keys of the cards and of the list of stories. */
export function Keys() {
  return (
    <Dialog title={KEYS_PAGE.title} description={KEYS_PAGE.text} width={760} isRead onClose={closeDialog}>
      <div className="keys-groups">
        <KeyList heading={KEYS_PAGE.card} lines={KEYS_PAGE.cardKeys} />
        <KeyList
          heading={KEYS_PAGE.list}
          lines={KEYS_PAGE.listKeys.filter(
            ([keys]) => keys !== 'Delete' || commandOf('story.trash')?.there?.(),
          )}
        />
        <KeyList heading={FIX_KEYS.card} lines={FIX_KEYS.cardKeys} />
        {MENU_GROUPS.map((group) => (
          <KeyList
            key={group.id}
            heading={group.label}
            lines={commandsOf(group.id).flatMap(({ keys, label }) => (keys ? [[keys, label] as const] : []))}
          />
        ))}
      </div>
    </Dialog>
  );
}

function KeyList({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly (readonly [keys: string, does: string])[];
}) {
  return (
    <section className="keys-list">
      <h3>{heading}</h3>
      <dl>
        {lines.map(([keys, does]) => (
          <div key={keys + does}>
            <dt>
              <Kbd keys={keys} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
