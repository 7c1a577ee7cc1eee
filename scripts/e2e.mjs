// Runs the end-to-end tests in a real Chromium: an installed one, Playwright's own, else (as root on Debian or
// Ubuntu) the chromium package, which it says it installs. Other arguments go to Playwright. `HOST` names one host,
// see playwright.config.ts; real Electron brings its own Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findElectron } from './electron-binary.mjs';
import { findBrowser } from './find-browser.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function debianLike() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function browser() {
  const found = findBrowser();
  if (found) return found;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  if (process.getuid?.() === 0 && debianLike()) {
    console.error('No Chromium here: installing the package chromium with apt-get.');
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const run = spawnSync('apt-get', step, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (run.status !== 0) break;
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  return null;
}

const inElectron = process.env.HOST === 'electron';
const executable = inElectron ? '' : browser();
if (executable === null) {
  console.error(
    'The end-to-end tests need a browser: install Chromium, Chrome or Edge, or run `npx playwright install chromium`.',
  );
  process.exit(1);
}
const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (build.status !== 0) process.exit(build.status ?? 1);
// The figures are printed whatever other reporters are asked for.
const args = process.argv
  .slice(2)
  .map((word) => (word.startsWith('--reporter=') ? `${word},./e2e/figures.ts` : word));
const binary = process.env.GALLEY_ELECTRON ?? (inElectron ? findElectron()?.binary : undefined);
const run = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(executable ? { GALLEY_BROWSER: executable } : {}),
      ...(binary ? { GALLEY_ELECTRON: binary } : {}),
    },
  },
);
process.exit(run.status ?? 1);
