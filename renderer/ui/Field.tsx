import { type ComponentProps, type ReactNode, useId } from 'react';
import './Field.css';

interface FieldWords {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place says it already. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  /** What is wrong with the value and what to do; announced when it comes. */
  readonly error?: string | null | undefined;
}

export type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'onChange'> & { readonly onChange: (value: string) => void };

/** A line of text with its label, a hint and an error. */
export function TextField({ label, hideLabel, hint, error, onChange, className, ...rest }: TextFieldProps) {
  const ids = useFieldIds(hint, error);
  return (
    <div className={`field ${className ?? ''}`}>
      <FieldLabel id={ids.control} label={label} hidden={hideLabel} />
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={ids.control}
        className="field-control"
        aria-describedby={ids.described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNotes ids={ids} hint={hint} error={error} />
    </div>
  );
}

export type TextAreaFieldProps = FieldWords &
  Omit<ComponentProps<'textarea'>, 'onChange'> & { readonly onChange: (value: string) => void };

/** Several lines of text with their label, a hint and an error. */
export function TextAreaField({
  label,
  hideLabel,
  hint,
  error,
  onChange,
  className,
  ...rest
}: TextAreaFieldProps) {
  const ids = useFieldIds(hint, error);
  return (
    <div className={`field ${className ?? ''}`}>
      <FieldLabel id={ids.control} label={label} hidden={hideLabel} />
      <textarea
        spellCheck={false}
        {...rest}
        id={ids.control}
        className="field-control"
        aria-describedby={ids.described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNotes ids={ids} hint={hint} error={error} />
    </div>
  );
}

interface FieldIds {
  readonly control: string;
  readonly hint: string;
  readonly error: string;
  readonly described: string | undefined;
}

function useFieldIds(hint: ReactNode, error: string | null | undefined): FieldIds {
  const base = useId();
  const ids = { control: base, hint: `${base}hint`, error: `${base}error` };
  const described = [hint ? ids.hint : '', error ? ids.error : ''].filter(Boolean).join(' ');
  return { ...ids, described: described || undefined };
}

function FieldLabel({
  id,
  label,
  hidden,
}: {
  readonly id: string;
  readonly label: string;
  readonly hidden: boolean | undefined;
}) {
  return (
    <label htmlFor={id} className={hidden ? 'unseen' : 'field-label'}>
      {label}
    </label>
  );
}

function FieldNotes({
  ids,
  hint,
  error,
}: {
  readonly ids: FieldIds;
  readonly hint: ReactNode;
  readonly error: string | null | undefined;
}) {
  return (
    <>
      {hint && (
        <div id={ids.hint} className="field-hint">
          {hint}
        </div>
      )}
      <div id={ids.error} className="field-error" role="alert">
        {error}
      </div>
    </>
  );
}
