import { expect, it } from 'vitest';
import { matches } from './key-match.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...none, ctrlKey: true };

it.each([
  ['a letter with Ctrl', { ...ctrl, key: 's', code: 'KeyS' }, 'Ctrl+S', true],
  ['Shift too many', { ...ctrl, shiftKey: true, key: 'S', code: 'KeyS' }, 'Ctrl+S', false],
  ['Ctrl missing', { ...none, key: 's', code: 'KeyS' }, 'Ctrl+S', false],
  ['AltGr, which is Ctrl and Alt', { ...ctrl, altKey: true, key: 'ś', code: 'KeyS' }, 'Ctrl+S', false],
  ['a moved letter: what is printed on the key counts', { ...ctrl, key: 'z', code: 'KeyY' }, 'Ctrl+Z', true],
  ['and not its place', { ...ctrl, key: 'z', code: 'KeyY' }, 'Ctrl+Y', false],
  ['a Cyrillic keyboard: the place counts', { ...ctrl, key: 'ы', code: 'KeyS' }, 'Ctrl+S', true],
  [
    'a digit whose Shift gives a sign',
    { ...ctrl, shiftKey: true, key: '*', code: 'Digit8' },
    'Ctrl+Shift+8',
    true,
  ],
  ['plus without Shift', { ...ctrl, key: '=', code: 'Equal' }, 'Ctrl+Plus', true],
  ['plus with Shift', { ...ctrl, shiftKey: true, key: '+', code: 'Equal' }, 'Ctrl+Plus', true],
  ['a function key', { ...none, shiftKey: true, key: 'F7', code: 'F7' }, 'Shift+F7', true],
  ['the same without Shift', { ...none, key: 'F7', code: 'F7' }, 'Shift+F7', false],
  ['a full stop', { ...ctrl, key: '.', code: 'Period' }, 'Ctrl+.', true],
  ['Alt and Enter', { ...none, altKey: true, key: 'Enter', code: 'Enter' }, 'Alt+Enter', true],
])('%s', (_, event, keys, expected) => {
  expect(matches(event, keys, false)).toBe(expected);
});

it('reads Ctrl as Command on a Mac', () => {
  const command = { ...none, metaKey: true, key: 's', code: 'KeyS' };
  expect(matches(command, 'Ctrl+S', true)).toBe(true);
  expect(matches({ ...ctrl, key: 's', code: 'KeyS' }, 'Ctrl+S', true)).toBe(false);
});
