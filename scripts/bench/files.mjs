// Files at novel length and folders of thousands: a save, what the journal costs a key, a list with its counts. Budgets
// are compared with what the disk and the page need without Galley, in the same run.
import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storyText } from './story-text.mjs';
import { instrument, typeKeys } from './typing.mjs';
import { launchBrowser, median, ms, startHost } from './window.mjs';

const WORDS = 500_000;
const STORIES = 2000;
const STORY_WORDS = 1000;
const SAVES = 7;
const ROUNDS = 5;
const KEYS = 60;

/** Put into the page besides `instrument`: hears when the status line says "Saved", and can leave the journal out. */
function watchSaves() {
  const JOURNAL_PAUSE = 400;
  const later = window.setTimeout;
  window.setTimeout = (work, pause, ...rest) =>
    pause === JOURNAL_PAUSE && window.bench.noJournal ? 0 : later(work, pause, ...rest);
  window.bench.counted = 0;
  window.WebSocket.prototype.addEventListener = new Proxy(
    Reflect.get(window.WebSocket.prototype, 'addEventListener'),
    {
      apply(add, socket, [name, heard, ...rest]) {
        const wrapped = (event) => {
          if (typeof event.data === 'string' && event.data.startsWith('{"event":"work.counted"'))
            window.bench.counted++;
          return typeof heard === 'function' ? heard.call(socket, event) : heard.handleEvent(event);
        };
        return Reflect.apply(add, socket, [name, name === 'message' ? wrapped : heard, ...rest]);
      },
    },
  );
}

async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(instrument);
  await page.addInitScript(watchSaves);
  await page.goto(url);
  await page.locator('.page p').first().waitFor({ timeout: 60_000 });
  return page;
}

const idle = (page) => page.locator('section.flags-pane[aria-busy="false"]').waitFor({ timeout: 300_000 });

/** One letter typed, then Ctrl+S: milliseconds until the status line says so, and the longest task meanwhile. */
async function saveOnce(page) {
  await page.keyboard.press('a');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    window.bench.longest = 0;
    window.bench.saved = new Promise((done) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const line = document.querySelector('footer');
          const look = () => line.textContent.includes('Saved');
          const observer = new MutationObserver(() => {
            if (!look()) return;
            observer.disconnect();
            done(performance.now() - timeStamp);
          });
          observer.observe(line, { subtree: true, childList: true, characterData: true });
        },
        { once: true, capture: true },
      );
    });
  });
  await page.keyboard.press('Control+s');
  const shown = await page.evaluate(() => window.bench.saved);
  await page.waitForTimeout(600);
  return { shown, longest: await page.evaluate(() => window.bench.longest) };
}

/** What the disk alone needs: the same bytes written, confirmed, put in place, the folder confirmed. */
async function bareSave(folder, bytes) {
  const started = performance.now();
  const made = path.join(folder, 'made');
  const file = await open(made, 'w');
  await file.writeFile(bytes);
  const written = performance.now();
  await file.sync();
  const confirmed = performance.now();
  await file.close();
  await rename(made, path.join(folder, 'there'));
  const renamed = performance.now();
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
  const now = performance.now();
  return { all: now - started, syncs: confirmed - written + (now - renamed) };
}

async function middle(page) {
  await page.evaluate(() => {
    const box = document.querySelector('.page-scroller');
    box.scrollTop = box.scrollHeight / 2;
  });
  await page.waitForTimeout(500);
  const at = await page.evaluate(() => {
    const frame = document.querySelector('.page-scroller').getBoundingClientRect();
    const blocks = [...document.querySelectorAll('.page p.plain')];
    const block = blocks.find((one) => one.getBoundingClientRect().top > frame.top + 120);
    const box = block.getBoundingClientRect();
    return { x: box.left + 60, y: box.top + 12 };
  });
  await page.mouse.click(at.x, at.y);
}

