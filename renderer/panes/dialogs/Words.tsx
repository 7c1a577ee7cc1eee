import { Tabs } from '@base-ui/react/tabs';
import { type FormEvent, useRef, useState } from 'react';
import type { Dialect } from '../../../app/proofing/facts.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { setDialect } from '../../store/decide.ts';
import { useSettings } from '../../store/settings.ts';
import { type OpenStory, useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { putOnList } from './put-on-list.ts';
import { StetRows } from './StetRows.tsx';
import {
  asWord,
  type ListName,
  LISTS,
  objectionTo,
  stetsFound,
  type WordList,
  wordsFound,
} from './word-lists.ts';
import { WordRows } from './WordRows.tsx';
import './Words.css';

const DIALECTS: readonly Dialect[] = ['en-US', 'en-GB'];

/** All lists of words: what is typed narrows them, Enter adds it to the one that is open. */
export function Words() {
  const story = useActiveStory();
  const mine = useSettings((state) => state.settings.words);
  const [list, setList] = useState<ListName>(story ? 'work' : 'mine');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const shown = story ? LISTS : LISTS.filter((name) => name === 'mine');
  const wordsOf = (name: WordList) =>
    name === 'mine' ? mine : (story?.decisions[name === 'work' ? 'words' : name] ?? []);
  const stets = stetsFound(story?.stets ?? [], typed);
  const foundOn = (name: ListName) =>
    name === 'stets' ? stets.length : wordsFound(wordsOf(name), typed).length;
  const objection = list === 'stets' ? 'empty' : objectionTo(typed, wordsOf(list), list);

  function add(event: FormEvent) {
    event.preventDefault();
    if (list === 'stets' || objection !== null) return;
    setTyped('');
    void putOnList(asWord(typed), list);
  }
  return (
    <Dialog title={WORDS.title} width={640} tall onClose={closeDialog} focusFirst={field}>
      {story && <DialectOfWork story={story} />}
      <form className="words-add" onSubmit={add}>
        <TextField
          ref={field}
          label={WORDS.find}
          hideLabel
          placeholder={WORDS.find}
          value={typed}
          onChange={setTyped}
          hint={objection === null ? undefined : WORDS.objections[objection]}
        />
        {objection === null && (
          <Button kind="primary" type="submit">
            {WORDS.add(asWord(typed))}
          </Button>
        )}
      </form>
      <Tabs.Root className="words" value={list} onValueChange={(next: ListName) => setList(next)}>
        <Tabs.List className="words-tabs" aria-label={WORDS.lists} activateOnFocus>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name} className="words-tab">
              {WORDS.tabs[name]} <span className="words-count">{foundOn(name)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map((name) => (
          <Tabs.Panel key={name} value={name} className="words-panel" tabIndex={-1}>
            <p className="words-about">{WORDS.abouts[name]}</p>
            {name !== 'mine' && story?.ref.untitled && <p className="words-about">{WORDS.untitled}</p>}
            {name === 'stets' ? (
              <StetRows stets={stets} field={field} />
            ) : (
              <WordRows list={name} words={wordsOf(name)} typed={typed} field={field} />
            )}
            {foundOn(name) === 0 && (
              <p className="words-about">
                {typed.trim() === '' ? WORDS.empty : WORDS.noneFound(typed.trim())}
              </p>
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}

function DialectOfWork({ story }: { readonly story: OpenStory }) {
  const usual = useSettings((state) => state.settings.dialect);
  return (
    <div className="words-dialect">
      <span aria-hidden>{WORDS.dialect}</span>
      <Segmented
        label={WORDS.dialect}
        value={story.decisions.dialect ?? usual}
        onChange={(next) => void setDialect(next)}
        choices={DIALECTS.map((value) => ({ value, label: WORDS.dialectOf[value] }))}
      />
    </div>
  );
}
