import { Pencil, X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { addWord, keepNames, removeWord } from '../../store/decide.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { asWord, type Objection, objectionTo, type WordList, wordsFound } from './word-lists.ts';

interface WordListPanelProps {
  readonly list: WordList;
  readonly words: readonly string[];
}

const OBJECTIONS: Readonly<Record<Exclude<Objection, null>, string | undefined>> = {
  empty: undefined,
  there: WORDS.there,
  'too-long': WORDS.tooLong,
  blanks: WORDS.blanks,
};

function put(word: string, list: WordList): Promise<void> {
  if (list === 'cast') return keepNames([word], []);
  if (list === 'notNames') return keepNames([], [word]);
  return addWord(word, list);
}

/** One list of words: what is typed narrows it, Enter adds it. */
export function WordListPanel({ list, words }: WordListPanelProps) {
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const found = wordsFound(words, typed);
  const objection = objectionTo(typed, words, list);

  function add(event: FormEvent) {
    event.preventDefault();
    if (objection !== null) return;
    setTyped('');
    void put(asWord(typed), list);
  }
  function remove(word: string) {
    const next = found[found.indexOf(word) + 1] ?? found[found.indexOf(word) - 1];
    focusRow(next);
    void removeWord(word, list);
  }
  async function change(word: string, to: string) {
    setEditing(null);
    if (to !== word) {
      await removeWord(word, list);
      await put(to, list);
    }
    focusRow(to);
  }
  function cancel(word: string) {
    setEditing(null);
    focusRow(word);
  }
  /** The keyboard stays in the list: on the row of `word`, else in the field. */
  function focusRow(word: string | undefined) {
    requestAnimationFrame(() => {
      const row = [...(rows.current?.querySelectorAll('li') ?? [])].find((one) => one.dataset['word'] === word);
      (row?.querySelector('button') ?? field.current)?.focus();
    });
  }
  return (
    <>
      <form className="words-add" onSubmit={add}>
        <TextField
          ref={field}
          label={WORDS.find}
          hideLabel
          placeholder={WORDS.find}
          value={typed}
          onChange={setTyped}
          hint={objection === null ? undefined : OBJECTIONS[objection]}
        />
        {objection === null && (
          <Button kind="primary" type="submit">
            {WORDS.add(asWord(typed))}
          </Button>
        )}
      </form>
      <ul ref={rows} className="words-rows" aria-label={WORDS.tabs[list]}>
        {found.map((word) => (
          <li key={word} data-word={word}>
            {editing === word ? (
              <EditRow word={word} words={words} list={list} onChange={(to) => void change(word, to)} onCancel={() => cancel(word)} />
            ) : (
              <>
                <span className="words-word">{word}</span>
                <IconButton small label={WORDS.edit(word)} icon={<Pencil size={13} aria-hidden />} onClick={() => setEditing(word)} />
                <IconButton small label={WORDS.remove(word)} icon={<X size={14} aria-hidden />} onClick={() => remove(word)} />
              </>
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="words-empty">{typed.trim() === '' ? WORDS.empty : WORDS.noneFound(typed.trim())}</p>}
    </>
  );
}

interface EditRowProps extends WordListPanelProps {
  readonly word: string;
  readonly onChange: (to: string) => void;
  readonly onCancel: () => void;
}

function EditRow({ word, words, list, onChange, onCancel }: EditRowProps) {
  const [typed, setTyped] = useState(word);
  const others = words.filter((other) => other !== word);
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
        error={objection === null ? null : OBJECTIONS[objection]}
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
