import type { ReactNode } from 'react';
import type { Failure } from '../../app/contract/result.ts';
import { seeBoth } from '../store/both-texts.ts';
import { useFixes } from '../store/fixes.ts';
import { saveStory, saveStoryAs } from '../store/story-actions.ts';
import type { OpenStory, SaveState } from '../store/stories.ts';
import { Button } from '../ui/Button.tsx';
import { CHROME, NOT_SAVED, savedSentence } from '../words/en.ts';
import { UNCHANGED } from '../words/en-fixes.ts';

/** Whether the text is in its file, in words, and after a failure the button that mends it. */
export function SaveStatus({ story }: { readonly story: OpenStory }) {
  const { readOnly } = story;
  // A story without a file is never saved, however safe its text is in the journal.
  const save: SaveState =
    story.ref.untitled && story.save.kind === 'saved' ? { kind: 'unsaved' } : story.save;
  switch (save.kind) {
    case 'saved':
      return readOnly ? (
        <span title={CHROME.readOnlyTitle}>{CHROME.readOnly}</span>
      ) : (
        <SavedLine story={story} words={save.words} />
      );
    case 'unsaved':
      return (
        <Told sentence={CHROME.notSavedYet}>
          <Button kind="link" onClick={() => void saveStory(story.id)}>
            {story.ref.untitled || readOnly ? CHROME.saveAs : CHROME.save}
          </Button>
        </Told>
      );
    case 'saving':
      return <span>{CHROME.saving}</span>;
    case 'failed':
      // The sentence about the other text on disk, beside this one, says it already.
      if (story.outside !== null) return <span>{CHROME.notSavedYet}</span>;
      return (
        <Told sentence={NOT_SAVED[save.code]} wrong>
          <Remedy story={story} code={save.code} />
        </Told>
      );
  }
}

/** While fixes are pending, that they are not in the file. */
function SavedLine({ story, words }: { readonly story: OpenStory; readonly words: number | null }) {
  const isPending = useFixes((state) => state.story === story.id && state.fixes > 0);
  if (!isPending || (words !== null && words > 0)) return <span>{savedSentence(words)}</span>;
  return <span>{story.role === 'proofreading' ? UNCHANGED.proofreading : UNCHANGED.saved}</span>;
}

function Told({
  sentence,
  wrong,
  children,
}: {
  readonly sentence: string;
  readonly wrong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className="status-told">
      <span
        className={`status-sentence ${wrong ? 'wrong' : ''}`}
        title={sentence}
        role={wrong ? 'alert' : undefined}
      >
        {sentence}
      </span>
      {children}
    </span>
  );
}

/** Each failure has one way on that helps; where writing here cannot work, another place does. */
function Remedy({ story, code }: { readonly story: OpenStory; readonly code: Failure }) {
  const { id } = story;
  switch (code) {
    case 'changed-on-disk':
      return (
        <Button kind="link" onClick={() => void seeBoth(id)}>
          {CHROME.seeBoth}
        </Button>
      );
    // Saving again asks again, about the character that is in the way now.
    case 'not-encodable':
      return (
        <Button kind="link" onClick={() => void saveStory(id)}>
          {CHROME.choose}
        </Button>
      );
    case 'unexpected':
    case 'no-space':
    case 'not-confirmed':
      return (
        <Button kind="link" onClick={() => void saveStory(id)}>
          {CHROME.tryAgain}
        </Button>
      );
    default:
      return (
        <Button kind="link" onClick={() => void saveStoryAs(id)}>
          {CHROME.saveAs}
        </Button>
      );
  }
}
