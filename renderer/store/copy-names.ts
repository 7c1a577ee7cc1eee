/** Names for files, as a dialog proposes them. */

/** The endings that Galley opens or writes, in any case. */
const ENDING = /\.(?:txt|text|md|markdown|html?)$/i;

/** A name without its ending: `Chapter 1.txt` gives `Chapter 1`; other dots belong to the name. */
export function stemOf(name: string): string {
  return name.replace(ENDING, '');
}

/** What was typed as a new name, with the old name's ending where none that Galley knows was typed. */
export function withEnding(typed: string, old: string): string {
  const name = typed.trim();
  if (name === '' || ENDING.test(name)) return name;
  return name + (ENDING.exec(old)?.[0] ?? '');
}

/** The kinds of copy that can be exported. */
export type CopyKind = 'txt' | 'md' | 'html' | 'corrections' | 'fixes' | 'critic';

/** The name under which a copy of a story is offered: `Story (clean).txt`, `Story (corrections).txt`, `Story (fixes).md`. */
export function copyName(story: string, kind: CopyKind): string {
  const stem = stemOf(story);
  if (kind === 'corrections') return `${stem} (corrections).txt`;
  if (kind === 'fixes') return `${stem} (fixes).txt`;
  return kind === 'critic' ? `${stem} (fixes).md` : `${stem} (clean).${kind}`;
}

/** The name of the page that carries a story: `Story (for proofreading).html`, `Story (proofread).html`. */
export function pageName(story: string, kind: 'for-proofreading' | 'back'): string {
  return `${stemOf(story)} (${kind === 'back' ? 'proofread' : 'for proofreading'}).html`;
}

/** For a field that begins with a file's name: the first time it has the keyboard, the name without its ending is selected. */
export function selectStemOnce(): (event: { readonly currentTarget: HTMLInputElement }) => void {
  let selected = false;
  return ({ currentTarget }) => {
    if (selected) return;
    selected = true;
    currentTarget.setSelectionRange(0, stemOf(currentTarget.value).length);
  };
}
