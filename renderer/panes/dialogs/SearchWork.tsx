import { useEffect, useMemo, useRef, useState } from 'react';
import { closeDialog } from '../../store/dialogs.ts';
import { goToFound, MOST_PLACES, searchWork, type WorkFound } from '../../store/search-work.ts';
import { useStories } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { findWords } from '../../words/en-flags.ts';
import { SEARCH_WORK } from '../../words/en-dialogs.ts';
import { FindList } from './FindList.tsx';
import './SearchWork.css';

/** So long after the last key, in milliseconds, the stories are looked through. */
const PAUSE = 200;

/** Looks for a text in all stories of the work; Enter opens the story at the place. */
export function SearchWork({ text }: { readonly text: string }) {
  const workName = useStories((state) => state.work?.name ?? '');
  const [typed, setTyped] = useState(text);
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [found, setFound] = useState<WorkFound | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // What was looked for last is offered, and typed over.
  useEffect(() => field.current?.select(), []);
  const search = useMemo(() => ({ text: typed, matchCase, wholeWord }), [typed, matchCase, wholeWord]);
  useEffect(() => {
    let off = false;
    const timer = setTimeout(() => {
      setAt(0);
      if (search.text.trim() === '') setFound(null);
      else void searchWork(search, setFound, () => off);
    }, PAUSE);
    return () => {
      off = true;
      clearTimeout(timer);
    };
  }, [search]);

  const places = useMemo(
    () => (found?.stories ?? []).flatMap((story) => story.places.map((place) => ({ story, place }))),
    [found],
  );
  const items = useMemo(
    () =>
      places.map(({ story: { ref, more }, place }) => ({
        id: `${ref.id} ${place.line} ${place.from}`,
        heading: more > 0 ? `${ref.name} (${SEARCH_WORK.more(more)})` : ref.name,
        content: (
          <>
            <span className="search-place">
              {place.before}
              <mark>{place.at}</mark>
              {place.after}
            </span>
            <span className="search-line">{SEARCH_WORK.line(place.line + 1)}</span>
          </>
        ),
      })),
    [places],
  );
  function open(index: number) {
    const chosen = places[index];
    if (!chosen) return;
    closeDialog();
    // Only once the dialog is gone: it gives the keyboard back to where it was.
    setTimeout(() => void goToFound(chosen.story.ref, chosen.place, search));
  }
  return (
    <Dialog
      title={SEARCH_WORK.title}
      description={SEARCH_WORK.explain(workName)}
      width={720}
      tall
      onClose={closeDialog}
      focusFirst={field}
      footer={
        <>
          <Button kind="primary" disabled={places.length === 0} onClick={() => open(at)}>
            {SEARCH_WORK.open}
          </Button>
          <Button onClick={closeDialog}>{SEARCH_WORK.close}</Button>
        </>
      }
    >
      <div className="search-choices">
        <Checkbox checked={matchCase} onChange={setMatchCase}>
          {findWords.matchCase}
        </Checkbox>
        <Checkbox checked={wholeWord} onChange={setWholeWord}>
          {findWords.wholeWord}
        </Checkbox>
      </div>
      <FindList
        findLabel={SEARCH_WORK.find}
        listLabel={SEARCH_WORK.list}
        typed={typed}
        onTyped={setTyped}
        items={items}
        active={places.length === 0 ? -1 : at}
        onActive={setAt}
        onChoose={open}
        empty={null}
        field={field}
      />
      <p className="search-told" role="status">
        {told(found)}
      </p>
    </Dialog>
  );
}

function told(found: WorkFound | null): string {
  if (found === null) return '';
  if (!found.done) return SEARCH_WORK.looking(found.looked, found.all);
  const places = found.stories.reduce((sum, story) => sum + story.places.length, 0);
  const counted = SEARCH_WORK.found(places, found.stories.length);
  return found.capped ? `${counted} ${SEARCH_WORK.capped(Math.min(places, MOST_PLACES))}` : counted;
}
