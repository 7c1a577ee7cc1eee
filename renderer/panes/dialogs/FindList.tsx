import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { TextField } from '../../ui/Field.tsx';
import './FindList.css';

export interface FindListItem {
  readonly id: string;
  readonly content: ReactNode;
  /** Shown, but not to be chosen. */
  readonly dim?: boolean | undefined;
  /** The heading it stands under; items of one heading follow each other. */
  readonly heading?: string | undefined;
}

export interface FindListProps {
  /** Names the field to type into, and the list. */
  readonly findLabel: string;
  readonly listLabel: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly items: readonly FindListItem[];
  /** Index of the item that Enter takes, -1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter or a click on an item. */
  readonly onChoose?: ((index: number) => void) | undefined;
  /** Backspace where nothing is typed. */
  readonly onBack?: (() => void) | undefined;
  /** Enter where no item is active. */
  readonly onEnterAlone?: (() => void) | undefined;
  /** What the list says when it has no items; null where that is said elsewhere. */
  readonly empty: ReactNode;
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
}

/** A field that narrows the list below it; arrow keys move through the list from either of them. */
export function FindList(props: FindListProps) {
  const { items, active, onActive, typed, onTyped } = props;
  const ownField = useRef<HTMLInputElement>(null);
  const field = props.field ?? ownField;
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const idOf = (index: number) => `${base}${index}`;
  const activeId = items[active] ? idOf(active) : undefined;
  const activeKey = items[active]?.id;
  useEffect(() => {
    if (activeKey !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);

  function step(by: 1 | -1) {
    for (let i = active + by; i >= 0 && i < items.length; i += by) {
      if (!items[i]?.dim) return onActive(i);
    }
  }
  function keyDown(event: KeyboardEvent) {
    const inField = event.target === field.current;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') {
      if (activeKey === undefined) props.onEnterAlone?.();
      else props.onChoose?.(active);
    } else if (event.key === 'Backspace' && props.onBack && (typed === '' || !inField)) props.onBack();
    else {
      if (!inField && event.key.length === 1 && event.key !== ' ') field.current?.focus();
      return;
    }
    event.preventDefault();
  }

  const groups = grouped(items);
  return (
    <div className="find-list">
      <TextField
        ref={field}
        label={props.findLabel}
        hideLabel
        placeholder={props.findLabel}
        value={typed}
        onChange={onTyped}
        onKeyDown={keyDown}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${base}list`}
        aria-activedescendant={activeId}
      />
      <div
        ref={list}
        id={`${base}list`}
        className="find-list-items"
        role="listbox"
        aria-label={props.listLabel}
        tabIndex={0}
        aria-activedescendant={activeId}
        onKeyDown={keyDown}
      >
        {groups.map(({ heading, from, to }) => {
          const options = items.slice(from, to).map((item, offset) => {
            const index = from + offset;
            return (
              <div
                key={item.id}
                id={idOf(index)}
                className="find-list-item"
                role="option"
                aria-selected={index === active}
                aria-disabled={item.dim || undefined}
                onClick={() => {
                  if (item.dim) return;
                  onActive(index);
                  props.onChoose?.(index);
                }}
              >
                {item.content}
              </div>
            );
          });
          if (heading === undefined) return options;
          return (
            <div key={heading} role="group" aria-labelledby={`${base}g${from}`}>
              <div id={`${base}g${from}`} className="find-list-heading" role="presentation">
                {heading}
              </div>
              {options}
            </div>
          );
        })}
      </div>
      {items.length === 0 && props.empty !== null && (
        <p className="find-list-empty" role="status">
          {props.empty}
        </p>
      )}
    </div>
  );
}

function grouped(
  items: readonly FindListItem[],
): { heading: string | undefined; from: number; to: number }[] {
  const groups: { heading: string | undefined; from: number; to: number }[] = [];
  items.forEach(({ heading }, index) => {
    const last = groups.at(-1);
    if (last && last.heading === heading) last.to = index + 1;
    else groups.push({ heading, from: index, to: index + 1 });
  });
  return groups;
}
