import { expect, it } from 'vitest';
import { externalAddress, isOurs } from './address.ts';

it.each([
  ['app://galley/', true],
  ['app://galley/index.html?x#y', true],
  ['app://galley.example/', false],
  ['app://other/', false],
  ['app:galley', false],
  ['https://galley/', false],
  ['file:///galley/', false],
  ['about:blank', false],
  ['', false],
])('%s is ours: %s', (address, ours) => {
  expect(isOurs(address)).toBe(ours);
});

it.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['http://example.org', 'http://example.org/'],
  ['mailto:someone@example.org', 'mailto:someone@example.org'],
])('%s may be handed to the system', (address, given) => {
  expect(externalAddress(address)).toBe(given);
});

it.each([
  'file:///etc/hosts',
  'javascript:alert(1)',
  'app://galley/',
  'ms-settings:privacy',
  '\\\\server\\share',
  'https://name:secret@example.org/',
  `https://example.org/${'a'.repeat(2000)}`,
  'not an address',
])('%s may not', (address) => {
  expect(externalAddress(address)).toBeNull();
});
