import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type FormEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from './IconButton.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly description?: ReactNode | undefined;
  /** Width in pixels on a screen that has the room; 560 where it is left out. */
  readonly width?: number | undefined;
  /** `tall` takes the height there is: for lists that scroll inside. */
  readonly tall?: boolean | undefined;
  /** True where it holds nothing but text that may be longer than the window: the keyboard scrolls it. */
  readonly isRead?: boolean | undefined;
  /** Called for Escape, a click outside and the close button. */
  readonly onClose: () => void;
  /** What Enter does; with it, the main button of `footer` is `<Button kind="primary" type="submit">`. */
  readonly onSubmit?: (() => void) | undefined;
  /** Buttons, the main one first. */
  readonly footer?: ReactNode | undefined;
  /** Gets the focus first; otherwise the first control inside. */
  readonly focusFirst?: RefObject<HTMLElement | null> | undefined;
  /** Where focus goes afterwards, when not back to where it came from. */
  readonly focusAfter?: (() => HTMLElement | null) | undefined;
  readonly children?: ReactNode;
}

/** A modal dialog; it is open as long as it is mounted. Labelled by its title; focus returns when it goes. */
export function Dialog(props: DialogProps) {
  const { title, description, width = 560, tall, onClose, onSubmit, footer, focusFirst, focusAfter } = props;
  const [returnTo] = useState(focusedOutside);
  const popup = useRef<HTMLDivElement>(null);
  const inside = (
    <>
      <div
        className={`dialog-body ${tall ? 'tall' : ''}`}
        {...(props.isRead ? { role: 'group', tabIndex: 0, 'aria-label': title } : {})}
      >
        {props.children}
      </div>
      {footer && <div className="dialog-footer">{footer}</div>}
    </>
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit?.();
  }
  return (
    <Base.Root open onOpenChange={(open) => open || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup
          ref={popup}
          className={`dialog ${tall ? 'tall' : ''}`}
          style={{ width }}
          initialFocus={focusFirst ?? true}
          finalFocus={() => focusAfter?.() ?? (returnTo?.isConnected ? returnTo : false)}
        >
          <div className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            {description !== undefined && (
              <Base.Description className="dialog-description" render={<div />}>
                {description}
              </Base.Description>
            )}
          </div>
          {onSubmit ? (
            <form className="dialog-form" onSubmit={submit} noValidate>
              {inside}
            </form>
          ) : (
            inside
          )}
          <FocusAtOnce popup={popup} first={focusFirst} />
          <Base.Close
            render={<IconButton label="Close" icon={<X size={16} aria-hidden />} className="dialog-close" />}
          />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/**
 * The library moves the focus a moment after the dialog is there, and what is typed in that moment would go into the
 * story. So it moves in the same breath, and the page behind takes nothing as long as a dialog is open: neither keys nor
 * the focus that one dialog gives back when another takes its place.
 */
function FocusAtOnce({ popup, first }: FocusAtOnceProps) {
  useLayoutEffect(() => {
    holdPage(1);
    const own = first?.current ?? popup.current?.querySelector<HTMLElement>(TABBABLE) ?? popup.current;
    own?.focus();
    return () => holdPage(-1);
  }, [popup, first]);
  return null;
}

let held = 0;

function holdPage(by: 1 | -1): void {
  held += by;
  document.getElementById('root')?.toggleAttribute('inert', held > 0);
}

interface FocusAtOnceProps {
  readonly popup: RefObject<HTMLElement | null>;
  readonly first: DialogProps['focusFirst'];
}

const TABBABLE =
  'a[href],button:not(:disabled,[tabindex="-1"]),input:not(:disabled,[tabindex="-1"]),textarea,select,[tabindex="0"]';

let lastOutside: HTMLElement | null = null;

/** A dialog that takes the place of another returns to where the first one was opened. */
function focusedOutside(): HTMLElement | null {
  const focused = document.activeElement;
  if (
    focused instanceof HTMLElement &&
    focused !== document.body &&
    !focused.closest('[role="dialog"],[role="menu"]')
  )
    lastOutside = focused;
  return lastOutside?.isConnected ? lastOutside : null;
}
