import { useCallback, useEffect, useRef } from 'react';
import { closeDialog, type Dialog, useDialog } from '../../store/dialogs.ts';

/**
 * Closes a dialog that someone waits for, then hands over the answer, once. A dialog that another one pushes
 * away answers `nothing`.
 */
export function useAnswer<T>(
  dialog: Dialog & { readonly done: (answer: T) => void },
  nothing: T,
): (answer: T) => void {
  const answered = useRef(false);
  const answer = useCallback(
    (value: T) => {
      if (answered.current) return;
      answered.current = true;
      if (useDialog.getState().open === dialog) closeDialog();
      dialog.done(value);
    },
    [dialog],
  );
  useEffect(
    () => () => {
      queueMicrotask(() => {
        if (useDialog.getState().open !== dialog) answer(nothing);
      });
    },
    [answer, dialog, nothing],
  );
  return answer;
}
