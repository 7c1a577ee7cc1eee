/** Find and replace, in a bar above the page. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { changeSearch, closeFind, goToMatch, replaceAll, replaceOne, useFind } from '../store/find.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { findWords } from '../words/en-flags.ts';
import './find-bar.css';

/** Shown while find is open. Enter and Shift+Enter go through the matches, Esc goes back to the text. */
export function FindBar() {
  const find = useFind();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!find.open || find.asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [find.open, find.asked]);
  if (!find.open) return null;

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      closeFind();
    }
  };
  return (
    <search className="find-bar" aria-label={findWords.bar} onKeyDown={pressed}>
      <div className="find-line">
        <input
          ref={field}
          type="text"
          className="field-control"
          aria-label={findWords.find}
          placeholder={findWords.find}
          spellCheck={false}
          value={find.text}
          onChange={(event) => changeSearch({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            goToMatch(event.shiftKey ? -1 : 1);
          }}
        />
        <span className="find-count" role="status">
          {findWords.count(find.text, find.matches.length, find.at, find.replaced)}
        </span>
        <IconButton
          label={findWords.previous}
          icon={<ChevronUp size={16} aria-hidden />}
          onClick={() => goToMatch(-1)}
        />
        <IconButton
          label={findWords.next}
          icon={<ChevronDown size={16} aria-hidden />}
          onClick={() => goToMatch(1)}
        />
        <label className="find-choice">
          <input
            type="checkbox"
            checked={find.matchCase}
            onChange={(event) => changeSearch({ matchCase: event.target.checked })}
          />
          {findWords.matchCase}
        </label>
        <label className="find-choice">
          <input
            type="checkbox"
            checked={find.wholeWord}
            onChange={(event) => changeSearch({ wholeWord: event.target.checked })}
          />
          {findWords.wholeWord}
        </label>
        {!find.replacing && (
          <Button kind="quiet" onClick={() => useFind.setState({ replacing: true })}>
            {findWords.openReplace}
          </Button>
        )}
        <IconButton label={findWords.close} icon={<X size={16} aria-hidden />} onClick={closeFind} />
      </div>
      {find.replacing && (
        <div className="find-line">
          <input
            type="text"
            className="field-control"
            aria-label={findWords.replacement}
            placeholder={findWords.replacement}
            spellCheck={false}
            value={find.replacement}
            onChange={(event) => changeSearch({ replacement: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              replaceOne();
            }}
          />
          <Button onClick={replaceOne} disabled={find.matches.length === 0}>
            {findWords.replace}
          </Button>
          <Button onClick={replaceAll} disabled={find.matches.length === 0}>
            {findWords.replaceAll}
          </Button>
        </div>
      )}
    </search>
  );
}
