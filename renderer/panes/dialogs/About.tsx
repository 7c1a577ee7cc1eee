import { closeDialog } from '../../store/dialogs.ts';
import { useSettings } from '../../store/settings.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ABOUT, PROMISE } from '../../words/en.ts';
import './About.css';

/** What Galley is, which version runs where, and what it is made of. */
export function About() {
  const info = useSettings((state) => state.info);
  return (
    <Dialog title={ABOUT.title} description={PROMISE} onClose={closeDialog}>
      <div className="about">
        {info && (
          <p>
            {ABOUT.version(info.version)} · {ABOUT.hosts[info.kind]}
          </p>
        )}
        {ABOUT.parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
        <p>{ABOUT.licence}</p>
      </div>
    </Dialog>
  );
}
