import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { Kbd } from './Kbd.tsx';
import './Menu.css';

export interface MenuProps {
  /** A `Button` or `IconButton`; it opens the menu and names it. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'bottom' | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** Controls the menu from outside; left out, it opens and closes by itself. */
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** A menu under a button; arrow keys, letters, Enter and Escape work in it. */
export function Menu({ trigger, side = 'bottom', align = 'start', open, onOpenChange, children }: MenuProps) {
  const part = useRef<HTMLElement>(document.body);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger
        render={trigger}
        ref={(button: HTMLElement | null) => void (part.current = partAround(button))}
      />
      <Base.Portal container={part} className="menu-portal">
        <Base.Positioner
          className="menu-positioner"
          positionMethod="fixed"
          side={side}
          align={align}
          sideOffset={5}
          collisionPadding={8}
        >
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A menu stays in its part of the window, so that a screen reader that goes by parts finds it there. */
function partAround(button: HTMLElement | null): HTMLElement {
  return button?.closest<HTMLElement>('header, footer, main, section') ?? document.body;
}

export interface MenuItemProps {
  readonly onChoose: () => void;
  readonly keys?: string | undefined;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** For a line that is a choice: whether it is the present one. */
  readonly checked?: boolean | undefined;
  readonly children: ReactNode;
}

/** One line of a menu: what it does, a quiet hint, and the keys that do the same. */
export function MenuItem({ onChoose, keys, hint, disabled = false, checked, children }: MenuItemProps) {
  const inside = (
    <>
      <span className="menu-label">{children}</span>
      {hint && <span className="menu-hint">{hint}</span>}
      {keys && <Kbd keys={keys} />}
    </>
  );
  if (checked === undefined) {
    return (
      <Base.Item className="menu-item" onClick={onChoose} disabled={disabled}>
        {inside}
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem
      className="menu-item"
      checked={checked}
      onCheckedChange={onChoose}
      disabled={disabled}
      closeOnClick
    >
      {inside}
      <Base.CheckboxItemIndicator className="menu-check">
        <Check size={14} aria-hidden />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

/** Lines that belong together, under a small heading. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.Group className="menu-group">
      <Base.GroupLabel className="menu-heading">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

/** A line between groups. */
export function MenuSeparator() {
  return <Base.Separator className="menu-separator" />;
}

/** A line that opens a further menu beside it. */
export function Submenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className="menu-item">
        <span className="menu-label">{label}</span>
        <span aria-hidden>›</span>
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className="menu-positioner" sideOffset={2} alignOffset={-6} collisionPadding={8}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

export interface MenuChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
}

/** One choice of several, the present one checked. */
export function MenuChoices<T extends string>({ label, value, onChange, choices }: MenuChoicesProps<T>) {
  return (
    <Base.Group className="menu-group">
      <Base.GroupLabel className="menu-heading">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className="menu-item checked" closeOnClick>
            <span className="menu-check">
              <Base.RadioItemIndicator>
                <Check size={14} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            <span className="menu-label">{choice.label}</span>
            {choice.hint && <span className="menu-hint">{choice.hint}</span>}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}
