// The page at novel length, beside a textarea in the same browser: key to paint, what a key costs, opening, start;
// and the same with 1,000 fixes pending, for the author and for a proofreader.
// Prints ratios of one run; figures in ms from a loaded machine say little by themselves.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storyText } from './story-text.mjs';
import { instrument, typeKeys } from './typing.mjs';
import { launchBrowser, median, ms, startHost } from './window.mjs';

const SIZES = [10_000, 100_000, 500_000];
const RUNS = 3;
const KEYS = 60;
const WARM_UP = 10;
const REVIEWED = 100_000;
const FIXES = 1_000;

async function openStory(page, name, words) {
  const opened = await page.evaluate(
    async ({ wanted, start }) => {
      const button = [...document.querySelectorAll('nav button')].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      if (!button) throw new Error(`${wanted} is not in the list`);
      window.bench.longest = 0;
      const clicked = performance.now();
      button.click();
      const first = () => document.querySelector('.page p')?.textContent ?? '';
      while (!first().startsWith(start)) await new Promise((done) => requestAnimationFrame(done));
      const channel = new MessageChannel();
      await new Promise((done) => {
        channel.port1.onmessage = done;
        requestAnimationFrame(() => channel.port2.postMessage(0));
      });
      const shown = performance.now() - clicked;
      await new Promise((done) => setTimeout(done, 30));
      const openTask = window.bench.longest;
      window.bench.longest = 0;
      return { shown, openTask };
    },
    { wanted: name, start: words },
  );
  await page.getByRole('tab', { name: /^Flags/ }).click();
  await page
    .locator('section.flags-pane[aria-label="Flags"][aria-busy="false"]')
    .waitFor({ timeout: 180_000 });
  const longest = await page.evaluate(() => window.bench.longest);
  return { ...opened, longest };
}

async function keysIn(page) {
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
  await typeKeys(page, WARM_UP);
  const before = await page.evaluate(() => ({ ...window.bench, keys: 0 }));
  const keys = await typeKeys(page, KEYS);
  const spans = await page.evaluate(() => document.querySelectorAll('.page span').length);
  await page.waitForTimeout(900);
  const after = await page.evaluate(() => ({ ...window.bench, keys: 0 }));
  return {
    key: median(keys),
    spans,
    rechecked: (after.checked - before.checked) / KEYS,
    renders: (after.editorRenders - before.editorRenders) / KEYS,
  };
}

/** So many fixes spread over a story, as they lie in the file beside it: a word changed, put in or taken out. */
function pendingFixes(text, count) {
  const fixes = [];
  // None in the first paragraph, by which the story is known.
  const words = [...text.matchAll(/[a-z]{4,}/g)].filter(({ index }) => index > 2000);
  for (let i = 0; i < count; i++) {
    const { 0: word, index } = words[Math.floor(((i + 0.5) * words.length) / count)];
    const [from, taken, put] = [
      [index, word, `${word}s`],
      [index, '', 'very '],
      [index, `${word} `, ''],
    ][i % 3];
    fixes.push({
      id: `f${i + 1}`,
      author: 'Pell',
      at: 1,
      pieces: [
        {
          from,
          taken: text.slice(from, from + taken.length),
          put,
          before: text.slice(Math.max(0, from - 40), from),
          after: text.slice(from + taken.length, from + taken.length + 40),
          above: '',
          below: '',
        },
      ],
    });
  }
  return JSON.stringify({ galley: 1, fixes, queries: [] });
}

/** Typing in the same story without fixes, with them as the author, and as a proofreader; best of the runs. */
async function reviewedKeys(browser, folder, stories, start) {
  const cases = { plain: 'plain.txt', author: 'fixes.txt', proofreader: 'fixes.txt' };
  const best = {
    plain: Number.POSITIVE_INFINITY,
    author: Number.POSITIVE_INFINITY,
    proofreader: Number.POSITIVE_INFINITY,
  };
  for (let run = 0; run < RUNS; run++) {
    for (const [who, file] of Object.entries(cases)) {
      const host = await startHost(path.join(folder, `data-fixes-${run}-${who}`), [
        path.join(stories, 'a small one.txt'),
      ]);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(instrument);
      await page.goto(host.url);
      await page.locator('.page p').first().filter({ hasText: 'A small one.' }).waitFor();
      await page.locator('section.flags-pane[aria-busy="false"]').waitFor();
      await openStory(page, file, start);
      if (who !== 'plain') {
        await page.getByRole('tab', { name: /^Fixes/ }).click();
        const pending = Number(
          (await page.getByRole('tab', { name: /^Fixes/ }).textContent()).replace(/\D/g, ''),
        );
        if (pending < FIXES * 0.99) throw new Error(`only ${pending} of ${FIXES} fixes are pending`);
      }
      if (who === 'proofreader') {
        await page.keyboard.press('Control+Shift+e');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.type('Marla');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: /^Proofreading as/ }).waitFor();
      }
      best[who] = Math.min(best[who], (await keysIn(page)).key);
      await page.close();
      host.end();
    }
  }
  return best;
}

