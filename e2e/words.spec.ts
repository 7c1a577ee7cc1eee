import type { Page } from '@playwright/test';
import { checked, expect, test } from './galley.ts';

const flags = (page: Page) => page.getByRole('region', { name: 'Flags' });
const card = (page: Page) => page.getByRole('group', { name: /: / });

test('a misspelling: suggestions, add to this work, add to my words, all remembered', async ({ galley }) => {
  await galley.write('Tide/one.txt', 'The boat was wierd. A glimmerwight sat in it. So did a thornling.\n');
  await galley.write('Tide/two.txt', 'Another glimmerwight came.\n');
  const { page, text } = await galley.open('Tide/one.txt');
  await expect(text).toContainText('wierd');
  await checked(page);
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('weird');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('was weird.');
  await expect(card(page)).toContainText('glimmerwight');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add to this work' }).click();
  await expect(flags(page)).not.toContainText('glimmerwight');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).toContain('glimmerwight');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('thornling');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect(flags(page)).not.toContainText('thornling');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).not.toContain('thornling');

  await page.getByRole('navigation', { name: 'Stories' }).getByRole('button', { name: /two/ }).click();
  await expect(text).toContainText('Another');
  await checked(page);
  await expect(flags(page)).toContainText('Nothing found');

  // The lists can be seen and mended.
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).click();
  await page.getByRole('menuitem', { name: 'Words…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Words' });
  await expect(dialog).toContainText('glimmerwight');
  await dialog.getByRole('button', { name: 'Take “glimmerwight” off the list' }).click();
  await page.keyboard.press('Escape');
  await expect(flags(page)).toContainText('glimmerwight');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).not.toContain('glimmerwight');
});

test('names are offered once, with possessives, and never flagged at every place', async ({ galley }) => {
  const story =
    'Zephrin walked in. "Hello," said Zephrin. It was Zephrin\'s lamp, and Zephrin knew it. Old Zephirn did not.\n';
  await galley.write('names.txt', story);
  const { page, text } = await galley.open('names.txt');
  await expect(text).toContainText('Zephrin walked');
  await checked(page);
  await expect(flags(page)).not.toContainText('Zephrin →');
  await page.getByRole('button', { name: '1 looks like a name…' }).click();
  const dialog = page.getByRole('dialog', { name: 'These look like names' });
  await expect(dialog).toContainText('Zephrin');
  await expect(dialog).toContainText('4 times');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => galley.read('galley.json').catch(() => '')).toContain('Zephrin');
  await expect(page.getByRole('button', { name: /looks? like/ })).toBeHidden();
  await expect(flags(page)).toContainText('Zephirn');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('→ Zephrin');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Old Zephrin did not');
});

test('the dialect is chosen per work', async ({ galley }) => {
  await galley.write('uk.txt', 'The colour of the harbour was grey. The color was not.\n');
  const { page, text } = await galley.open('uk.txt');
  await expect(text).toContainText('colour');
  await checked(page);
  await expect(flags(page)).toContainText('colour');
  await page.getByRole('button', { name: /English \(US\)/ }).click();
  await page.getByRole('menuitemradio', { name: /English \(UK\)/ }).click();
  await expect(flags(page).getByRole('button', { name: /^color / })).toBeVisible();
  await expect(flags(page).getByRole('button', { name: /^colour/ })).toBeHidden();
  await expect.poll(() => galley.read('galley.json').catch(() => '')).toContain('en-GB');
});

test('a rule is turned off here, and on again in the list of rules', async ({ galley }) => {
  await galley.write('a.txt', 'She could of stayed.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('could of');
  await checked(page);
  await page.keyboard.press('F7');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'This rule off here' }).click();
  await expect(flags(page)).toContainText('Nothing found');
  await expect.poll(() => galley.read('galley.json').catch(() => '')).toContain('grammar/could-of');
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).click();
  await page.getByRole('menuitem', { name: 'Rules…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rules' });
  await dialog.getByRole('option', { name: /Could of/i }).click();
  await dialog.getByRole('radio', { name: 'On', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(flags(page)).toContainText('of');
});

test('flags follow the text while it changes, and never apply to a text that has moved on', async ({
  galley,
}) => {
  await galley.write('a.txt', 'It was wierd. And she said she could of stayed in the house.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('wierd');
  await checked(page);
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Well, well, well. ');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('weird');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Well, well, well. It was weird. And');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('could have stayed');
});

test('apply all after a look at the list is one undo', async ({ galley }) => {
  await galley.write('a.txt', 'I like alot of it. She likes alot. Alot of us do, but alot do not.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('alot of it');
  await checked(page);
  await page.getByRole('button', { name: /^Apply all… alot/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').nth(1).click();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('I like a lot of it. She likes alot. Alot of us do, but a lot do not.');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('I like alot of it. She likes alot. Alot of us do, but alot do not.');
});
