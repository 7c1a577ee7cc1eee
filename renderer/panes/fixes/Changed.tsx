/** A fix as something to read: what it takes out struck, what it puts in underlined, a little of the text around. */
import { Fragment } from 'react';
import type { FixPart } from '../../store/fix-texts.ts';
import { FIXES } from '../../words/en-fixes.ts';

/** `colour` is that of the fix's author, from 1. */
export function Changed({ parts, colour }: { readonly parts: readonly FixPart[]; readonly colour: number }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'same') return <Fragment key={key}>{oneLine(text)}</Fragment>;
    if (kind === 'taken')
      return (
        <del key={key} className={`struck fix by-${colour}`}>
          <span className="unseen">{FIXES.deleted}</span>
          {readable(text)}
        </del>
      );
    return (
      <ins key={key} className={`fix by-${colour}`}>
        <span className="unseen">{FIXES.inserted}</span>
        {readable(text)}
      </ins>
    );
  });
}

const LONGEST = 400;

/** Breaks are shown as ¶, a lone blank as ␣. */
function readable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, 280)} … ${text.slice(-80)}` : text;
  return oneLine(/^ +$/.test(cut) ? cut.replaceAll(' ', '␣') : cut);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}
