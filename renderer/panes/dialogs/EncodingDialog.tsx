import { useMemo, useRef, useState } from 'react';
import type { Failure } from '../../../app/contract/result.ts';
import { type Encoding, ENCODINGS } from '../../../app/story/encoding.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { type OpenStory, useStories } from '../../store/stories.ts';
import { convertTo, currentText, rereadAs } from '../../store/story-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ENCODING_NAMES, failureSentence } from '../../words/en.ts';
import { ENCODING } from '../../words/en-dialogs.ts';
import { readAs } from './read-as.ts';
import { tellingLines } from './telling-lines.ts';
import './EncodingDialog.css';

/** Lines shown of what a reading gives. */
const SHOWN = 6;

/** How the file is read, with the lines that show whether that is right, and how it may be read or saved instead. */
export function EncodingDialog({ story: id }: { readonly story: string }) {
  const story = useStories((state) => state.byId[id]);
  return story ? <EncodingOf story={story} /> : null;
}

function EncodingOf({ story }: { readonly story: OpenStory }) {
  const { id, ref, encoding, bom, guessed } = story;
  const [chosen, setChosen] = useState<Encoding>(encoding);
  const [error, setError] = useState<string | null>(null);
  const close = useRef<HTMLButtonElement>(null);
  // The file holds what is on screen only while nothing is unsaved; reading it again would lose the rest.
  const canReread = story.save.kind === 'saved' && story.outside === null && !ref.untitled;
  const text = useMemo(() => currentText(id), [id]);
  const read = useMemo(() => readAs(text, { encoding, bom }, chosen), [text, encoding, bom, chosen]);
  const name =
    bom && encoding === 'utf-8' ? ENCODING.bom(ENCODING_NAMES[encoding]) : ENCODING_NAMES[encoding];
  const other = chosen !== encoding;

  async function end(outcome: Promise<Failure | null>) {
    const failure = await outcome;
    if (failure === null) closeDialog();
    else setError(failureSentence(failure, { about: ref.name }));
  }
  function submit() {
    if (!other) closeDialog();
    else if (read !== null) void end(rereadAs(id, chosen));
  }
  return (
    <Dialog
      title={ENCODING.title}
      description={
        ref.untitled
          ? ENCODING.untitled
          : guessed
            ? ENCODING.guess(ref.name, name)
            : ENCODING.sure(ref.name, name)
      }
      width={640}
      onClose={closeDialog}
      onSubmit={submit}
      focusFirst={canReread ? undefined : close}
      footer={
        <>
          <Button ref={close} kind="primary" type="submit" disabled={other && read === null}>
            {other ? ENCODING.reread(ENCODING_NAMES[chosen]) : ENCODING.close} <Kbd keys="Enter" />
          </Button>
          {encoding !== 'utf-8' && !ref.untitled && !story.readOnly && (
            <Button title={ENCODING.convertHint} onClick={() => void end(convertTo(id, 'utf-8', false))}>
              {ENCODING.convert}
            </Button>
          )}
        </>
      }
    >
      {canReread ? (
        <Choices
          label={ENCODING.label}
          value={chosen}
          onChange={setChosen}
          choices={ENCODINGS.map((value) => ({
            value,
            label:
              value === encoding ? `${ENCODING_NAMES[value]} (${ENCODING.asNow})` : ENCODING_NAMES[value],
          }))}
        />
      ) : (
        !ref.untitled && <p className="encoding-note">{ENCODING.unsaved}</p>
      )}
      <h3 className="encoding-heading">{ENCODING.preview}</h3>
      <Preview text={read} encoding={chosen} />
      {error !== null && (
        <p className="encoding-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

function Preview({ text, encoding }: { readonly text: string | null; readonly encoding: Encoding }) {
  const lines = useMemo(() => (text === null ? [] : tellingLines(text, SHOWN)), [text]);
  if (text === null) return <p className="encoding-note">{ENCODING.misfit(ENCODING_NAMES[encoding])}</p>;
  if (lines.length === 0) return <p className="encoding-note">{ENCODING.plain}</p>;
  return (
    <ul className="encoding-lines">
      {lines.map(({ number, pieces }) => (
        <li key={number}>
          <span className="encoding-number">{ENCODING.line(number)}</span>
          <span className="encoding-line">
            {pieces.map((piece, index) =>
              piece.foreign ? <mark key={index}>{piece.text}</mark> : piece.text,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
