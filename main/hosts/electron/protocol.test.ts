import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bundle, readBundle } from '../page-bundle.ts';
import { PRIVILEGES, serveBundle } from './protocol.ts';

let folder: string;
let bundle: Bundle;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-bundle-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'page', 'index.html'), '<title>Galley</title>');
  writeFileSync(join(folder, 'page', 'assets', 'index-1a.js'), 'let a;');
  writeFileSync(join(folder, 'page', 'assets', 'a b.css'), 'a{}');
  writeFileSync(join(folder, 'page', 'assets', 'index-1a.js.map'), '{}');
  symlinkSync(join(folder, 'secret.js'), join(folder, 'page', 'link.js'));
  for (const name of ['dictionaries', 'models', 'licences', 'samples']) {
    mkdirSync(join(folder, 'resources', name), { recursive: true });
    writeFileSync(join(folder, 'resources', name, 'en-US.dic'), name);
  }
  bundle = readBundle(join(folder, 'page'), join(folder, 'resources'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => serveBundle(bundle, { url, method });

it.each([
  ['app://galley/', 'text/html; charset=utf-8', '<title>Galley</title>'],
  ['app://galley/index.html', 'text/html; charset=utf-8', '<title>Galley</title>'],
  ['app://galley/assets/index-1a.js?v=1', 'text/javascript; charset=utf-8', 'let a;'],
  ['app://galley/assets/a%20b.css', 'text/css; charset=utf-8', 'a{}'],
  ['app://galley/resources/dictionaries/en-US.dic', 'text/plain; charset=utf-8', 'dictionaries'],
  ['app://galley/resources/models/en-US.dic', 'text/plain; charset=utf-8', 'models'],
  ['app://galley/resources/licences/en-US.dic', 'text/plain; charset=utf-8', 'licences'],
])('serves %s', async (url, type, text) => {
  const response = await get(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(text);
});

it.each([
  'app://galley/../secret.js',
  'app://galley/..%2fsecret.js',
  'app://galley/%2e%2e/secret.js',
  'app://galley/assets/..%5c..%5csecret.js',
  'app://galley//secret.js',
  'app://galley/link.js',
  'app://galley/resources/samples/en-US.dic',
  'app://galley/assets/index-1a.js.map',
  'app://galley/assets/',
  'app://galley/assets',
  'app://galley/%00',
  'app://galley/%ff',
  'app://galley/__proto__',
  'app://other/index.html',
  'https://galley/index.html',
])('does not know %s', async (url) => {
  const response = await get(url);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});

it('answers 404 for a file that has gone, and 405 to anything but reading', async () => {
  unlinkSync(join(folder, 'page', 'assets', 'index-1a.js'));
  expect((await get('app://galley/assets/index-1a.js')).status).toBe(404);
  expect((await get('app://galley/', 'POST')).status).toBe(405);
  const head = await get('app://galley/', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it.each(['app://galley/', 'app://galley/gone'])('%s comes with the strict headers', async (url) => {
  const { headers } = await get(url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

it('asks for no privilege beyond a secure standard scheme', () => {
  expect(Object.keys(PRIVILEGES.privileges ?? {}).sort()).toEqual([
    'codeCache',
    'secure',
    'standard',
    'supportFetchAPI',
  ]);
});
