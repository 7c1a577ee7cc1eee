/** The line over a story that was just opened: what was found, and where to begin. */
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { runCommand } from '../commands/commands.ts';
import { useFlags } from '../store/flags.ts';
import { changeStory, type OpenStory, useActiveStory } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { CHROME } from '../words/en.ts';
import { openingSentences } from './opening.ts';
import './Strip.css';

/** Shown until it is put away or begun. */
export function Strip() {
  const story = useActiveStory();
  return story?.strip ? <OpeningLine story={story} /> : null;
}

function OpeningLine({ story }: { readonly story: OpenStory }) {
  const { all, names, ownWords, checked, total } = useFlags();
  const ours = useFlags((state) => state.story === story.id);
  const sentences = useMemo(() => openingSentences(all), [all]);
  const putAway = () => changeStory(story.id, { strip: false });
  const ready = ours && checked === total;
  return (
    <section className="strip" aria-label={CHROME.strip}>
      <b>{story.ref.name}</b>
      {ready ? (
        sentences.map((sentence) => <span key={sentence}>{sentence}</span>)
      ) : (
        <span className="strip-quiet">{CHROME.checking}</span>
      )}
      {ready && sentences.length === 0 && <span className="strip-quiet">{CHROME.nothingFound}</span>}
      <span className="strip-gap" />
      {ready && names.length + ownWords.length > 0 && (
        <Button onClick={() => runCommand('names.show')}>
          {names.length > 0 ? CHROME.looksLikeNames(names.length) : CHROME.looksLikeWords(ownWords.length)}
        </Button>
      )}
      {ready && sentences.length > 0 && (
        <Button kind="primary" onClick={() => runCommand('flags.next')}>
          {CHROME.start} <Kbd keys="F7" />
        </Button>
      )}
      <IconButton small label={CHROME.putStripAway} icon={<X size={14} aria-hidden />} onClick={putAway} />
    </section>
  );
}
