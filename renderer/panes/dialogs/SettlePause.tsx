import { useRef, useState } from 'react';
import type { PauseStyle } from '../../../app/proofing/facts.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { settlePause } from '../../store/decide.ts';
import type { DecisionRow } from '../../store/flags.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { SETTLE_PAUSE } from '../../words/en-dialogs.ts';
import { Places } from './Places.tsx';
import './SettlePause.css';

const STYLES: readonly PauseStyle[] = ['...', '…', '..'];

/** How the work writes a pause, chosen once for all places and remembered. */
export function SettlePause({ row }: { readonly row: DecisionRow }) {
  const story = useActiveStory();
  const [style, setStyle] = useState<PauseStyle>(row.replacement === '…' ? '…' : '...');
  const main = useRef<HTMLButtonElement>(null);
  const { places } = row;
  const stands = style === '..';
  function settle() {
    closeDialog();
    void settlePause(style, row);
  }
  return (
    <Dialog
      title={SETTLE_PAUSE.title}
      description={story?.ref.untitled ? SETTLE_PAUSE.explainUntitled : SETTLE_PAUSE.explain}
      width={600}
      onClose={closeDialog}
      onSubmit={settle}
      focusFirst={main}
      footer={
        <>
          <Button ref={main} kind="primary" type="submit">
            {stands ? SETTLE_PAUSE.stand : SETTLE_PAUSE.change(places.length)} <Kbd keys="Enter" />
          </Button>
          <Button onClick={closeDialog}>{SETTLE_PAUSE.cancel}</Button>
        </>
      }
    >
      <Choices
        label={SETTLE_PAUSE.label}
        hideLabel
        value={style}
        onChange={setStyle}
        choices={STYLES.map((value) => {
          const [label, hint] = SETTLE_PAUSE.styles[value];
          return {
            value,
            label: (
              <>
                {label} <span className="pause-dots">{value}</span>
              </>
            ),
            hint,
          };
        })}
      />
      <h3 className="pause-places">{SETTLE_PAUSE.places(places.length)}</h3>
      <Places
        label={SETTLE_PAUSE.places(places.length)}
        places={places}
        replacementOf={() => (stands ? null : style)}
      />
    </Dialog>
  );
}