async function textareaKeys(browser, text) {
  const page = await browser.newPage();
  await page.addInitScript(instrument);
  await page.goto('data:text/html,<textarea style="width:660px;height:800px;font:17px serif"></textarea>');
  await page.evaluate((all) => {
    const field = document.querySelector('textarea');
    field.value = all;
    field.focus();
    field.setSelectionRange(all.length / 2, all.length / 2);
  }, text);
  await typeKeys(page, WARM_UP);
  const keys = await typeKeys(page, KEYS);
  await page.close();
  return median(keys);
}

const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'));
try {
  const stories = path.join(folder, 'stories');
  await mkdir(stories);
  await writeFile(path.join(stories, 'a small one.txt'), 'A small one.\n\nWith two paragraphs.\n');
  const texts = new Map();
  for (const size of SIZES) {
    const paragraphs = await storyText(size);
    texts.set(size, paragraphs);
    await writeFile(path.join(stories, `words ${size}.txt`), `${paragraphs.join('\n\n')}\n`);
  }
  const browser = await launchBrowser();
  const best = new Map();
  let textarea = Number.POSITIVE_INFINITY;
  let start = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    textarea = Math.min(textarea, await textareaKeys(browser, texts.get(SIZES[0]).join('\n\n')));
    for (const size of SIZES) {
      const host = await startHost(path.join(folder, `data-${run}-${size}`), [
        path.join(stories, 'a small one.txt'),
      ]);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(instrument);
      await page.goto(host.url);
      await page.locator('.page p').first().filter({ hasText: 'A small one.' }).waitFor();
      start = Math.min(start, await page.evaluate(() => performance.now()));
      await page.locator('section.flags-pane[aria-busy="false"]').waitFor();
      const opened = await openStory(page, `words ${size}.txt`, texts.get(size)[0].slice(0, 30));
      const typed = await keysIn(page);
      const flags = Number(
        (await page.getByRole('tab', { name: /^Flags/ }).textContent()).replace(/\D/g, ''),
      );
      const old = best.get(size);
      if (!old || typed.key < old.key)
        best.set(size, {
          ...opened,
          ...typed,
          flags,
          shown: Math.min(opened.shown, old?.shown ?? Number.POSITIVE_INFINITY),
        });
      else old.shown = Math.min(old.shown, opened.shown);
      await page.close();
      host.end();
    }
  }
  const reviewed = path.join(folder, 'reviewed');
  await mkdir(reviewed);
  const long = `${texts.get(REVIEWED).join('\n\n')}\n`;
  await writeFile(path.join(reviewed, 'a small one.txt'), 'A small one.\n\nWith two paragraphs.\n');
  await writeFile(path.join(reviewed, 'plain.txt'), long);
  await writeFile(path.join(reviewed, 'fixes.txt'), long);
  await writeFile(path.join(reviewed, 'fixes.txt.fixes.json'), pendingFixes(long, FIXES));
  const withFixes = await reviewedKeys(browser, folder, reviewed, texts.get(REVIEWED)[0].slice(0, 30));
  await browser.close();
  console.log(
    `${REVIEWED} words with ${FIXES} fixes pending: key to paint for the author ${ms(withFixes.author)} = ${(withFixes.author / withFixes.plain).toFixed(2)} x without fixes, for a proofreader ${ms(withFixes.proofreader)} = ${(withFixes.proofreader / withFixes.plain).toFixed(2)} x`,
  );
  console.log(
    `textarea with ${SIZES[0]} words: key to paint, median of ${KEYS}, best of ${RUNS}: ${ms(textarea)}`,
  );
  console.log(`start to first text (page load to the small story shown), best: ${ms(start)}`);
  const small = best.get(SIZES[0]);
  for (const size of SIZES) {
    const { key, spans, rechecked, renders, shown, openTask, longest, flags } = best.get(size);
    console.log(
      [
        `${size} words, ${flags} flags (${((1000 * flags) / size).toFixed(0)} in 1,000 words):`,
        `  key to paint ${ms(key)} = ${(key / textarea).toFixed(2)} x textarea, ${(key / small.key).toFixed(2)} x our 10,000 words`,
        `  per key: ${rechecked.toFixed(2)} paragraphs checked again, ${renders.toFixed(2)} renders of the editor; ${spans} spans in the page`,
        `  open, click to text ${ms(shown)}; longest task while opening ${ms(openTask)}, while being proofed ${ms(longest)}`,
      ].join('\n'),
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
