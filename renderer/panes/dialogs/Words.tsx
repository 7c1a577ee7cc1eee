import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import type { Dialect } from '../../../app/proofing/facts.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { setDialect } from '../../store/decide.ts';
import { useSettings } from '../../store/settings.ts';
import { type OpenStory, useActiveStory } from '../../store/stories.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { StetListPanel } from './StetListPanel.tsx';
import { type ListName, LISTS, type WordList } from './word-lists.ts';
import { WordListPanel } from './WordListPanel.tsx';
import './Words.css';

const DIALECTS: readonly Dialect[] = ['en-US', 'en-GB'];

/** All lists of words: seen, searched, added to and mended; and the dialect of the work. */
export function Words() {
  const story = useActiveStory();
  const { words: mine, dialect } = useSettings((state) => state.settings);
  const [list, setList] = useState<ListName>(story ? 'work' : 'mine');
  const shown = story ? LISTS : LISTS.filter((name) => name === 'mine');
  const wordsOf = (name: WordList) => (name === 'mine' ? mine : (story?.decisions[name === 'work' ? 'words' : name] ?? []));
  return (
    <Dialog title={WORDS.title} width={620} tall onClose={closeDialog}>
      {story && (
        <div className="words-dialect">
          <span aria-hidden>{WORDS.dialect}</span>
          <Segmented
            label={WORDS.dialect}
            value={story.decisions.dialect ?? dialect}
            onChange={(next) => void setDialect(next)}
            choices={DIALECTS.map((value) => ({ value, label: WORDS.dialectOf[value] }))}
          />
        </div>
      )}
      <Tabs.Root className="words" value={list} onValueChange={(next: ListName) => setList(next)}>
        <Tabs.List className="words-tabs" aria-label={WORDS.lists} activateOnFocus>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name} className="words-tab">
              {WORDS.tabs[name]} <span className="words-count">{lengthOf(name, story, wordsOf)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map((name) => (
          <Tabs.Panel key={name} value={name} className="words-panel" tabIndex={-1}>
            <p className="words-about">{WORDS.abouts[name]}</p>
            {name !== 'mine' && story?.ref.untitled && <p className="words-about">{WORDS.untitled}</p>}
            {name === 'stets' ? (
              <StetListPanel stets={story?.stets ?? []} />
            ) : (
              <WordListPanel list={name} words={wordsOf(name)} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}

function lengthOf(name: ListName, story: OpenStory | null, wordsOf: (name: WordList) => readonly string[]): number {
  return name === 'stets' ? (story?.stets.length ?? 0) : wordsOf(name).length;
}
