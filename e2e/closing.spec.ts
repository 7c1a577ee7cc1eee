/** Closing decides nothing: what was typed last is there again, however soon the window went. */
import { expect, test } from './galley.ts';

test('the last key before the window closes is there at the next start', async ({ galley }) => {
  test.slow();
  await galley.write('a.txt', 'A lamp.\n');
  let typed = 'A lamp.';
  for (const key of ['1', '2', '3']) {
    const { page, text } = await galley.open('a.txt');
    await expect(text).toContainText(typed);
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press(key);
    await galley.quit();
    typed += key;
  }
  const { text } = await galley.open('a.txt');
  await expect(text).toContainText(typed);
});
