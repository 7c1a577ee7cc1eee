/** The bottom line: what was saved, in words; what happened to the file outside; how the text is stored. */
import { useMemo, useState } from 'react';
import type { Dialect } from '../../app/proofing/facts.ts';
import type { LineEnd } from '../../app/story/story.ts';
import { runCommand } from '../commands/commands.ts';
import { ownBlocks } from '../editor/desk.ts';
import { setDialect } from '../store/decide.ts';
import { peopleIn, useFixes } from '../store/fixes.ts';
import { isChecking, useFlags } from '../store/flags.ts';
import { useSettings } from '../store/settings.ts';
import { type OpenStory, useActiveStory, useStories } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuChoices } from '../ui/Menu.tsx';
import { CHROME, DIALECT_NAMES, ENCODING_NAMES, LINE_END_NAMES } from '../words/en.ts';
import { FIXES } from '../words/en-fixes.ts';
import { FlagsFound } from './FlagsFound.tsx';
import { HostGone } from './HostGone.tsx';
import { OutsideChange } from './OutsideChange.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import './StatusBar.css';

/** Nearly empty while no story is open. */
export function StatusBar() {
  const story = useActiveStory();
  return (
    <footer className="status-bar">
      <HostGone />
      {story && (
        <>
          <SaveStatus story={story} />
          <OutsideChange story={story} />
          <span className="status-gap" />
          <Checking story={story} />
          <Pending />
          <Words />
          <StoredAs story={story} />
          <DialectChoice story={story} />
          <FlagsFound story={story} />
        </>
      )}
    </footer>
  );
}

function Checking({ story }: { readonly story: OpenStory }) {
  const through = useFlags((state) => !isChecking(state, story.id));
  return through ? null : <span className="status-checking">{CHROME.checking}</span>;
}

/** What waits for an answer, and from whom. */
function Pending() {
  const rows = useFixes((state) => state.rows);
  const summary = useMemo(() => FIXES.summary(peopleIn(rows)), [rows]);
  return summary === '' ? null : <span className="status-pending">{summary}</span>;
}

function Words() {
  const words = useStories((state) => state.words);
  const selected = useStories((state) => state.selectedWords);
  return <span className="status-words">{CHROME.words(words, selected)}</span>;
}

function StoredAs({ story }: { readonly story: OpenStory }) {
  const name = ENCODING_NAMES[story.encoding];
  return (
    <>
      <Button
        kind="quiet"
        className="status-button"
        aria-label={CHROME.encoding(name, story.guessed)}
        title={CHROME.encoding(name, story.guessed)}
        onClick={() => runCommand('story.encoding')}
      >
        {story.guessed ? `${name}?` : name}
      </Button>
      <LineEnds key={`${story.id} ${story.fingerprint}`} story={story} />
    </>
  );
}

/** The line ends as they were when the file was read or written last: whoever shows it names the fingerprint as key. */
function LineEnds({ story }: { readonly story: OpenStory }) {
  const [ends] = useState(() => endsOf(story));
  return <span title={CHROME.lineEnds}>{LINE_END_NAMES[ends]}</span>;
}

function endsOf({ id, habits }: OpenStory): Exclude<LineEnd, ''> | 'mixed' {
  const used = new Set(ownBlocks(id).map((block) => block.end));
  used.delete('');
  const [first, second] = used;
  return second !== undefined ? 'mixed' : first || habits.end;
}

const DIALECTS = Object.entries(DIALECT_NAMES).map(([value, label]) => ({ value: value as Dialect, label }));

function DialectChoice({ story }: { readonly story: OpenStory }) {
  const usual = useSettings((state) => state.settings.dialect);
  const dialect = story.decisions.dialect ?? usual;
  const name = DIALECT_NAMES[dialect];
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button kind="quiet" className="status-button" aria-label={CHROME.dialect(name)}>
          {name}
        </Button>
      }
    >
      <MenuChoices
        label={CHROME.dialectHeading}
        value={dialect}
        onChange={(next) => void setDialect(next)}
        choices={DIALECTS}
      />
    </Menu>
  );
}
