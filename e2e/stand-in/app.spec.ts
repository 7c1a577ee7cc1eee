/** What the Electron host does that no other host can: menus, system dialogs, starts, ends and crashes. */
import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { MENU, MENU_GROUPS } from '../../app/contract/menu.ts';
import { checked, expect, type Galley, saved, test as base } from '../galley.ts';
import type { startOnStandIn } from '../hosts/stand-in.ts';
import { type StandIn, type StandInOptions, startStandIn } from './start.ts';

/** The app of the running Galley, for what only the stand-in can be told. */
const appOf = (galley: Galley): StandIn => (galley.host as ReturnType<typeof startOnStandIn>).app;

const test = base.extend<{
  /** Starts one more app; it is killed after the test where it has not ended. */
  start: (options: Omit<StandInOptions, 'endpoint'>) => StandIn;
}>({
  start: async ({ chromium }, use) => {
    const started: StandIn[] = [];
    await use((options) => {
      const app = startStandIn({ endpoint: chromium, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.kill();
  },
});

test('the native menu shows the shared table, and its items do what they say', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  const { menu } = await appOf(galley).order('state');
  expect(menu.map(({ label }) => label)).toEqual(MENU_GROUPS.map(({ label }) => label));
  const shown = menu.flatMap(({ submenu }) => submenu).filter(({ id }) => id !== '');
  expect(shown.map(({ id }) => id)).toEqual(MENU.map(({ id }) => id));
  expect(new Set(shown.map(({ accelerator }) => accelerator).filter(Boolean)).size).toBe(
    shown.filter(({ accelerator }) => accelerator !== '').length,
  );
  await galley.host.menu('File', 'New');
  await expect(page.getByRole('banner')).toContainText('Untitled');
  await galley.host.menu('Edit', 'Find…');
  await expect(page.getByRole('search')).toBeVisible();
  await galley.host.menu('View', 'Dark Theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(async () => (await appOf(galley).order('state')).theme).toBe('dark');

  const editFlags = { canCut: false, canCopy: false, canPaste: true, canSelectAll: true };
  const clicked = { isEditable: true, selectionText: '', editFlags };
  await appOf(galley).order('emit', { on: 'contents', event: 'context-menu', args: [clicked] });
  const { popups } = (await appOf(galley).order('state')).seen;
  expect(popups.map((menu) => menu.map(({ role }) => role))).toEqual([
    ['cut', 'copy', 'paste', 'pasteAndMatchStyle', '', 'selectAll'],
  ]);
});

test('the system asks which stories to open and where to save, beginning beside the story', async ({
  galley,
}) => {
  await galley.write('a.txt', 'A lamp.\n');
  const owl = await galley.write('owl.txt', 'An owl.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await galley.host.menu('File', 'Open…');
  await galley.host.answerOpen(null);
  await galley.host.menu('File', 'Open…');
  await galley.host.answerOpen([owl]);
  await expect(text).toContainText('An owl.');
  await page.keyboard.press('Control+Shift+s');
  await galley.nameFile(page, 'owl two');
  await expect(page.getByRole('banner')).toContainText('owl two.txt');
  await saved(page);
  expect(await galley.read('owl two.txt')).toBe('An owl.\n');
  const { dialogs } = (await appOf(galley).order('state')).seen;
  expect(dialogs.map(({ kind, open }) => [kind, open])).toEqual([
    ['open', false],
    ['open', false],
    ['save', false],
  ]);
  expect(dialogs[0]?.options).toMatchObject({ properties: ['openFile', 'multiSelections'] });
  expect(dialogs[2]?.options).toMatchObject({ defaultPath: path.join(galley.stories, 'owl.txt') });
});

test('the last key before closing or Quit is there at the next start, however busy the page', async ({
  galley,
}) => {
  test.slow();
  await galley.write('a.txt', 'A lamp.\n');
  let typed = 'A lamp.';
  for (const [end, key, busy] of [
    ['close', '1', 0],
    ['quit', '2', 700],
    ['close', '3', 700],
  ] as const) {
    const { page, text } = await galley.open('a.txt');
    await expect(text).toContainText(typed);
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press(key);
    typed += key;
    await page.evaluate((ms) => {
      setTimeout(() => {
        for (const start = performance.now(); performance.now() - start < ms; );
      });
    }, busy);
    await appOf(galley).order(end);
    expect(await appOf(galley).ended).toBe(0);
    expect(appOf(galley).said()).toBe('');
    await galley.crash();
  }
  const { text } = await galley.open('a.txt');
  await expect(text).toContainText(typed);
});

test('closing asks first where what was typed cannot be kept', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  const [key = ''] = await readdir(path.join(galley.data, 'journal'));
  const inTheWay = path.join(galley.data, 'journal', key, 'unsaved.json');
  await mkdir(inTheWay);
  await text.focus();
  await page.keyboard.type('Lit. ');
  const app = appOf(galley);
  const questions = async () => (await app.order('state')).seen.dialogs.map(({ open }) => open);
  await app.order('quit');
  await expect.poll(questions).toEqual([true]);
  await app.order('answer', { kind: 'message', button: 'Keep the Window Open' });
  await expect.poll(questions).toEqual([false]);
  await rmdir(inTheWay);
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('a.txt')).toContain('Lit. ');
  await app.order('quit');
  expect(await app.ended).toBe(0);
  await galley.crash();
});

test('a second start hands its files to the first and ends', async ({ galley, start }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const owl = await galley.write('owl.txt', 'An owl.\n');
  const { text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  const second = start({ dataFolder: galley.data, files: [owl] });
  expect(await second.ended).toBe(0);
  await expect(text).toContainText('An owl.');
  const { windows } = await appOf(galley).order('state');
  expect(windows.map(({ raised }) => raised)).toEqual([1]);
});

test('files that the system asks for open before the app is ready and after', async ({ galley, start }) => {
  const early = await galley.write('early.txt', 'Dawn.\n');
  const late = await galley.write('late.txt', 'Dusk.\n');
  await mkdir(galley.data, { recursive: true });
  const app = start({ dataFolder: galley.data, openFiles: [early] });
  const text = (await app.page()).getByRole('textbox', { name: 'Story' });
  await expect(text).toContainText('Dawn.');
  await app.order('openFile', late);
  await expect(text).toContainText('Dusk.');
  await app.order('openFile', path.join(galley.stories, 'gone.txt'));
  const told = async () => JSON.stringify((await app.order('state')).seen.dialogs);
  await expect.poll(told).toContain('gone.txt');
  expect(app.said()).toBe('');
});

test('a page that has crashed comes back with what was typed', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Lit.');
  await expect.poll(() => galley.read('a.txt')).toBe('A lamp. Lit.\n');
  await page.keyboard.type(' Again.');
  await page.waitForTimeout(1200);
  await appOf(galley).order('crash');
  await expect
    .poll(() => readFile(path.join(galley.data, 'errors.log'), 'utf8').catch(() => ''))
    .toContain('crashed');
  const again = await galley.window();
  await expect(again.text).toContainText('A lamp. Lit. Again.');
  await checked(again.page);
  await galley.crash();
});

test('the page can load itself again, as its own button does after a fault in it', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await text.evaluate((element) => {
    element.textContent = 'Broken.';
    setTimeout(() => location.reload());
  });
  await expect(text).toContainText('A lamp.');
  await checked(page);
});

test('a window that does not answer can be started again', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  const app = appOf(galley);
  const busy = { on: 'window', event: 'unresponsive', args: [] } as const;
  await app.order('emit', busy);
  await app.order('emit', busy);
  await app.order('emit', { ...busy, event: 'responsive' });
  await app.order('emit', busy);
  await app.order('answer', { kind: 'message', button: 'Start the Window Again' });
  await expect
    .poll(() => readFile(path.join(galley.data, 'errors.log'), 'utf8').catch(() => ''))
    .toContain('crashed');
  const again = await galley.window();
  await expect(again.text).toContainText('A lamp.');
  expect((await app.order('state')).seen.dialogs.map(({ open }) => open)).toEqual([false, false]);
  await galley.crash();
});

test('the window comes back where it was', async ({ galley, start }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await galley.quit();
  const place = JSON.parse(await readFile(path.join(galley.data, 'window.json'), 'utf8')) as object;
  expect(place).toMatchObject({ width: 1280, height: 840, maximized: false });
  const app = start({ dataFolder: galley.data });
  await app.loaded();
  expect((await app.order('state')).windows.map(({ isShown }) => isShown)).toEqual([true]);
});
