import type { ReactNode } from 'react';
import './Field.css';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
  /** Something quiet at the end of the line: a count. Part of the checkbox's name. */
  readonly aside?: ReactNode | undefined;
  readonly children: ReactNode;
}

/** A checkbox named by its children. */
export function Checkbox({ checked, onChange, disabled, aside, children }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
      {aside !== undefined && <span className="checkbox-aside">{aside}</span>}
    </label>
  );
}
