/** The open flag: the place in the author's own sentence, the reason, every replacement, and Keep mine. */
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { bandOf } from '../../../app/proofing/flag.ts';
import { addWord, keepNames, setRule } from '../../store/decide.ts';
import { openDialog } from '../../store/dialogs.ts';
import { applyFlag, backToText, goToFlag, keepMineFlag } from '../../store/flag-actions.ts';
import { lineOf } from '../../store/flag-place.ts';
import { type PlacedFlag, replacementsOf, useFlags } from '../../store/flags.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { flagWords, KIND_NAMES } from '../../words/en-flags.ts';
import { inContext } from '../../../app/text/in-context.ts';
import { Written } from './Written.tsx';

/** Keys in the card: Enter apply, 1–9 a replacement, S keep mine, F7 on, Esc back to the text. */
export function Card() {
  const current = useFlags((state) => state.current);
  const flag = useFlags((state) => state.all.find((one) => one.key === state.current) ?? null);
  const shown = useFlags((state) => state.all);
  const filter = useFlags((state) => state.filter);
  const suggestions = useFlags((state) => state.suggestions);
  const cardAsked = useFlags((state) => state.cardAsked);
  const card = useRef<HTMLDivElement>(null);
  const asked = useRef(0);

  // In the same breath as the card appears, so that a key pressed at once finds it.
  useLayoutEffect(() => {
    if (!card.current || cardAsked === asked.current) return;
    asked.current = cardAsked;
    card.current.focus();
  });

  if (!flag || current === null) return null;
  const replacements = replacementsOf(flag, suggestions);
  const inKind = filter === null ? shown : shown.filter((one) => one.kind === filter);
  const take = (index: number) => {
    const replacement = replacements?.[index];
    if (replacement !== undefined) applyFlag(flag.key, replacement);
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton =
      event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    if (onButton) return;
    if (event.key === 'Enter') take(0);
    else if (/^[1-9]$/.test(event.key)) take(Number(event.key) - 1);
    else if (event.key.toLowerCase() === 's') keepMineFlag(flag.key);
    else if (event.key === 'Escape') backToText();
    else if (event.key === 'F7') goToFlag(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const band = bandOf(flag.confidence);
  const place = inContext(lineOf(flag), flag.from, flag.to, 26, 20);
  return (
    <div
      ref={card}
      className="card"
      tabIndex={-1}
      role="group"
      aria-label={`${KIND_NAMES[flag.kind]}: ${flag.text}`}
      aria-describedby="card-why"
      onKeyDown={pressed}
    >
      <p className="card-place">
        {place.before}
        <span className={`flag current kind-${flag.kind}`}>{place.at}</span>
        {place.after}
        {replacements?.[0] !== undefined && (
          <>
            <span className="arrow"> {flagWords.arrow} </span>
            <b>
              <Written text={replacements[0]} />
            </b>
          </>
        )}
      </p>
      <p className="card-why" id="card-why">
        {band !== 'sure' && flag.choice === undefined && (
          <span className="card-band">{flagWords.bands[band]}</span>
        )}
        <Strong text={flag.message} />
        {replacements === null && ` ${flagWords.looking}`}
        {replacements?.length === 0 && ` ${flagWords.noReplacement}`}
      </p>
      {replacements !== null && replacements.length > 1 && (
        <div className="card-others">
          {replacements.slice(1, 9).map((replacement, index) => (
            <Button key={replacement} onClick={() => take(index + 1)}>
              <Written text={replacement} /> <Kbd keys={String(index + 2)} />
            </Button>
          ))}
        </div>
      )}
      <div className="card-acts">
        {replacements?.[0] !== undefined && (
          <Button kind="primary" onClick={() => take(0)}>
            {flagWords.apply} <Kbd keys="Enter" />
          </Button>
        )}
        <Button onClick={() => keepMineFlag(flag.key)}>
          {flagWords.keepMine} <Kbd keys="S" />
        </Button>
        <More flag={flag} />
        <span className="card-count">{flagWords.of(inKind.indexOf(flag) + 1, inKind.length)}</span>
      </div>
    </div>
  );
}

function More({ flag }: { flag: PlacedFlag }) {
  const isWord = flag.rule.startsWith('spelling/');
  const { choice } = flag;
  return (
    <Menu
      trigger={
        <Button>
          {flagWords.more} <ChevronDown size={13} aria-hidden />
        </Button>
      }
    >
      {isWord && (
        <>
          {flag.name !== undefined && (
            <MenuItem onChoose={() => void keepNames([flag.name ?? flag.text], [])}>
              {flagWords.keepName}
            </MenuItem>
          )}
          <MenuItem onChoose={() => void addWord(flag.text, 'work')}>{flagWords.addToWork}</MenuItem>
          <MenuItem onChoose={() => void addWord(flag.text, 'mine')}>{flagWords.addToMine}</MenuItem>
          <MenuSeparator />
        </>
      )}
      {choice !== undefined && (
        <>
          <MenuItem onChoose={() => openDialog({ kind: 'settle-choice', choice })}>
            {flagWords.settleAll}
          </MenuItem>
          <MenuSeparator />
        </>
      )}
      <MenuItem onChoose={() => void setRule(flag.rule, false, 'work')}>{flagWords.ruleOffHere}</MenuItem>
      <MenuItem onChoose={() => void setRule(flag.rule, false, 'everywhere')}>
        {flagWords.ruleOffEverywhere}
      </MenuItem>
      <MenuSeparator />
      <MenuItem onChoose={() => openDialog({ kind: 'rules', rule: flag.rule })}>
        {flagWords.aboutRule}
      </MenuItem>
    </Menu>
  );
}

/** Shows words between `**` strong. */
function Strong({ text }: { text: string }) {
  return text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <b key={`${index}${part}`}>{part}</b> : part));
}
