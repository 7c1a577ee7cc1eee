import { X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { type Stet, stetKey } from '../../../app/proofing/facts.ts';
import { removeStet } from '../../store/flag-actions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { focusRow } from './focus-row.ts';
import { inContext } from '../../../app/text/in-context.ts';

/** Units of the sentence shown to each side of what was kept. */
const REACH = 36;

interface StetRowsProps {
  readonly stets: readonly Stet[];
  /** Where the keyboard goes when the list is empty. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Places of the story that were kept as they are; taken off the list, a place may be flagged again. */
export function StetRows({ stets, field }: StetRowsProps) {
  const rows = useRef<HTMLUListElement>(null);
  async function remove(stet: Stet, index: number) {
    await removeStet(stet);
    focusRow(rows.current, index, field.current);
  }
  return (
    <ul ref={rows} className="words-rows" aria-label={WORDS.tabs.stets}>
      {stets.map((stet, index) => (
        <li key={stetKey(stet)}>
          <StetLine stet={stet} />
          <IconButton
            small
            label={WORDS.remove(stet.text)}
            icon={<X size={14} aria-hidden />}
            onClick={() => void remove(stet, index)}
          />
        </li>
      ))}
    </ul>
  );
}

function StetLine({ stet: { text, sentence } }: { readonly stet: Stet }) {
  const at = sentence.indexOf(text);
  if (at < 0) return <span className="words-word">{text}</span>;
  const cut = inContext(sentence, at, at + text.length, REACH);
  return (
    <span className="words-word words-stet">
      {cut.before}
      <b>{cut.at}</b>
      {cut.after}
    </span>
  );
}
