/** Short sentences at the foot of the page. */
import { X } from 'lucide-react';
import { dismiss, type Notice, useNotices } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CHROME, failureSentence } from '../words/en.ts';
import './Notices.css';

/** The live region is always there, so that what comes into it is said. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <section className="notices" aria-label={CHROME.notices} aria-live="polite">
      {notices.map((notice) => (
        <Line key={notice.key} notice={notice} />
      ))}
    </section>
  );
}

function Line({ notice: { key, text, failure, about, detail, action } }: { readonly notice: Notice }) {
  return (
    <div className={`notice ${failure ? 'wrong' : ''}`}>
      <span className="notice-text">{failure ? failureSentence(failure, { about, detail }) : text}</span>
      {action && (
        <Button
          kind="link"
          onClick={() => {
            action.run();
            dismiss(key);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        small
        label={CHROME.dismiss}
        icon={<X size={14} aria-hidden />}
        onClick={() => dismiss(key)}
      />
    </div>
  );
}