async function longStory(browser, folder) {
  const stories = path.join(folder, 'long');
  await mkdir(stories);
  const text = `${(await storyText(WORDS)).join('\n\n')}\n`;
  const file = path.join(stories, 'long.txt');
  await writeFile(file, text);
  const host = await startHost(path.join(folder, 'data-long'), [file]);
  const page = await openPage(browser, host.url);
  await idle(page);
  await middle(page);
  await typeKeys(page, 10);

  const keys = { with: [], without: [] };
  const worst = { with: 0, without: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    for (const mode of ['with', 'without']) {
      await page.evaluate((off) => {
        window.bench.noJournal = off;
      }, mode === 'without');
      await page.waitForTimeout(200);
      await page.evaluate(() => {
        window.bench.longest = 0;
      });
      const times = await typeKeys(page, KEYS);
      keys[mode].push(...times);
      worst[mode] = Math.max(worst[mode], await page.evaluate(() => window.bench.longest));
    }
  }
  await page.evaluate(() => {
    window.bench.noJournal = false;
  });
  const slow = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)];
  const [own, none] = [median(keys.with), median(keys.without)];
  console.log(
    [
      `journal at ${WORDS} words, ${KEYS * ROUNDS} keys with it and without, by turns:`,
      `  key to paint, median ${ms(own)} with, ${ms(none)} without: ${(own / none).toFixed(2)} x`,
      `  95th of 100 ${ms(slow(keys.with))} with, ${ms(slow(keys.without))} without: ${(slow(keys.with) / slow(keys.without)).toFixed(2)} x`,
      `  longest task ${ms(worst.with)} with, ${ms(worst.without)} without (0 where none was over 50 ms)`,
    ].join('\n'),
  );

  await page.waitForTimeout(4000);
  await idle(page);
  const saves = [];
  const bare = [];
  for (let i = 0; i < SAVES; i++) {
    saves.push(await saveOnce(page));
    bare.push(await bareSave(stories, Buffer.from(text)));
  }
  const shown = median(saves.map((one) => one.shown));
  const syncs = median(bare.map((one) => one.syncs));
  console.log(
    [
      `save of ${WORDS} words (${(text.length / 1e6).toFixed(1)} MB), median of ${SAVES}:`,
      `  Ctrl+S to "Saved" ${ms(shown)}; the two fsyncs of a bare save ${ms(syncs)}, so ${ms(shown - syncs)} besides; a bare save ${ms(median(bare.map((one) => one.all)))}`,
      `  longest task in the window ${ms(Math.max(...saves.map((one) => one.longest)))} (0 where none was over 50 ms)`,
    ].join('\n'),
  );
  await page.close();
  host.end();
}

async function manyStories(browser, folder) {
  const stories = path.join(folder, 'many');
  await mkdir(stories);
  const paragraphs = await storyText(STORY_WORDS * 20);
  const share = Math.floor(paragraphs.length / 20);
  for (let n = 1; n <= STORIES; n++) {
    const from = (n % 20) * share;
    await writeFile(
      path.join(stories, `Chapter ${n}.txt`),
      `Story ${n}.\n\n${paragraphs.slice(from, from + share).join('\n\n')}\n`,
    );
  }
  await mkdir(path.join(folder, 'one'));
  const first = path.join(folder, 'one', 'first.txt');
  await writeFile(first, 'A small one.\n');
  const host = await startHost(path.join(folder, 'data-many'), [first, path.join(stories, 'Chapter 1.txt')]);
  const page = await openPage(browser, host.url);
  await idle(page);
  const listed = await page.evaluate(async () => {
    const rows = () => [...document.querySelectorAll('nav .nav-story')].length;
    const button = [...document.querySelectorAll('nav button')].find((one) =>
      one.textContent.startsWith('Chapter 1.'),
    );
    window.bench.longest = 0;
    const started = performance.now();
    button.click();
    while (rows() < 10) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - started;
  });
  const started = Date.now();
  await page.waitForTimeout(100);
  const listTask = await page.evaluate(() => window.bench.longest);
  await page.evaluate(() => {
    window.bench.longest = 0;
  });
  const want = STORIES - 1;
  while ((await page.evaluate(() => window.bench.counted)) < want && Date.now() - started < 200_000) {
    await page.evaluate(() => {
      document.querySelector('.nav-lists').scrollTop += 200;
    });
    await page.waitForTimeout(100);
  }
  const counted = await page.evaluate(() => window.bench.counted);
  const seconds = (Date.now() - started) / 1000;
  const longest = await page.evaluate(() => window.bench.longest);
  console.log(
    [
      `folder of ${STORIES} stories of ${STORY_WORDS} words:`,
      `  click to list ${ms(listed)}, the first story of it opened too; longest task ${ms(listTask)}`,
      `  ${counted} counted in ${seconds.toFixed(1)} s, longest task meanwhile, while the list is scrolled, ${ms(longest)} (0 where none was over 50 ms)`,
    ].join('\n'),
  );
  await page.keyboard.press('Control+Shift+f');
  await page.evaluate(() => {
    window.bench.longest = 0;
  });
  const begun = performance.now();
  await page.getByRole('dialog').getByRole('combobox').fill('zzyzx');
  await page.getByText('Nothing found.', { exact: true }).waitFor({ timeout: 60_000 });
  const took = performance.now() - begun;
  const searching = await page.evaluate(() => window.bench.longest);
  console.log(
    `  a text that is nowhere is looked for in all of them in ${ms(took)} (200 ms of it waiting for the last key), longest task ${ms(searching)}`,
  );
  await page.close();
  host.end();
}

const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'));
const browser = await launchBrowser();
try {
  await longStory(browser, folder);
  await manyStories(browser, folder);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
