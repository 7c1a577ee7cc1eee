/** Short sentences at the foot of the page: what just happened, or what went wrong. */
import { create } from 'zustand';
import type { Failure } from '../../app/contract/result.ts';

export interface Notice {
  readonly key: number;
  /** Either a ready sentence… */
  readonly text?: string;
  /** …or a failure, whose sentence `words/en.ts` knows. */
  readonly failure?: Failure;
  readonly detail?: string | undefined;
  /** What it is about: a story's name, `settings`. */
  readonly about?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let last = 0;

/** Shows a notice; failures stay until dismissed, plain sentences leave after six seconds. */
export function say(notice: Omit<Notice, 'key'>): void {
  const { notices } = useNotices.getState();
  const isSame = (one: Notice) =>
    one.failure === notice.failure && one.text === notice.text && one.about === notice.about;
  if (notice.failure && notices.some(isSame)) return;
  const key = ++last;
  useNotices.setState((state) => ({ notices: [...state.notices.slice(-3), { ...notice, key }] }));
  if (!notice.failure && !notice.action) setTimeout(() => dismiss(key), 6000);
}

/** Takes a notice away. */
export function dismiss(key: number): void {
  useNotices.setState((state) => ({ notices: state.notices.filter((notice) => notice.key !== key) }));
}
