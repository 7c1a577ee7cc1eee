import type { ComponentProps } from 'react';
import './Button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one thing a view is for, `quiet` without a frame, `link` inside a line of text. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'link' | undefined;
}

/** A button. `type` is `button` unless a form's submit is asked for. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`button ${kind} ${className ?? ''}`} />;
}
