import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checked, expect, saved, test } from './galley.ts';

const end = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Story' }).focus();
  await page.keyboard.press('Control+End');
};

test('a folder opens as a work: stories in reading order with their numbers of flags', {
  tag: '@native',
}, async ({ galley }) => {
  await galley.write('Lamp/Chapter 10.txt', 'All is well here.\n');
  await galley.write('Lamp/Chapter 2.txt', 'She could of stayed. He recieved alot.\n');
  await galley.write('Lamp/Prologue.txt', 'It began quietly.\n');
  await galley.write('Lamp/cover.png', 'not a story');
  const { page, text } = await galley.open();
  await expect(text).toBeVisible();
  await galley.openFolder(page, 'Lamp');
  await expect(text).toContainText('It began quietly.');
  const list = page.getByRole('navigation', { name: 'Stories' });
  await expect(list.getByRole('button', { name: /Chapter 2/ })).toContainText('3');
  const names = await list.getByRole('button').allTextContents();
  const order = names
    .filter((name) => /Prologue|Chapter/.test(name))
    .map((name) => name.replace(/\.txt.*/, ''));
  expect(order).toEqual(['Prologue', 'Chapter 2', 'Chapter 10']);
  await list.getByRole('button', { name: /Chapter 10/ }).click();
  await expect(text).toContainText('All is well here.');
});

test('a folder named at start opens with its first story', async ({ galley }) => {
  await galley.write('Lamp/Chapter 2.txt', 'The second.\n');
  await galley.write('Lamp/Chapter 1.txt', 'The first.\n');
  const { text } = await galley.open('Lamp');
  await expect(text).toContainText('The first.');
});

test('opening and saving without an edit changes no byte, in any encoding and with any line ends', {
  tag: '@native',
}, async ({ galley }) => {
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('It rained — all day.\r\nThen stopped', 'utf16le'),
  ]);
  const latin = Buffer.from([
    0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x0d, 0x0a, 0x62, 0x79, 0x65,
  ]);
  const mixed = Buffer.from('\ufeffone\r\ntwo\rthree\n\nfour  ', 'utf8');
  await galley.write('a.txt', utf16);
  await galley.write('b.txt', latin);
  await galley.write('c.md', mixed);
  const { page, text } = await galley.open('a.txt', 'b.txt', 'c.md');
  for (const [name, bytes, words] of [
    ['a.txt', utf16, 'all day'],
    ['b.txt', latin, 'Café'],
    ['c.md', mixed, 'three'],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Stories' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await expect(text).toContainText(words);
    await page.keyboard.press('Control+s');
    await saved(page);
    expect((await galley.bytes(name)).equals(bytes)).toBe(true);
  }
  await expect(page.getByRole('contentinfo')).toContainText('UTF-8');
});

test('editing one word changes only the bytes of that word', async ({ galley }) => {
  const before = Buffer.from([
    0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x0d, 0x0a, 0x62, 0x79, 0x65, 0x0d,
  ]);
  await galley.write('b.txt', before);
  const { page, text } = await galley.open('b.txt');
  await expect(text).toContainText('Café');
  await end(page);
  await page.keyboard.type('!');
  await page.keyboard.press('Control+s');
  await saved(page);
  await expect(page.getByRole('contentinfo')).toContainText('1 word changed, nothing else');
  expect([...(await galley.bytes('b.txt'))]).toEqual([...before.subarray(0, 14), 0x21, 0x0d]);
});

test('a character the encoding lacks: save asks once, and can change the file to UTF-8', async ({
  galley,
}) => {
  await galley.write('b.txt', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]));
  const { page, text } = await galley.open('b.txt');
  await expect(text).toContainText('Café');
  await end(page);
  await page.keyboard.insertText(' →');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'One character cannot be saved' });
  await expect(dialog).toContainText('→');
  expect((await galley.bytes('b.txt')).length).toBe(5);
  await dialog.getByRole('button', { name: 'Change the file to UTF-8 and save' }).click();
  await saved(page);
  await expect.poll(() => galley.read('b.txt')).toBe('Café →\n');
});

test('new, typed, saved under a name, renamed, and in the recent list', { tag: '@native' }, async ({
  galley,
}) => {
  const { page, text } = await galley.open();
  await expect(text).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('banner')).toContainText('Untitled');
  await text.focus();
  await page.keyboard.type('Once there was a moth.');
  await page.keyboard.press('Control+s');
  await galley.nameFile(page, 'Moth.txt');
  await saved(page);
  await expect.poll(() => galley.read('Moth.txt')).toBe('Once there was a moth.');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'New name' }).fill('Owl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('Owl.txt');
  expect(await readdir(galley.stories)).toEqual(['Owl.txt']);
});

