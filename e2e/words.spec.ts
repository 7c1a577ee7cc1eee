import type { Page } from '@playwright/test';
import { checked, expect, test } from './galley.ts';

const flags = (page: Page) => page.getByRole('region', { name: 'Flags' });
const card = (page: Page) => page.getByRole('group', { name: /: / });

test('a misspelling: suggestions, add to this work, add to my words, all remembered', async ({ galley }) => {
  await galley.write('Tide/one.txt', 'The boat was wierd. A drakken sat in it. So did a merfolke.\n');
  await galley.write('Tide/two.txt', 'Another drakken came.\n');
  const { page, text } = await galley.open('Tide/one.txt');
  await expect(text).toContainText('wierd');
  await checked(page);
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('weird');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('was weird.');
  await expect(card(page)).toContainText('drakken');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add to this work' }).click();
  await expect(flags(page)).not.toContainText('drakken');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).toContain('drakken');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('merfolke');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect(flags(page)).not.toContainText('merfolke');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).not.toContain('merfolke');

  await page.getByRole('navigation', { name: 'Stories' }).getByRole('button', { name: /two/ }).click();
  await expect(text).toContainText('Another');
  await checked(page);
  await expect(flags(page)).toContainText('Nothing found');

  // The lists can be seen and mended.
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).click();
  await page.getByRole('menuitem', { name: 'Words…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Words' });
  await expect(dialog).toContainText('drakken');
  await dialog.getByRole('button', { name: 'Take “drakken” off the list' }).click();
  await page.keyboard.press('Escape');
  await expect(flags(page)).toContainText('drakken');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).not.toContain('drakken');
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

const openStyleSheet = async (page: Page) => {
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).click();
  await page.getByRole('menuitem', { name: 'Style Sheet…' }).click();
  return page.getByRole('dialog', { name: 'Style sheet' });
};

