import type {
  Dialog as ElectronDialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { type Dialog, seen } from './seen.ts';

/** What the person in front of the dialog does; null cancels it. */
export type DialogAnswer =
  | { readonly kind: 'open'; readonly paths: readonly string[] | null }
  | { readonly kind: 'save'; readonly path: string | null }
  | { readonly kind: 'message'; readonly button: string };

const answers: DialogAnswer[] = [];
const waiting: { readonly kind: Dialog['kind']; readonly settle: (answer: DialogAnswer) => void }[] = [];

/** Answers the dialog that is open, or the next of its kind. */
export function answerDialog(answer: DialogAnswer): void {
  const at = waiting.findIndex(({ kind }) => kind === answer.kind);
  if (at === -1) answers.push(answer);
  else waiting.splice(at, 1)[0]?.settle(answer);
}

/** A dialog stays open until it is answered or called off; then the answer is null. */
async function ask<K extends DialogAnswer['kind']>(
  kind: K,
  options: Dialog['options'],
  signal?: AbortSignal,
): Promise<Extract<DialogAnswer, { kind: K }> | null> {
  const shown: Dialog = { kind, options, open: true };
  seen.dialogs.push(shown);
  const at = answers.findIndex((answer) => answer.kind === kind);
  const [ready] = at === -1 ? [] : answers.splice(at, 1);
  const answer =
    ready ??
    (await new Promise<DialogAnswer | null>((settle) => {
      const shownNow = { kind, settle };
      waiting.push(shownNow);
      signal?.addEventListener('abort', () => {
        waiting.splice(waiting.indexOf(shownNow), 1);
        settle(null);
      });
    }));
  shown.open = false;
  return answer as Extract<DialogAnswer, { kind: K }> | null;
}

/** Dialogs come with or without a window in front. */
function optionsOf<T>(first: unknown, second: T | undefined): T {
  return second ?? (first as T);
}

export const dialog: Pick<
  ElectronDialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
> = {
  async showOpenDialog(first: unknown, second?: OpenDialogOptions): Promise<OpenDialogReturnValue> {
    const answer = await ask('open', optionsOf<OpenDialogOptions>(first, second));
    return { canceled: !answer?.paths, filePaths: [...(answer?.paths ?? [])] };
  },
  async showSaveDialog(first: unknown, second?: SaveDialogOptions): Promise<SaveDialogReturnValue> {
    const answer = await ask('save', optionsOf<SaveDialogOptions>(first, second));
    return { canceled: !answer?.path, filePath: answer?.path ?? '' };
  },
  async showMessageBox(first: unknown, second?: MessageBoxOptions): Promise<MessageBoxReturnValue> {
    const { signal, ...options } = optionsOf<MessageBoxOptions>(first, second);
    const answer = await ask('message', options, signal);
    const buttons = options.buttons ?? ['OK'];
    const response = answer === null ? (options.cancelId ?? 0) : buttons.indexOf(answer.button);
    if (response === -1)
      throw new Error(`stand-in: there is no button ${answer?.button}, there are ${buttons.join(', ')}`);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title, content) {
    seen.dialogs.push({ kind: 'error', options: { message: content, title }, open: false });
  },
};
