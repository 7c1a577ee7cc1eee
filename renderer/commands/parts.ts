import { focusText } from '../editor/desk.ts';

const PARTS = ['.header', '.nav', '.page-part', '.flags-part', '.status-bar'];
const CONTROLS = 'button:not(:disabled), input:not(:disabled), a[href], [tabindex="0"]';

/** Moves the keyboard from the part of the window that has it to the next one that can take it. */
export function focusNextPart(): void {
  const parts = PARTS.map((part) => document.querySelector<HTMLElement>(part));
  const from = parts.findIndex((part) => part?.contains(document.activeElement));
  for (let step = 1; step <= parts.length; step++) {
    const part = parts[(from + step) % parts.length];
    if (part && enter(part)) return;
  }
}

function enter(part: HTMLElement): boolean {
  if (part.offsetParent === null) return false;
  if (part.matches('.page-part') && part.querySelector('.page')?.checkVisibility()) focusText();
  else
    (
      part.querySelector<HTMLElement>('[aria-current="true"]') ?? part.querySelector<HTMLElement>(CONTROLS)
    )?.focus();
  return part.contains(document.activeElement);
}
