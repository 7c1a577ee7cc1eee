import { type ReactNode, useId } from 'react';
import './Field.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
}

export interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly choices: readonly Choice<T>[];
}

/** One of several, under each other, each with room for an explanation. */
export function Choices<T extends string>({ label, hideLabel, value, onChange, choices }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className={hideLabel ? 'unseen' : undefined}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
