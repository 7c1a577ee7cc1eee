import AxeBuilder from '@axe-core/playwright';
import { temporaryMark } from '../main/services/safe-write.ts';
import { expect, saved, test } from './galley.ts';

test('each save leaves a version to go back to, by keyboard, as one step that undo takes back', async ({
  galley,
}) => {
  await galley.write('Moth.txt', 'The moth came in.\n');
  const { page, text } = await galley.open('Moth.txt');
  await expect(text).toContainText('The moth came in.');
  for (const words of ['It was late. ', 'It was cold. ']) {
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(words);
    await page.keyboard.press('Control+s');
    await saved(page);
  }
  await page.keyboard.press('Control+Shift+h');
  const dialog = page.getByRole('dialog', { name: 'Versions of Moth.txt' });
  const list = dialog.getByRole('list', { name: 'Versions, newest first' });
  await expect(list.getByRole('button')).toHaveCount(2);
  await expect(list.getByRole('button').first()).toContainText('3 words changed after it');
  await expect(list.getByRole('button').first()).toBeFocused();
  await expect(dialog.getByRole('table')).toContainText('It was late. The moth');
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('table').getByRole('cell').first()).toContainText('The moth came in.');
  await dialog.getByRole('button', { name: 'Go back to this' }).press('Enter');
  await expect(text).not.toContainText('It was');
  await expect(text).toContainText('The moth came in.');
  await text.focus();
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('It was cold. It was late. The moth came in.');
});

test('a version is saved as a copy, and what another program wrote over is a version too', async ({
  galley,
}) => {
  await galley.write('Moth.txt', 'Mine.\n');
  const { page, text } = await galley.open('Moth.txt');
  await expect(text).toContainText('Mine.');
  await galley.write('Moth.txt', 'Theirs.\n');
  await expect(text).toContainText('Theirs.');
  await page.getByRole('button', { name: 'See versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versions of Moth.txt' });
  await expect(dialog.getByRole('table')).toContainText('Mine.');
  await dialog.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(page.getByText('The version is saved as Moth (earlier).txt.')).toBeVisible();
  expect(await galley.read('Moth (earlier).txt')).toBe('Mine.\n');
  expect(await galley.read('Moth.txt')).toBe('Theirs.\n');
});

test('both texts of a story are merged block by block, and each stays as a version', async ({ galley }) => {
  await galley.write('Moth.txt', 'One.\n\nTwo.\n\nThree.\n');
  const { page, text } = await galley.open('Moth.txt');
  await expect(text).toContainText('Three.');
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('My ');
  await galley.write('Moth.txt', 'One.\n\nTwo of theirs.\n\nThree.\n\nFour of theirs.\n');
  await page.getByRole('button', { name: /See both/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Moth.txt was changed by another program' });
  await dialog.getByRole('button', { name: 'Take theirs here: Two of theirs.' }).press('Enter');
  await dialog.getByRole('button', { name: /^Save mine with this of theirs/ }).press('Enter');
  await saved(page);
  await expect.poll(() => galley.read('Moth.txt')).toBe('My One.\n\nTwo of theirs.\n\nThree.\n');
  await page.keyboard.press('Control+Shift+h');
  const versions = page.getByRole('dialog', { name: 'Versions of Moth.txt' });
  await expect(versions.getByRole('table')).toContainText('Four of theirs.');
});

test('a text that a crash left half written is said, and is among the versions', async ({ galley }) => {
  await galley.write('Moth.txt', 'The moth came in.\n');
  const stray = `.galley-${temporaryMark('Moth.txt')}00000001.tmp`;
  await galley.write(stray, 'The moth came in. It was late.\n');
  const { page, text } = await galley.open('Moth.txt');
  await expect(text).toContainText('The moth came in.');
  await expect(page.getByText('A text of Moth.txt was found')).toBeVisible();
  await page.getByRole('button', { name: 'See versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versions of Moth.txt' });
  await expect(dialog.getByRole('table')).toContainText('It was late.');
  await expect.poll(() => galley.read(stray).catch(() => 'gone')).toBe('gone');
});
