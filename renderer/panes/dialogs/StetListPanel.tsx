import { X } from 'lucide-react';
import { useState } from 'react';
import { type Stet, stetKey } from '../../../app/proofing/facts.ts';
import { removeStet } from '../../store/decide.ts';
import { TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { WORDS } from '../../words/en-dialogs.ts';
import { inContext } from './in-context.ts';
import { stetsFound } from './word-lists.ts';

/** Units of the sentence shown to each side of what was kept. */
const REACH = 36;

/** The places of the story that were kept as they are; taken off the list, a place may be flagged again. */
export function StetListPanel({ stets }: { readonly stets: readonly Stet[] }) {
  const [typed, setTyped] = useState('');
  const found = stetsFound(stets, typed);
  return (
    <>
      <TextField label={WORDS.findStet} hideLabel placeholder={WORDS.findStet} value={typed} onChange={setTyped} />
      <ul className="words-rows" aria-label={WORDS.tabs.stets}>
        {found.map((stet) => (
          <li key={stetKey(stet)}>
            <StetLine stet={stet} />
            <IconButton
              small
              label={WORDS.remove(stet.text)}
              icon={<X size={14} aria-hidden />}
              onClick={() => void removeStet(stet)}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="words-empty">{typed.trim() === '' ? WORDS.empty : WORDS.noneFound(typed.trim())}</p>}
    </>
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
