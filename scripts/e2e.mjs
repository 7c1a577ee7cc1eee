// Runs the end-to-end tests in a real Chromium: an installed one, Playwright's own, else (as root on Debian or
// Ubuntu) the chromium package, which it says it installs. Other arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
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

const executable = browser();
if (!executable) {
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
const run = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GALLEY_BROWSER: executable } },
);
process.exit(run.status ?? 1);
