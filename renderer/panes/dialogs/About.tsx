import { useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { useSettings } from '../../store/settings.ts';
import { Button } from '../../ui/Button.tsx';
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
        <Licences />
      </div>
    </Dialog>
  );
}

/** The licences of all that is built into Galley, read when somebody asks for them. */
function Licences() {
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    const answer = await fetch('/resources/licences/THIRD-PARTY.txt');
    setText(answer.ok ? await answer.text() : ABOUT.thirdPartyGone);
  };
  if (text === null) return <Button onClick={() => void read()}>{ABOUT.thirdParty}</Button>;
  return (
    // A keyboard scrolls it, too.
    <pre className="about-licences" role="region" aria-label={ABOUT.thirdParty} tabIndex={0}>
      {text}
    </pre>
  );
}
