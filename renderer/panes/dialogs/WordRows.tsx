import { Pencil, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { removeWord } from '../../store/decide.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { focusRow } from './focus-row.ts';
import { putOnList } from './put-on-list.ts';
import { asWord, objectionTo, type WordList, wordsFound } from './word-lists.ts';

interface WordRowsProps {
  readonly list: WordList;
  readonly words: readonly string[];
  /** Narrows the list. */
  readonly typed: string;
  /** Where the keyboard goes when the list is empty. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The words of one list, each to change or to take off. */
export function WordRows({ list, words, typed, field }: WordRowsProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const found = wordsFound(words, typed);

  async function remove(word: string, index: number) {
    await removeWord(word, list);
    focusRow(rows.current, index, field.current);
  }
  async function change(word: string, to: string, index: number) {
    setEditing(null);
    if (to !== word) {
      await removeWord(word, list);
      await putOnList(to, list);
    }
    focusRow(rows.current, index, field.current);
  }
  function cancel(index: number) {
    setEditing(null);
    focusRow(rows.current, index, field.current);
  }
  return (
    <ul ref={rows} className="words-rows" aria-label={WORDS.tabs[list]}>
      {found.map((word, index) => (
        <li key={word}>
          {editing === word ? (
            <EditRow
              word={word}
              others={words.filter((other) => other !== word)}
              list={list}
              onChange={(to) => void change(word, to, index)}
              onCancel={() => cancel(index)}
            />
          ) : (
            <>
              <span className="words-word">{word}</span>
              <IconButton
                small
                label={WORDS.edit(word)}
                icon={<Pencil size={13} aria-hidden />}
                onClick={() => setEditing(word)}
              />
              <IconButton
                small
                label={WORDS.remove(word)}
                icon={<X size={14} aria-hidden />}
                onClick={() => void remove(word, index)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface EditRowProps {
  readonly word: string;
  readonly others: readonly string[];
  readonly list: WordList;
  readonly onChange: (to: string) => void;
  readonly onCancel: () => void;
}

function EditRow({ word, others, list, onChange, onCancel }: EditRowProps) {
  const [typed, setTyped] = useState(word);
  const objection = objectionTo(typed, others, list);
  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && objection === null) onChange(asWord(typed));
    else if (event.key === 'Escape') onCancel();
    else return;
    // Escape leaves the row, not the dialog.
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <>
      <TextField
        className="words-edit"
        label={WORDS.editing(word)}
        hideLabel
        autoFocus
        value={typed}
        onChange={setTyped}
        onKeyDown={keyDown}
        error={objection === null ? null : WORDS.objections[objection]}
      />
      <Button disabled={objection !== null} onClick={() => onChange(asWord(typed))}>
        {WORDS.save}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {WORDS.cancel}
      </Button>
    </>
  );
}
