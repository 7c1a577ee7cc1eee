import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { checked, expect, test } from './galley.ts';

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any view, ${theme}`, async ({ galley }) => {
    test.setTimeout(150_000);
    const { page, text } = await galley.open();
    await page.emulateMedia({ colorScheme: theme });
    await expect(text).toContainText('Orrie');
    await checked(page);
    await clean(page, 'opened');
    await page.keyboard.press('F7');
    await expect(page.getByRole('group', { name: /: / })).toBeVisible();
    await clean(page, 'card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+h');
    await clean(page, 'find');
    await page.keyboard.press('Escape');
    const pickers = galley.can.nativeDialogs ? [] : ['Control+o', 'Control+Shift+o'];
    for (const key of ['Control+e', ...pickers, 'F1', 'Control+Shift+p', 'F2', 'Control+Shift+f']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, key);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    for (const item of ['Names…', 'Words…', 'Style Sheet…', 'Apply What Is Sure…', 'Rules…']) {
      await page.getByRole('button', { name: 'Galley menu' }).click();
      await page.getByRole('menuitem', { name: 'Check' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, item);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    while ((await page.getByRole('navigation', { name: 'Stories' }).count()) > 0) {
      await page.keyboard.press('Control+w');
      await page.waitForTimeout(300);
      if (await page.getByRole('button', { name: 'Sample story' }).isVisible()) break;
    }
    await clean(page, 'start page');
  });
}
