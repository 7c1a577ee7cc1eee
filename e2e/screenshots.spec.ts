/** Pictures of the app for a person to look at: only where GALLEY_SCREENSHOTS names a folder to put them in. */
import path from 'node:path';
import { checked, expect, test } from './galley.ts';

const folder = process.env['GALLEY_SCREENSHOTS'];

for (const theme of ['light', 'dark'] as const) {
  test(`the sample story, ${theme}`, async ({ galley }) => {
    test.skip(folder === undefined, 'GALLEY_SCREENSHOTS is not set');
    const shot = async (name: string) =>
      page.screenshot({ path: path.join(folder ?? '', `${name}-${theme}.png`) });
    const { page, text } = await galley.open();
    await page.emulateMedia({ colorScheme: theme });
    await expect(text).toContainText('Orrie');
    await checked(page);
    await page.waitForTimeout(600);
    await shot('opened');
    await page.getByRole('button', { name: /look(s)? like/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot('names');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Put this line away' }).click();
    await text.focus();
    await page.keyboard.press('F7');
    await page.waitForTimeout(300);
    await shot('flags');
  });
}