test('a word spelled two ways is settled everywhere at once, remembered, and taken back', async ({
  galley,
}) => {
  const story = 'A grey cat. A grey dog. The grey sea. One gray hat. It was grey again. Gray, he said.\n';
  await galley.write('Tide/one.txt', story);
  await galley.write('Tide/two.txt', 'A gray house in the rain.\n');
  const { page, text } = await galley.open('Tide/one.txt');
  await expect(text).toContainText('grey cat');
  await checked(page);
  await page.getByRole('button', { name: 'Settle… gray → grey' }).click();
  const settle = page.getByRole('dialog', { name: 'Gray or grey?' });
  await expect(settle).toContainText('2 places');
  await settle.getByRole('radio', { name: /^gray/ }).check();
  await expect(settle).toContainText('4 places');
  await settle.getByRole('radio', { name: /^grey/ }).check();
  await expect(settle.getByRole('button', { name: /Change 2 places/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('One grey hat. It was grey again. Grey, he said.');
  await expect(flags(page)).toContainText('Nothing found');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).toContain('"grey": "grey"');

  // One undo takes the words back, and what was chosen still holds: here and in the next chapter.
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('One gray hat');
  await expect(page.getByRole('button', { name: 'Settle… gray → grey' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Stories' }).getByRole('button', { name: /two/ }).click();
  await expect(text).toContainText('gray house');
  await checked(page);
  await expect(flags(page)).toContainText('gray');

  const sheet = await openStyleSheet(page);
  await expect(sheet.getByRole('region', { name: 'Settled', exact: true })).toContainText('gray or grey');
  await sheet.getByRole('button', { name: 'Take back the choice of gray or grey' }).click();
  // The work writes both now, and neither leads.
  await expect(sheet.getByRole('region', { name: 'Not settled yet' })).toContainText('grey 4');
  await page.keyboard.press('Enter');
  await expect(flags(page)).toContainText('Nothing found');
  await expect.poll(() => galley.read('Tide/galley.json').catch(() => '')).not.toContain('"grey"');
});

test('quotation marks are not flagged one by one; the style sheet offers to settle them', async ({
  galley,
}) => {
  await galley.write('a.txt', '“Stay,” she said. “Don’t go.”\n\n"Why?" he asked. "I don\'t know."\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('Stay');
  await checked(page);
  await expect(flags(page)).toContainText('Nothing found');
  await page.getByRole('button', { name: 'Style sheet: 1 to settle…' }).click();
  await page.getByRole('button', { name: 'Settle Quotation marks and apostrophes…' }).click();
  const settle = page.getByRole('dialog', { name: 'Which quotation marks and apostrophes?' });
  await settle.getByRole('radio', { name: /Straight/ }).check();
  await settle.getByRole('radio', { name: /Curly/ }).check();
  await expect(settle.getByRole('button', { name: /Change 5 places/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Style sheet' });
  await expect(sheet.getByRole('region', { name: 'Settled', exact: true })).toContainText('“it’s”');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('“Why?” he asked. “I don’t know.”');
});

test('what is sure is applied at once, and nothing else', async ({ galley }) => {
  await galley.write('a.txt', 'He could of stayed.. alot of us did. It was wierd, and she could of known.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('could of stayed');
  await checked(page);
  await page.getByRole('button', { name: 'Apply what is sure…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply what is sure' });
  await expect(dialog).toContainText('2 places');
  await page.keyboard.press('Enter');
  await expect(text).toContainText(
    'He could have stayed.. a lot of us did. It was wierd, and she could have known.',
  );
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('He could of stayed.. alot of us did');
});

test('a paragraph is looked at again when the next one begins otherwise', async ({ galley }) => {
  await galley.write(
    'a.txt',
    '"It was long ago, and nobody was there to see it.\n\nThe lamp burned all night."\n',
  );
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('long ago');
  await checked(page);
  await expect(flags(page).getByRole('listitem')).not.toHaveCount(0);
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.type('"');
  await expect(text).toContainText('"The lamp');
  await expect(flags(page)).toContainText('Nothing found');
});

test('a name is learned while the story is written', async ({ galley }) => {
  await galley.write('a.txt', 'The morning came. It rained. Mrelk ran.\n');
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('Mrelk');
  await checked(page);
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Then Mrelk slept. "Go," said Mrelk. So old Mrelk went, and Mrelk laughed.');
  await expect(page.getByRole('button', { name: '1 looks like a name…' })).toBeVisible();
});

test('a story in another language is said once, and left alone', async ({ galley }) => {
  const line =
    'Der alte Mann ging langsam durch den Regen nach Hause und dachte an das Meer, das er seit vielen Jahren nicht mehr gesehen hatte.';
  await galley.write('a.txt', `${line}\n\n${line} Niemand wartete dort auf ihn, nur die Katze.\n`);
  const { page, text } = await galley.open('a.txt');
  await expect(text).toContainText('Der alte Mann');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('not in English');
  await checked(page);
  await expect(flags(page)).toContainText('Nothing found');
});

test('a chapter that spells a word otherwise than the other chapters is told so', async ({ galley }) => {
  const sea = (color: string) =>
    `The ${color} sea was quiet. Under the ${color} cliffs the ${color} gulls slept.\n`;
  await galley.write('Tide/Chapter 1.txt', sea('gray'));
  for (const n of [2, 3, 4]) await galley.write(`Tide/Chapter ${n}.txt`, sea('grey'));
  const { page, text } = await galley.open('Tide/Chapter 1.txt');
  await expect(text).toContainText('gray sea');
  await expect(flags(page).getByRole('button', { name: /^gray / })).toBeVisible();
  await page.getByRole('button', { name: 'Galley menu' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).click();
  await page.getByRole('menuitem', { name: 'Style Sheet…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Style sheet' });
  await expect(sheet).toContainText('gray 3');
  await expect(sheet).toContainText('grey 9');
  await page.keyboard.press('Escape');
  await galley.write('Tide/Chapter 5.txt', sea('gray').repeat(6));
  await expect(flags(page).getByRole('button', { name: /^gray / })).toBeHidden();
});
