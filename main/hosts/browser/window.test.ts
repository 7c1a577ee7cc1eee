import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from './window.ts';

it('finds a browser on the path, Chromium first, or the one that is named', async () => {
  const root = await mkdtemp(join(tmpdir(), 'galley-browsers-'));
  const program = async (name: string, mode: number) => {
    await writeFile(join(root, name), '');
    await chmod(join(root, name), mode);
    return join(root, name);
  };
  const env = { PATH: ['/nowhere', root].join(delimiter) };
  expect(await findBrowser({ PATH: '/nowhere' }, 'linux')).toBeNull();
  await program('chromium', 0o644);
  const chrome = await program('google-chrome', 0o755);
  expect(await findBrowser(env, 'linux')).toBe(chrome);
  const chromium = await program('chromium', 0o755);
  expect(await findBrowser(env, 'linux')).toBe(chromium);
  expect(await findBrowser({ ...env, GALLEY_BROWSER: chrome }, 'linux')).toBe(chrome);
  expect(await findBrowser({ ...env, GALLEY_BROWSER: join(root, 'gone') }, 'linux')).toBeNull();
  await rm(root, { recursive: true });
});
