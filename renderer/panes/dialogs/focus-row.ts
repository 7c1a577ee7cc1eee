/**
 * After a list has changed: the keyboard goes to the first button of the row at `index`, of the last row where
 * there are fewer, and to `otherwise` where there is none.
 */
export function focusRow(list: HTMLElement | null, index: number, otherwise: HTMLElement | null): void {
  // A dialog catches the keyboard itself when the control that had it goes; this comes after that.
  requestAnimationFrame(() => {
    setTimeout(() => {
      const rows = list?.querySelectorAll('li') ?? [];
      const row = rows[Math.min(index, rows.length - 1)];
      (row?.querySelector('button') ?? otherwise)?.focus();
    });
  });
}
