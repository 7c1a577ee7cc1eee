import { type Opened, checked, expect, saved, test } from './galley.ts';

const PARTED = 'The Well\n\nIt was deep.\n\nNobody had seen the bottom.\n';
const SINGLE = 'Monday\nIt rained.\nThe roof leaked into the blue bowl.\n';

async function caretAfter(opened: Opened, words: string): Promise<void> {
  const { page, text } = opened;
  await text.focus();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.page') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const selection = getSelection();
      selection?.collapse(node, at + wanted.length);
      return;
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);
  // The editor hears of a new selection a moment later, as after a click.
  await page.waitForTimeout(80);
}

test('Enter in a blank-line story parts paragraphs by a blank line, and one Backspace takes it back', async ({
  galley,
}) => {
  await galley.write('well.txt', PARTED);
  const opened = await galley.open('well.txt');
  await expect(opened.text).toContainText('It was deep.');
  await caretAfter(opened, 'It was deep.');
  await opened.page.keyboard.press('Enter');
  await opened.page.keyboard.type('And cold.');
  await opened.page.keyboard.press('Control+s');
  await saved(opened.page);
  expect(await galley.read('well.txt')).toBe(
    'The Well\n\nIt was deep.\n\nAnd cold.\n\nNobody had seen the bottom.\n',
  );
  for (let i = 0; i < 'And cold.'.length + 1; i++) await opened.page.keyboard.press('Backspace');
  await opened.page.keyboard.press('Control+s');
  await saved(opened.page);
  expect(await galley.read('well.txt')).toBe(PARTED);
});

test('Enter in a single-break story writes one line break, with the line ends of the file', async ({
  galley,
}) => {
  await galley.write('diary.txt', SINGLE.replaceAll('\n', '\r\n'));
  const opened = await galley.open('diary.txt');
  await expect(opened.text).toContainText('It rained.');
  await caretAfter(opened, 'It rained.');
  await opened.page.keyboard.press('Enter');
  await opened.page.keyboard.type('All day.');
  await opened.page.keyboard.press('Control+s');
  await saved(opened.page);
  expect(await galley.read('diary.txt')).toBe(
    'Monday\r\nIt rained.\r\nAll day.\r\nThe roof leaked into the blue bowl.\r\n',
  );
});

test('the arrows step over a blank line that only parts paragraphs', async ({ galley }) => {
  await galley.write('well.txt', PARTED);
  const opened = await galley.open('well.txt');
  await caretAfter(opened, 'It was deep.');
  await opened.page.keyboard.press('ArrowRight');
  await opened.page.keyboard.type('X');
  await expect(opened.text).toContainText('XNobody');
  await opened.page.keyboard.press('Backspace');
  await expect(opened.text).not.toContainText('XNobody');
  await opened.page.keyboard.press('ArrowUp');
  await opened.page.waitForTimeout(100);
  await opened.page.keyboard.press('Home');
  await opened.page.keyboard.type('Y');
  await expect(opened.text).toContainText('YIt was deep.');
});

test('deleting across the whole story and undoing it gives every byte back', async ({ galley }) => {
  const lines = Array.from({ length: 700 }, (_, i) => `Line ${i} of a long story${i % 5 === 0 ? '  ' : ''}`);
  const story = lines.map((line, i) => line + (i % 3 === 0 ? '\r\n' : '\n')).join('');
  await galley.write('long.txt', story);
  const { page, text } = await galley.open('long.txt');
  await expect(text).toContainText('Line 0 of');
  await text.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Gone');
  await expect(text).not.toContainText('Line 10 of');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('Line 10 of');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('long.txt')).toBe(story);
});

test('paste brings text and not clutter: no image, no link, no style, nothing fetched', async ({
  galley,
}) => {
  await galley.write('well.txt', PARTED);
  const opened = await galley.open('well.txt');
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(request.url()));
  await caretAfter(opened, 'It was deep.');
  await opened.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1 style="color:red">Head</h1><p>one <b>bold</b><img src="http://example.invalid/x.png" onerror="window.hurt=1"></p><p><a href="javascript:window.hurt=1">link</a><script>window.hurt=1</script></p>',
    );
    document
      .querySelector('.page')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(opened.text).toContainText('one bold');
  await expect(opened.text.locator('img, a, b, script, h1, [style*=red]')).toHaveCount(0);
  expect(await opened.page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
  expect(asked.filter((url) => url.includes('example.invalid'))).toEqual([]);
  await opened.page.keyboard.press('Control+s');
  await saved(opened.page);
  expect(await galley.read('well.txt')).toBe(
    'The Well\n\nIt was deep.Head\n\none bold\n\nlink\n\nNobody had seen the bottom.\n',
  );
});

test('nothing typed is replaced: quotes, dashes, dots and fractions stay as typed', async ({ galley }) => {
  await galley.write('well.txt', PARTED);
  const opened = await galley.open('well.txt');
  await caretAfter(opened, 'It was deep.');
  await opened.page.keyboard.type(' "so" -- it\'s 1/2.. (c) -> *x* # ');
  await opened.page.keyboard.press('Control+s');
  await saved(opened.page);
  expect(await galley.read('well.txt')).toBe(
    PARTED.replace('deep.', 'deep. "so" -- it\'s 1/2.. (c) -> *x* # '),
  );
});

