/**
 * `npm start` in a browser as a person has it, its window unseen: opens the sample, types a word, sees it saved,
 * and stays a while, for what a browser asks the network for it asks in its first seconds. Exit 0 where that went well.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const STAYS = 8000;
const start = fileURLToPath(new URL('start.mjs', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'galley-window-'));
const data = path.join(scratch, 'data');

const unseen = path.join(scratch, 'browser');
const browser = findBrowser();
if (browser === null) throw new Error('There is no browser here.');
writeFileSync(unseen, `#!/bin/sh\nexec "${browser}" --headless=new --remote-debugging-port=0 "$@"\n`, {
  mode: 0o755,
});
const galley = spawn(process.execPath, [start, '--host=browser'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, GALLEY_BROWSER: unseen, GALLEY_DATA: data, DISPLAY: process.env.DISPLAY ?? ':0' },
});
const ended = new Promise((done) => galley.once('exit', done));

try {
  const port = await portOf(path.join(data, 'browser-profile', 'DevToolsActivePort'));
  const window = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = window.contexts()[0]?.pages()[0] ?? (await window.contexts()[0].waitForEvent('page'));
  await page.getByRole('textbox', { name: 'Story' }).click();
  await page.keyboard.type('Word ');
  await page.getByRole('contentinfo').getByText('Saved').waitFor();
  await wait(STAYS);
  await (await window.newBrowserCDPSession()).send('Browser.close');
  console.log('The window opened the sample, took a word and saved it.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  galley.kill('SIGTERM');
  await ended;
  // The browser writes into its profile until it is gone.
  await wait(1000);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Where the browser listens, once it does. */
async function portOf(file) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return readFileSync(file, 'utf8').split('\n')[0];
    } catch {
      await wait(100);
    }
  }
  throw new Error('The browser did not open.');
}
