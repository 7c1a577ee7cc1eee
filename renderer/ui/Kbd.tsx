import './Button.css';

/** Keys in small type. `keys` as commands name them: `Ctrl+Shift+S`, `F7`, `Enter`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{showKeys(keys)}</kbd>;
}

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const MAC_SIGNS: Readonly<Record<string, string>> = { ...SIGNS, Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys as this machine's keyboard names them: `Ctrl+S` is `⌘S` on a Mac. */
export function showKeys(keys: string, mac: boolean = onMac()): string {
  return keys
    .split('+')
    .map((key) => (mac ? MAC_SIGNS : SIGNS)[key] ?? key)
    .join(mac ? '' : '+');
}

function onMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