test('find and replace: case, whole word, replace all with a count and one undo', async ({ galley }) => {
  const story = 'Moth and moth and mothlike.\nA moth.\n';
  await galley.write('moth.txt', story);
  const { page, text } = await galley.open('moth.txt');
  await expect(text).toContainText('mothlike');
  await text.focus();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('moth');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('status')).toHaveText('1 of 4');
  await page.getByRole('checkbox', { name: 'Whole word' }).check();
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await page.getByRole('checkbox', { name: 'Match case' }).check();
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('owl');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByRole('status')).toHaveText('2 places replaced');
  await expect(text).toContainText('Moth and owl and mothlike.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('Moth and moth and mothlike.');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('moth.txt')).toBe(story);
});

test('change case keeps to the selection and is one undo', async ({ galley }) => {
  await galley.write('well.txt', PARTED);
  const opened = await galley.open('well.txt');
  await caretAfter(opened, 'Nobody had');
  await opened.page.keyboard.press('Shift+Home');
  await opened.page.keyboard.press('Control+Shift+p');
  await opened.page.keyboard.type('upper');
  await opened.page.keyboard.press('Enter');
  await expect(opened.text).toContainText('NOBODY HAD seen');
  await opened.page.keyboard.press('Control+z');
  await expect(opened.text).toContainText('Nobody had seen');
});

test('invisibles, text size and theme change the look and not the text', async ({ galley }) => {
  await galley.write('well.txt', PARTED);
  const { page, text } = await galley.open('well.txt');
  await checked(page);
  await text.focus();
  await page.keyboard.press('Control+Shift+8');
  await expect(text.locator('.invisible.space').first()).toBeVisible();
  const before = await text.evaluate((element) => getComputedStyle(element).fontSize);
  await page.keyboard.press('Control+=');
  await expect.poll(() => text.evaluate((element) => getComputedStyle(element).fontSize)).not.toBe(before);
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'View' }).click();
  await page
    .getByRole('menuitem', { name: 'Dark Theme' })
    .or(page.getByRole('menuitemcheckbox', { name: 'Dark Theme' }))
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await galley.read('well.txt')).toBe(PARTED);
});

test('Delete, Backspace and their word keys take a selection away, across paragraphs too', async ({
  galley,
}) => {
  await galley.write('well.txt', PARTED);
  const { page, text } = await galley.open('well.txt');
  await expect(text).toContainText('It was deep.');
  for (const key of ['Delete', 'Backspace', 'Control+Backspace', 'Control+Delete']) {
    await text.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press(key);
    await expect(text).not.toContainText('deep');
    await page.keyboard.press('Control+z');
    await expect(text).toContainText('It was deep.');
  }
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('well.txt')).toBe(PARTED);
});

test('a click on a flag opens its card and puts the caret there', async ({ galley }) => {
  await galley.write('a.txt', 'Here it is.\n\nThere is a wierd thing in the middle of it.\n');
  const opened = await galley.open('a.txt');
  await expect(opened.text).toContainText('wierd');
  await checked(opened.page);
  await caretAfter(opened, 'Here it');
  await opened.text.locator('.flag').first().click();
  await expect(opened.page.getByRole('group', { name: /: wierd/ })).toBeVisible();
  await opened.page.waitForTimeout(150);
  await opened.page.keyboard.press('End');
  await opened.page.keyboard.type('Q');
  await expect(opened.text).toContainText('middle of it.Q');
});

test('Up and Down keep the column over a parting line; the page keys take the caret along', async ({
  galley,
}) => {
  await galley.write('well.txt', 'abcdefghij.\n\nabcdefghij.\n');
  const opened = await galley.open('well.txt');
  await expect(opened.text).toContainText('abcdefghij');
  await caretAfter(opened, 'abcde');
  await opened.page.keyboard.press('ArrowDown');
  await opened.page.keyboard.type('X');
  await expect(opened.text.locator('p').nth(2)).toHaveText('abcdeXfghij.');
  await opened.page.keyboard.press('ArrowUp');
  await opened.page.keyboard.type('Y');
  await expect(opened.text.locator('p').nth(0)).toContainText('Y');

  const long = `${Array.from({ length: 120 }, (_, i) => `Paragraph ${i} stands here.`).join('\n\n')}\n`;
  await galley.write('long.txt', long);
  await opened.page
    .getByRole('navigation', { name: 'Stories' })
    .getByRole('button', { name: /^long/ })
    .click();
  await expect(opened.text).toContainText('Paragraph 0 stands');
  await opened.text.focus();
  await opened.page.keyboard.press('Control+Home');
  for (let i = 0; i < 3; i++) {
    await opened.page.keyboard.press('PageDown');
    await opened.page.waitForTimeout(120);
  }
  const place = await opened.page.evaluate(() => {
    const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const frame = document.querySelector('.page-scroller')?.getBoundingClientRect();
    const block = getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '';
    return { seen: Boolean(caret && frame && caret.top >= frame.top && caret.bottom <= frame.bottom), block };
  });
  expect(place.seen).toBe(true);
  expect(Number(/\d+/.exec(place.block)?.[0])).toBeGreaterThan(20);
});

test('after a row is settled the keyboard is in the text, and redo works from everywhere', async ({
  galley,
}) => {
  await galley.write('a.txt', 'Well.. maybe. Or.. not.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('Well..');
  await checked(page);
  await page.getByRole('button', { name: /^Settle…/ }).click();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Well... maybe. Or... not.');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('Well.. maybe.');
  await page.keyboard.press('Control+y');
  await expect(text).toContainText('Well... maybe.');
});
