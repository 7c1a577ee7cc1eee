/** Whether a key event is these keys; `mac` reads Ctrl as Command. */
export function matches(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  keys: string,
  mac: boolean = navigator.platform.startsWith('Mac'),
): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const ctrl = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || ctrl !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false;
  if (key === 'Plus') return event.key === '+' || event.key === '=';
  if (event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase() || physical(event) === key;
}

/** Digits with Shift give other characters, and keyboards without Latin letters give theirs: the key's place counts. */
function physical({ key, code, altKey }: Pick<KeyboardEvent, 'key' | 'code' | 'altKey'>): string | null {
  const named = /^(?:Digit|Key)(.)$/.exec(code)?.[1] ?? null;
  if (named === null) return null;
  return code.startsWith('Digit') || altKey || !/^[a-z]$/i.test(key) ? named : null;
}
