import type { ComponentProps, ReactNode } from 'react';
import { showKeys } from './Kbd.tsx';
import './Button.css';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** The name a person finds it by; shown when the pointer rests on it. */
  readonly label: string;
  /** The picture; it may as well be the child. */
  readonly icon?: ReactNode | undefined;
  /** Keys that do the same, as `Kbd` takes them. */
  readonly keys?: string | undefined;
  readonly small?: boolean | undefined;
}

/** A button that shows an icon and is named by `label`. */
export function IconButton({
  label,
  icon,
  children = icon,
  keys,
  small,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={keys ? `${label} (${showKeys(keys)})` : label}
      className={`icon-button ${small ? 'small' : ''} ${className ?? ''}`}
    >
      {children}
    </button>
  );
}