test('save as never writes over a file unasked', async ({ galley }) => {
  test.skip(galley.can.nativeDialogs, 'the system asks in its own dialog');
  await galley.write('a.txt', 'mine\n');
  await galley.write('b.txt', 'theirs\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('mine');
  await page.keyboard.press('Control+Shift+s');
  await galley.nameFile(page, 'b.txt');
  await page
    .getByRole('dialog', { name: /Replace/ })
    .getByRole('button', { name: 'Leave it' })
    .click();
  expect(await galley.read('b.txt')).toBe('theirs\n');
  expect(await galley.read('a.txt')).toBe('mine\n');
});

test('the last session comes back: stories, the active one, caret and scroll', async ({ galley }) => {
  const long = `${Array.from({ length: 300 }, (_, i) => `Paragraph ${i} goes on for a while.`).join('\n\n')}\n`;
  await galley.write('a.txt', 'First story.\n');
  await galley.write('b.txt', long);
  const first = await galley.open('a.txt', 'b.txt');
  await first.page
    .getByRole('navigation', { name: 'Stories' })
    .getByRole('button', { name: /^b\.txt/ })
    .click();
  await expect(first.text).toContainText('Paragraph 0');
  await end(first.page);
  const scroller = '.page-scroller';
  await expect.poll(() => first.page.locator(scroller).evaluate((box) => box.scrollTop)).toBeGreaterThan(500);
  await first.page.waitForTimeout(5600);
  await galley.quit();
  const again = await galley.open();
  await expect(again.page.getByRole('banner')).toContainText('b.txt');
  await expect.poll(() => again.page.locator(scroller).evaluate((box) => box.scrollTop)).toBeGreaterThan(500);
  await again.text.focus();
  await again.page.keyboard.type('X');
  await again.page.keyboard.press('Control+s');
  await saved(again.page);
  expect(await galley.read('b.txt')).toBe(long.replace(/while\.\n$/, 'while.X\n'));
});

test('it saves by itself after a pause', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await end(page);
  await page.keyboard.type(' And a moth.');
  await expect.poll(() => galley.read('a.txt')).toBe('A lamp. And a moth.\n');
  await saved(page);
});

test('after a crash, text that was never saved is back: of a file and of a story without one', async ({
  galley,
}) => {
  await galley.write('a.txt', 'A lamp.\n');
  const first = await galley.open('a.txt');
  await expect(first.text).toContainText('A lamp.');
  await first.page.keyboard.press('Control+n');
  await expect(first.page.getByRole('banner')).toContainText('Untitled');
  await first.text.focus();
  await first.page.keyboard.type('never saved');
  await first.page.waitForTimeout(1500);
  await first.page
    .getByRole('navigation', { name: 'Stories' })
    .getByRole('button', { name: /^a\.txt/ })
    .click();
  await end(first.page);
  await first.page.keyboard.type(' Lit.');
  await first.page.waitForTimeout(1300);
  await galley.crash();
  expect(await galley.read('a.txt')).toBe('A lamp.\n');
  const again = await galley.open('a.txt');
  await expect(again.text).toContainText('A lamp. Lit.');
  await galley.quit();
  const third = await galley.open();
  const untitled = third.page
    .getByRole('navigation', { name: 'Stories' })
    .getByRole('button', { name: /^Untitled/ })
    .first();
  await untitled.click();
  await expect(third.text).toContainText('never saved');
});

test('an outside change without edits here appears by itself; with edits both texts are offered', async ({
  galley,
}) => {
  const file = await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await writeFile(file, 'A lantern.\n');
  await expect(text).toContainText('A lantern.');
  await end(page);
  await page.keyboard.type(' Mine.');
  await writeFile(file, 'A torch.\n');
  await expect(page.getByRole('contentinfo')).toContainText('Another program changed this file');
  await page.waitForTimeout(3000);
  expect(await galley.read('a.txt')).toBe('A torch.\n');
  await page.getByRole('button', { name: 'See both…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('A torch.');
  await expect(dialog).toContainText('A lantern. Mine.');
  await dialog.getByRole('button', { name: /^Keep mine/ }).click();
  await expect.poll(() => galley.read('a.txt')).toBe('A lantern. Mine.\n');
  const copies = (await readdir(galley.stories)).filter((name) => name !== 'a.txt' && name.endsWith('.txt'));
  expect(copies.length).toBe(1);
  expect(await galley.read(copies[0] ?? '')).toBe('A torch.\n');
});

test('files that are no stories are refused politely and left as they were', async ({ galley }) => {
  await galley.write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0]));
  await galley.write('old.docx', 'PK\u0003\u0004');
  await mkdir(path.join(galley.stories, 'folder.txt'), { recursive: true });
  await galley.write('huge.txt', Buffer.alloc(70 * 1024 * 1024, 0x61));
  await galley.write('good.txt', 'All well.\n');
  const { page, text } = await galley.open(
    'picture.txt',
    'old.docx',
    'folder.txt',
    'huge.txt',
    'gone.txt',
    'good.txt',
  );
  await expect(text).toContainText('All well.');
  const notices = page.getByRole('log').or(page.getByRole('region', { name: 'Notices' }));
  await expect(notices).toContainText('is not text');
  await expect(notices).toContainText('save it as .txt');
  await expect(notices).toContainText('is larger than Galley opens');
  expect((await galley.bytes('old.docx')).toString()).toBe('PK\u0003\u0004');
});

test('a file that may not be written keeps the text and offers another place', async ({ galley }) => {
  test.skip(process.getuid?.() === 0, 'root may write everything');
  const file = await galley.write('a.txt', 'A lamp.\n');
  await chmod(file, 0o444);
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await expect(page.getByRole('contentinfo')).toContainText('Read only');
});

test('a story whose file is gone can be written again', async ({ galley }) => {
  const file = await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await rm(file);
  await expect(page.getByRole('contentinfo')).toContainText('gone');
  await page.keyboard.press('Control+s');
  await expect.poll(() => galley.read('a.txt').catch(() => '')).toBe('A lamp.\n');
  await saved(page);
});

test('a dropped file becomes a story of its own', async ({ galley }) => {
  await galley.write('a.txt', 'A lamp.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('A lamp.');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['A dropped tale.\r\n'], 'tale.txt', { type: 'text/plain' }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  });
  await expect(text).toContainText('A dropped tale.');
  await checked(page);
});
