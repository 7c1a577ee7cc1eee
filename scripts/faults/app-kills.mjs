// kill -9 of the whole app while somebody types: after the next start the story holds all but the last second of
// what was typed, and the file all that the status line called saved.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

/** A person types about this fast, milliseconds for a key. */
const KEY = 60;
/** What may be lost, in milliseconds of typing, and what the page and this test take to say so. */
const MAY_BE_LOST = 1000;

export const part = {
  name: 'kill -9 of the app while somebody types',
  trials: { usual: 40, long: 500 },
  builds: ['renderer', 'browser', 'resources'],
  lacking: () => (browserHere() === null ? 'needs a Chromium (GALLEY_BROWSER names one)' : null),
  /** @param {import('../faults.mjs').Run} run */
  async run({ folder, root, trials }) {
    const browser = await chromium.launch({ executablePath: browserHere(), args: ['--disable-gpu'] });
    const wrong = [];
    let lostMost = 0;
    let typedAll = 0;
    try {
      for (let trial = 0; trial < trials; trial++) {
        const place = path.join(folder, String(trial));
        mkdirSync(place);
        const file = path.join(place, 'Moth.txt');
        writeFileSync(file, 'Typed:\n');
        const start = async () => {
          const host = spawn(
            process.execPath,
            [path.join(root, 'out/main/browser.js'), '--no-window', file],
            {
              env: { ...process.env, GALLEY_DATA: path.join(place, 'data') },
              stdio: ['ignore', 'ignore', 'pipe'],
            },
          );
          let said = '';
          const address = await new Promise((found, missed) => {
            host.once('exit', () => missed(new Error(`the host ended: ${said}`)));
            host.stderr.setEncoding('utf8').on('data', (text) => {
              said += text;
              const url = /http:\/\/127\.0\.0\.1\S+/.exec(said);
              if (url !== null) found(url[0].replace(/[.,]$/, ''));
            });
          });
          const page = await (await browser.newContext()).newPage();
          await page.goto(address);
          const text = page.getByRole('textbox', { name: 'Story' });
          await text.waitFor();
          await page.getByText('Typed:').first().waitFor();
          return { host, page, text };
        };
        const one = await start();
        await one.text.focus();
        await one.page.keyboard.press('Control+End');
        const typed = [];
        let saved = 0;
        const ended = new AbortController();
        const typing = (async () => {
          for (let number = 0; !ended.signal.aborted; number++) {
            await one.page.keyboard.type(`w${number} `);
            typed.push(Date.now());
            if (number % 10 === 9) {
              const before = typed.length;
              await one.page.keyboard.press('Control+s');
              await one.page
                .getByRole('contentinfo')
                .getByText('Saved')
                .waitFor({ timeout: 2000 })
                .then(
                  () => (saved = before),
                  () => undefined,
                );
            }
            await wait(KEY);
          }
        })().catch(() => undefined);
        await wait(800 + Math.random() * 3000);
        const killed = Date.now();
        one.host.kill('SIGKILL');
        await once(one.host, 'exit');
        ended.abort();
        const inFile = wordsIn(readFileSync(file, 'utf8'));
        await one.page.context().close();
        await typing;
        const two = await start();
        const back = wordsIn(await two.text.innerText());
        two.host.kill('SIGKILL');
        await two.page.context().close();
        const sure = typed.filter((time) => time < killed - MAY_BE_LOST).length;
        const before = typed.filter((time) => time < killed).length;
        typedAll += before;
        lostMost = Math.max(lostMost, back < before ? killed - typed[back] : 0);
        if (back < sure) wrong.push(`kill ${trial}: ${back} words are back of ${sure} typed a second before`);
        if (inFile < saved)
          wrong.push(`kill ${trial}: the file holds ${inFile} words, ${saved} were called saved`);
      }
    } finally {
      await browser.close();
    }
    return { trials, wrong, notes: `${typedAll} words typed, at most ${lostMost} ms of typing lost` };
  },
};

/** How many of the words w0, w1, … stand in a text in order, from the first on. */
function wordsIn(text) {
  const words = text.match(/w\d+/g) ?? [];
  const wrong = words.findIndex((word, index) => word !== `w${index}`);
  return wrong < 0 ? words.length : wrong;
}

function browserHere() {
  return process.env.GALLEY_BROWSER ?? findBrowser() ?? null;
}
