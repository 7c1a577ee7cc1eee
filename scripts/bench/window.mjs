// What the parts that look at the window share: the host, the browser, a median.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { root } from './app-bundle.mjs';

/** The middle of some numbers. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
export const ms = (value) => `${value.toFixed(1)} ms`;

/** Starts the browser host on these files; gives the address that lets one window in. */
export async function startHost(data, files) {
  const host = spawn(process.execPath, [path.join(root, 'out/main/browser.js'), '--no-window', ...files], {
    env: { ...process.env, GALLEY_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A part that stops half way leaves no host behind.
  process.once('exit', () => host.kill('SIGTERM'));
  const url = await new Promise((resolve, reject) => {
    let said = '';
    host.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
  return { url, end: () => host.kill('SIGTERM') };
}

/** A Chromium that does not wait for a display. */
export function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('this part of the bench needs Chromium, Chrome or Edge');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-gpu-vsync',
      '--disable-frame-rate-limit',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}
