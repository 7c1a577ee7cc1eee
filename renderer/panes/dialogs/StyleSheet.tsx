import { X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { formsOf } from '../../../app/proofing/consistency/leaning.ts';
import type { StoryChoice } from '../../../app/proofing/consistency/story-choices.ts';
import { takeChoiceBack } from '../../store/choices.ts';
import { closeDialog, openDialog } from '../../store/dialogs.ts';
import { useFlags } from '../../store/flags.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { formName, STYLE_SHEET } from '../../words/en-choices.ts';
import './StyleSheet.css';

/** Every choice of the work: the open ones with what the story mixes, then the settled ones. */
export function StyleSheet() {
  const story = useActiveStory();
  const choices = useFlags((state) => state.choices);
  const main = useRef<HTMLButtonElement>(null);
  const open = choices.filter(({ chosen }) => chosen === undefined);
  const settled = choices.filter(({ chosen }) => chosen !== undefined);
  return (
    <Dialog
      title={STYLE_SHEET.title}
      description={story?.ref.untitled ? STYLE_SHEET.explainUntitled : STYLE_SHEET.explain}
      width={600}
      onClose={closeDialog}
      onSubmit={closeDialog}
      focusFirst={main}
      footer={
        <Button ref={main} kind="primary" type="submit">
          {STYLE_SHEET.close} <Kbd keys="Enter" />
        </Button>
      }
    >
      {choices.length === 0 && <p className="sheet-none">{STYLE_SHEET.none}</p>}
      <Part heading={STYLE_SHEET.open} choices={open} after={main} />
      <Part heading={STYLE_SHEET.decided} choices={settled} after={main} />
    </Dialog>
  );
}

interface PartProps {
  readonly heading: string;
  readonly choices: readonly StoryChoice[];
  /** Where the keyboard goes when the row that had it is gone. */
  readonly after: RefObject<HTMLElement | null>;
}

function Part({ heading, choices, after }: PartProps) {
  if (choices.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3 className="sheet-heading">{heading}</h3>
      <ul className="sheet-rows">
        {choices.map((choice) => (
          <Row key={choice.id} choice={choice} after={after} />
        ))}
      </ul>
    </section>
  );
}

function Row({ choice, after }: { readonly choice: StoryChoice } & Pick<PartProps, 'after'>) {
  const { id, title, chosen, counts } = choice;
  const isSettled = chosen !== undefined;
  return (
    <li>
      <span className="sheet-title">{title}</span>
      <span className="sheet-forms">
        {isSettled && <b>{formName(id, chosen)}</b>}
        {formsOf(counts)
          .filter((form) => form !== chosen)
          .map((form) => (
            <span key={form}>{STYLE_SHEET.places(formName(id, form), counts[form] ?? 0)}</span>
          ))}
      </span>
      <Button
        kind="link"
        aria-label={isSettled ? STYLE_SHEET.changeOf(title) : STYLE_SHEET.settleOf(title)}
        onClick={() => openDialog({ kind: 'settle-choice', choice: id, back: true })}
      >
        {isSettled ? STYLE_SHEET.change : STYLE_SHEET.settle}
      </Button>
      {isSettled && (
        <IconButton
          small
          label={STYLE_SHEET.takeBack(title)}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            after.current?.focus();
            void takeChoiceBack(id);
          }}
        />
      )}
    </li>
  );
}
