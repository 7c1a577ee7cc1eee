// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Dialog, openDialog, useDialog } from '../../store/dialogs.ts';
import { useAnswer } from './use-answer.ts';

type Asking = Extract<Dialog, { kind: 'replace-file' }>;

function Question({ dialog }: { readonly dialog: Asking }) {
  const answer = useAnswer<boolean>(dialog, false);
  return (
    <>
      <button type="button" name="yes" onClick={() => answer(true)} />
      <button type="button" name="twice" onClick={() => [answer(true), answer(false)]} />
    </>
  );
}

function Screen() {
  const open = useDialog((state) => state.open);
  return open?.kind === 'replace-file' ? <Question dialog={open} /> : null;
}

let root: Root;

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Screen />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  useDialog.setState({ open: null });
});

function ask(done: (yes: boolean) => void) {
  return act(async () => openDialog({ kind: 'replace-file', name: 'Draft.txt', done }));
}

function press(name: string) {
  return act(async () => document.querySelector<HTMLElement>(`[name=${name}]`)?.click());
}

it('closes the dialog and answers once', async () => {
  const heard: boolean[] = [];
  await ask((yes) => heard.push(yes));
  await press('twice');
  expect(heard).toEqual([true]);
  expect(useDialog.getState().open).toBeNull();
});

it('answers no when another dialog takes its place, and leaves that one open', async () => {
  const heard: boolean[] = [];
  await ask((yes) => heard.push(yes));
  await act(async () => openDialog({ kind: 'keys' }));
  expect(heard).toEqual([false]);
  expect(useDialog.getState().open?.kind).toBe('keys');
});

it('lets the answer open the next dialog', async () => {
  await ask(() => openDialog({ kind: 'recent' }));
  await press('yes');
  expect(useDialog.getState().open?.kind).toBe('recent');
});
