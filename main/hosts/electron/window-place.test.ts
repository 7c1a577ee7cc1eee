import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fitPlace, keepPlace, readPlace } from './window-place.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 720 };

it.each([
  ['as it was', { x: 100, y: 50, width: 1000, height: 700 }, { x: 100, y: 50, width: 1000, height: 700 }],
  [
    'on the second screen',
    { x: 2000, y: 10, width: 900, height: 700 },
    { x: 2000, y: 10, width: 900, height: 700 },
  ],
  [
    'cut to its screen',
    { x: 1930, y: 0, width: 1900, height: 1000 },
    { x: 1930, y: 0, width: 1280, height: 720 },
  ],
  ['off every screen', { x: 5000, y: 50, width: 1000, height: 700 }, { width: 1000, height: 700 }],
  ['above the screen', { x: 100, y: -500, width: 1000, height: 700 }, { width: 1000, height: 700 }],
  ['too small to use', { x: 0, y: 0, width: 10, height: 10 }, { x: 0, y: 0, width: 640, height: 480 }],
])('opens %s', (_how, kept, fitted) => {
  const areas = [screen, second];
  expect(fitPlace({ ...kept, maximized: false }, areas)).toEqual({ ...fitted, maximized: false });
});

it('reads what it kept, and the usual place where that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'window.json');
  const usual = { width: 1280, height: 840, maximized: false };
  expect(readPlace(file, [screen])).toEqual(usual);
  const place = { x: 5, y: 6, width: 800, height: 600, maximized: true };
  keepPlace(file, place);
  expect(readPlace(file, [screen])).toEqual(place);
  for (const text of ['', '{', 'null', '[]', '{"width":"wide","height":1}', '{"width":1e9,"height":500}']) {
    writeFileSync(file, text);
    expect(readPlace(file, [screen]), text).toEqual(usual);
  }
});
