import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Galley, saved, test } from './galley.ts';

const CHAPTERS = ['Chapter 1.txt', 'Chapter 2.txt', 'Chapter 10.txt'];

async function openWork(galley: Galley) {
  await galley.write('Lamp/Chapter 1.txt', 'The lamp was lit.\n\nNobody came.\n');
  await galley.write('Lamp/Chapter 2.txt', 'Marla blew the Lamp out. Lamplight lingered.\n');
  await galley.write('Lamp/Chapter 10.txt', 'It was dark.\n');
  const opened = await galley.open('Lamp/Chapter 1.txt');
  await expect(opened.text).toContainText('The lamp was lit.');
  return opened;
}

const row = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Stories' }).getByRole('button', { name: new RegExp(`^${name}\\.`) });

async function listed(page: Page): Promise<string[]> {
  const titles = page.getByRole('navigation', { name: 'Stories' }).locator('.nav-title');
  return titles.allTextContents();
}

test('stories are put in order by keyboard and by dragging, and stay so', { tag: '@native' }, async ({
  galley,
}) => {
  const { page } = await openWork(galley);
  await expect.poll(() => listed(page)).toEqual(CHAPTERS);
  await row(page, 'Chapter 10').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => listed(page)).toEqual(['Chapter 1.txt', 'Chapter 10.txt', 'Chapter 2.txt']);
  await expect(row(page, 'Chapter 10')).toBeFocused();
  await expect.poll(() => galley.read('Lamp/galley.json').catch(() => '')).toContain('"order"');
  await row(page, 'Chapter 2').dragTo(row(page, 'Chapter 1'), { targetPosition: { x: 30, y: 3 } });
  await expect.poll(() => listed(page)).toEqual(['Chapter 2.txt', 'Chapter 1.txt', 'Chapter 10.txt']);
  await galley.quit();
  const again = await galley.open();
  await expect.poll(() => listed(again.page)).toEqual(['Chapter 2.txt', 'Chapter 1.txt', 'Chapter 10.txt']);
});

test('arrow keys walk through the list, and F2 renames a story that is not open', async ({ galley }) => {
  const { page } = await openWork(galley);
  await row(page, 'Chapter 1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Chapter 2')).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'New name' }).fill('Second');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Second')).toBeVisible();
  expect(await readdir(path.join(galley.stories, 'Lamp'))).toContain('Second.txt');
});

test('a copy is made with what was not saved yet', async ({ galley }) => {
  const { page, text } = await openWork(galley);
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Once ');
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('banner')).toContainText('Chapter 1 copy.txt');
  expect(await galley.read('Lamp/Chapter 1 copy.txt')).toBe('Once The lamp was lit.\n\nNobody came.\n');
  expect(await galley.read('Lamp/Chapter 1.txt')).toBe('Once The lamp was lit.\n\nNobody came.\n');
  await expect
    .poll(() => listed(page))
    .toEqual(['Chapter 1.txt', 'Chapter 1 copy.txt', 'Chapter 2.txt', 'Chapter 10.txt']);
});

test('a story goes to the trash with its last words, and comes back', async ({ galley }) => {
  const { page, text } = await openWork(galley);
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('The end.');
  await row(page, 'Chapter 1').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Chapter 1.txt is in the trash.')).toBeVisible();
  await expect.poll(() => listed(page)).toEqual(['Chapter 2.txt', 'Chapter 10.txt']);
  expect(await readdir(path.join(galley.stories, 'Lamp'))).not.toContain('Chapter 1.txt');
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(text).toContainText('The end.');
  await expect.poll(() => listed(page)).toEqual(CHAPTERS);
  expect(await galley.read('Lamp/Chapter 1.txt')).toContain('Nobody came.The end.');
});

test('a text is found in all stories, in open ones as typed, and opens at its place', {
  tag: '@native',
}, async ({ galley }) => {
  const { page, text } = await openWork(galley);
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('A lamp, unsaved.');
  await page.keyboard.press('Control+Shift+f');
  const dialog = page.getByRole('dialog', { name: 'Find in all stories' });
  await dialog.getByRole('combobox', { name: 'Find' }).fill('lamp');
  await expect(dialog.getByRole('status')).toHaveText('4 places in 2 stories.');
  await expect(dialog.getByRole('option')).toHaveCount(4);
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Whole word' }).check();
  await expect(dialog.getByRole('status')).toHaveText('3 places in 2 stories.');
  await dialog.getByRole('checkbox', { name: 'Match case' }).check();
  await expect(dialog.getByRole('status')).toHaveText('2 places in 1 story.');
  await dialog.getByRole('checkbox', { name: 'Match case' }).uncheck();
  await expect(dialog.getByRole('status')).toHaveText('3 places in 2 stories.');
  await dialog.getByRole('combobox', { name: 'Find' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Marla blew');
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Lamp');
  await page.keyboard.type('candle');
  await expect(text).toContainText('Marla blew the candle out.');
});

test('a story renamed outside Galley while it is open is followed, with what was typed', async ({
  galley,
}) => {
  const { page, text } = await openWork(galley);
  await text.focus();
  await page.keyboard.press('Control+End');
  const lamp = path.join(galley.stories, 'Lamp');
  await rename(path.join(lamp, 'Chapter 1.txt'), path.join(lamp, 'Opening.txt'));
  await expect(page.getByText('is Opening.txt now')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Opening.txt');
  await text.focus();
  await page.keyboard.type('More.');
  await page.keyboard.press('Control+s');
  await saved(page);
  await expect.poll(() => galley.read('Lamp/Opening.txt')).toContain('More.');
  expect((await readdir(lamp)).sort()).toEqual(['Chapter 10.txt', 'Chapter 2.txt', 'Opening.txt']);
});

test('a list of many stories shows the counted ones and scrolls to the story on screen', async ({
  galley,
}) => {
  for (let n = 1; n <= 200; n++) await galley.write(`Lamp/Chapter ${n}.txt`, `Number ${n}, he recieved.\n`);
  const { page, text } = await galley.open('Lamp/Chapter 150.txt');
  await expect(text).toContainText('Number 150');
  await expect(row(page, 'Chapter 150')).toBeInViewport();
  await expect(row(page, 'Chapter 149')).toContainText('1');
  await expect(row(page, 'Chapter 149').locator('.nav-title')).toHaveAttribute(
    'title',
    'Chapter 149.txt · 4 words',
  );
  expect((await listed(page)).length).toBeLessThan(80);
});
