/** What first users met: keys that went elsewhere, and words that were raised again. */
import { checked, expect, test } from './galley.ts';

test('Alt+Enter applies at the caret, without leaving the text', async ({ galley }) => {
  await galley.write('one.txt', 'She knew alot about lamps.\n');
  const { page, text } = await galley.open('one.txt');
  await expect(text).toContainText('alot');
  await checked(page);
  await page.keyboard.press('F7');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(text).toContainText('She knew a lot about lamps.');
  await expect(text).toBeFocused();
});

test('what was kept is not raised again when its sentence is put right beside it', async ({ galley }) => {
  await galley.write('one.txt', 'His frend wispered the the word.\n');
  const { page, text } = await galley.open('one.txt');
  const flags = page.getByRole('region', { name: 'Flags' });
  await expect(text).toContainText('wispered');
  await checked(page);
  await page.keyboard.press('F7');
  await page.keyboard.press('F7');
  await expect(page.getByRole('group', { name: /: / })).toContainText('wispered');
  await page.keyboard.press('s');
  await expect(page.getByRole('group', { name: /: / })).toContainText('the the');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('wispered the word.');
  await page.keyboard.press('F7');
  await expect(page.getByRole('group', { name: /: / })).toContainText('friend');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('His friend wispered the word.');
  await checked(page);
  await expect(flags).toContainText('Nothing found');
  await galley.quit();
  const again = await galley.open('one.txt');
  await expect(again.text).toContainText('His friend wispered');
  await checked(again.page);
  await expect(again.page.getByRole('region', { name: 'Flags' })).toContainText('Nothing found');
});

test('a search through all stories takes what is typed at once', async ({ galley }) => {
  await galley.write('Lamp/one.txt', 'The lamp was lit.\n');
  await galley.write('Lamp/two.txt', 'Nobody saw the lamp.\n');
  const { page, text } = await galley.open('Lamp/one.txt');
  await expect(text).toContainText('lamp');
  await expect(page.getByRole('navigation', { name: 'Stories' })).toContainText('two.txt');
  for (const word of ['Nobody', 'lit']) {
    await page.keyboard.press('Control+Shift+f');
    const dialog = page.getByRole('dialog', { name: 'Find in all stories' });
    await expect(dialog.getByRole('combobox', { name: 'Find' })).toBeFocused();
    await page.keyboard.type(word);
    await expect(dialog.getByRole('combobox', { name: 'Find' })).toHaveValue(word);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a story whose fixes cannot be written stays open, and closes when that is asked once more', async ({
  galley,
}) => {
  await galley.write('one.txt', 'The lamp was lit.\n');
  const { page, text } = await galley.open('one.txt');
  await expect(text).toContainText('lamp');
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.type('Pell');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Proofreading as Pell/ })).toBeVisible();
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Dim.');
  await expect.poll(() => galley.read('one.txt.fixes.json').catch(() => '')).toContain('Dim.');
  await galley.write('one.txt.fixes.json', '{ cut');
  await page.keyboard.type(' Dark.');
  await page.keyboard.press('Control+w');
  await expect(page.getByText('one.txt stays open')).toBeVisible();
  await expect(text).toContainText('Dim. Dark.');
  await page.keyboard.press('Control+w');
  await expect(text).toBeHidden();
  expect(await galley.read('one.txt')).toBe('The lamp was lit.\n');
});
