import type { Locator, Page } from '@playwright/test';
import { checked, clipboard, expect, saved, test } from './galley.ts';

const STORY = [
  'The Lock Keeper',
  '',
  'Marla had kept the lock for it’s own sake. The water rose and nobody came.',
  '',
  '“Your late,” said Pell, and he shut the gate behind them.',
  '',
  'They counted the boats twice, then went in to supper.',
  '',
].join('\r\n');

/** Ctrl+Shift+E, with the name where it is asked for. */
async function proofreadAs(page: Page, name: string): Promise<void> {
  await checked(page);
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('dialog', { name: 'Proofread under a name' })).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Proofreading as ${name}` })).toBeVisible();
}

/** Puts the caret at the start of a line (from 0) by keys. */
async function toLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < line; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  // A key that comes with the one before it finds the caret where it was.
  await page.waitForTimeout(60);
}

async function right(page: Page, count: number, key = 'ArrowRight'): Promise<void> {
  for (let i = 0; i < count; i++) await page.keyboard.press(key);
  await page.waitForTimeout(60);
}

const card = (page: Page): Locator => page.getByRole('group', { name: /^(Fix|Question) by / });
const fixesTab = (page: Page): Locator => page.getByRole('tab', { name: /^Fixes/ });

test('what a proofreader types, deletes, pastes, splits and replaces is a fix; the file stays as it is', {
  tag: '@native',
}, async ({ galley }) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('kept the lock');
  await proofreadAs(page, 'Pell');

  await toLine(page, 1);
  await right(page, 5);
  await page.keyboard.type(' Voss');
  await expect(text.locator('ins').first()).toHaveText(' Voss');
  await right(page, 4, 'Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(text.locator('del').first()).toContainText(' had');
  await right(page, 5);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(60);
  await page.keyboard.type('The end.');
  await right(page, 4, 'Shift+ArrowLeft');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.waitForTimeout(60);
  await page.keyboard.press('Control+v');
  await expect(text.locator('ins').last()).toHaveText('The end.end.');
  await expect(fixesTab(page)).toHaveText('Fixes 3');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find' }).fill('boats');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('ships');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await page.keyboard.press('Escape');
  await expect(fixesTab(page)).toHaveText('Fixes 4');
  await expect(page.getByRole('contentinfo')).toContainText('the text is unchanged');
  await page.keyboard.press('Control+s');
  await saved(page);
  await page.waitForTimeout(1200);
  expect(await galley.read('Lock.txt')).toBe(STORY);
  const beside = JSON.parse(await galley.read('Lock.txt.fixes.json'));
  expect(beside.fixes).toHaveLength(4);

  // What was taken out is drawn only: neither copied nor counted nor found.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).not.toContain('had');
});

test('struck text: the arrows step over it, Backspace and Delete take what stands beyond', async ({
  galley,
}) => {
  await galley.write('Struck.txt', 'one two three\n');
  const { page, text } = await galley.open('Struck.txt');
  await expect(text).toContainText('one two');
  await proofreadAs(page, 'Pell');
  await toLine(page, 0);
  await right(page, 4);
  await right(page, 4, 'Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(text.locator('del')).toContainText('two');
  // Behind the struck word: Backspace takes the blank before it. What comes after a pause is an undo of its own.
  await page.waitForTimeout(700);
  await page.keyboard.press('Backspace');
  await expect(text.locator('del')).toContainText(' two');
  await page.keyboard.press('Control+z');
  await expect(text.locator('del')).toHaveText('deleted: two ');
  // Before it: Delete takes the letter after it.
  await page.waitForTimeout(700);
  await page.keyboard.press('Home');
  await right(page, 4);
  await page.keyboard.press('Delete');
  await expect(text.locator('del')).toHaveText('deleted: two t');
  await page.keyboard.press('Control+z');
  await expect(text.locator('del')).toHaveText('deleted: two ');
  // Over it takes one key more than there are letters.
  await page.keyboard.press('Home');
  await right(page, 6);
  await page.keyboard.type('X');
  await expect(text).toContainText('tX');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Home');
  await right(page, 4);
  await page.keyboard.type('X');
  expect(await text.locator('p').first().textContent()).toMatch(/^one (deleted: two X|Xdeleted: two )three$/);
});

test('an author accepts one, keeps one, and the file changes by exactly that', { tag: '@native' }, async ({
  galley,
}) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await checked(page);
  await proofreadAs(page, 'Pell');
  // Two flags are applied: rule and reason go with the fix.
  await page.keyboard.press('F7');
  await expect(page.getByRole('group', { name: /: / })).toContainText('it’s');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /: / })).toContainText('Your');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(fixesTab(page)).toHaveText('Fixes 2');
  await page.waitForTimeout(900);
  expect(await galley.read('Lock.txt')).toBe(STORY);

  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('button', { name: 'Editing' })).toBeVisible();
  await fixesTab(page).click();
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('its');
  await expect(card(page)).toContainText('Try it in full');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('You’re');
  await page.keyboard.press('s');
  await expect(fixesTab(page)).toHaveText('Fixes 0');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('it’s own', 'its own'));
  // Nobody is told twice: the rule does not raise it again.
  await page.getByRole('tab', { name: /^Flags/ }).click();
  await checked(page);
  await page.waitForTimeout(700);
  await expect(page.getByRole('region', { name: 'Flags' })).not.toContainText('Your');

  // Undo brings text and fixes back, redo the decisions.
  await text.focus();
  await page.keyboard.press('Control+z');
  await expect(fixesTab(page)).toHaveText('Fixes 1');
  await page.keyboard.press('Control+z');
  await expect(fixesTab(page)).toHaveText('Fixes 2');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY);
  await page.keyboard.press('Control+Shift+z');
  await expect(fixesTab(page)).toHaveText('Fixes 1');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('it’s own', 'its own'));
});

test('closed and opened again, and killed in mid-review, everything is there', { tag: '@native' }, async ({
  galley,
}) => {
  await galley.write('Lock.txt', STORY);
  const first = await galley.open('Lock.txt');
  await expect(first.text).toContainText('kept the lock');
  await proofreadAs(first.page, 'Pell');
  await toLine(first.page, 1);
  await first.page.keyboard.type('Old ');
  await first.page.keyboard.press('Control+End');
  await first.page.waitForTimeout(60);
  await first.page.keyboard.type('Fin.');
  await first.page.keyboard.press('Control+Alt+m');
  await expect(first.page.getByRole('dialog')).toBeVisible();
  await first.page.keyboard.type('Is this the end?');
  await first.page.keyboard.press('Enter');
  await galley.quit();

  const second = await galley.open('Lock.txt');
  await expect(second.text.locator('ins')).toHaveCount(2);
  await expect(fixesTab(second.page)).toHaveText('Fixes 3');
  // All fixes are theirs: they go on proofreading.
  await expect(second.page.getByRole('button', { name: 'Proofreading as Pell' })).toBeVisible();
  await second.page.keyboard.press('Control+Shift+e');
  await expect(second.page.getByRole('button', { name: 'Editing' })).toBeVisible();
  await second.page.keyboard.press('F7');
  await expect(card(second.page)).toContainText('Old');
  await second.page.keyboard.press('Enter');
  await expect(fixesTab(second.page)).toHaveText('Fixes 2');
  await second.page.waitForTimeout(1000);
  await galley.crash();

  const third = await galley.open('Lock.txt');
  await expect(third.text).toContainText('Old Marla');
  await expect(fixesTab(third.page)).toHaveText('Fixes 2');
  await expect(third.text.locator('ins')).toHaveText(['Fin.']);
  await third.page.keyboard.press('Control+s');
  await saved(third.page);
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('Marla had', 'Old Marla had'));
});

test('the author edits while fixes are pending: theirs goes into the text, the fixes stay', async ({
  galley,
}) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('kept the lock');
  await proofreadAs(page, 'Pell');
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(60);
  await page.keyboard.type('Fin.');
  await page.keyboard.press('Control+Shift+e');
  await toLine(page, 1);
  await page.keyboard.type('Old ');
  await expect(text.locator('ins')).toHaveText(['Fin.']);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('contentinfo')).toContainText('changed, nothing else');
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('Marla had', 'Old Marla had'));

  // Four ways to look at it; the author's text is to be read only.
  await page.getByRole('tab', { name: /^Fixes/ }).click();
  await page.getByRole('button', { name: /^How fixes are shown/ }).click();
  await page.getByRole('menuitemradio', { name: /^Original/ }).click();
  await expect(text).not.toContainText('Fin.');
  await expect(text).toHaveAttribute('contenteditable', 'false');
  await page.getByRole('button', { name: /^How fixes are shown/ }).click();
  await page.getByRole('menuitemradio', { name: /^Final/ }).click();
  await expect(text).toContainText('Fin.');
  await expect(text.locator('ins')).toHaveCount(0);
  await page.getByRole('button', { name: /^How fixes are shown/ }).click();
  await page.getByRole('menuitemradio', { name: /^Simple/ }).click();
  await expect(text.locator('p.fix-bar')).toHaveCount(1);
  await page.getByRole('button', { name: /^How fixes are shown/ }).click();
  await page.getByRole('menuitemradio', { name: /^All marks/ }).click();
  await expect(text.locator('ins')).toHaveText(['Fin.']);
});

test('questions: asked, answered, settled, opened again', async ({ galley }) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('kept the lock');
  await proofreadAs(page, 'Pell');
  await toLine(page, 1);
  await right(page, 5, 'Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+m');
  const dialog = page.getByRole('dialog', { name: 'Ask a question' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('Who is she?');
  await dialog.getByRole('checkbox', { name: 'Keep this question for other places' }).check();
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect(text.locator('mark')).toHaveText('Marla');
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('Who is she?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The keeper.');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('The keeper.');
  await page.keyboard.press('s');
  await expect(text.locator('mark')).toHaveCount(0);
  await expect(card(page)).toContainText('Settled by Author');
  await page.keyboard.press('s');
  await expect(text.locator('mark')).toHaveText('Marla');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+m');
  await expect(page.getByRole('list', { name: 'Questions you keep' })).toContainText('Who is she?');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(900);
  expect(await galley.read('Lock.txt')).toBe(STORY);
});

/** Runs a command of the palette by keys. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Chooses a file in Galley's own picker by keys. */
async function pick(page: Page, title: string, file: string): Promise<void> {
  const picker = page.getByRole('dialog', { name: title });
  await expect(picker).toContainText(file);
  await page.keyboard.type(file);
  await page.keyboard.press('Enter');
}

/** Writes the page of a send command by keys. */
async function send(page: Page, title: string, note: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: title }).getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(note);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Save here' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByText('is written. Send it')).toBeVisible();
}

test('from author to proofreader and back to a clean copy, by keyboard', async ({ galley, proofreader }) => {
  test.setTimeout(120_000);
  await galley.write('Lock.txt', STORY);
  const author = await galley.open('Lock.txt');
  await expect(author.text).toContainText('kept the lock');
  await checked(author.page);
  await command(author.page, 'Send for Proofreading');
  await send(author.page, 'Send for proofreading', 'Mind the dialogue, please.');
  expect(await galley.read('Lock.txt')).toBe(STORY);
  const sent = await galley.read('Lock (for proofreading).html');
  expect(sent).not.toContain('<script');

  await proofreader.write('Lock (for proofreading).html', sent);
  await proofreader.write('Own.txt', 'A tale of her own.\n');
  const other = await proofreader.open('Own.txt');
  await expect(other.text).toContainText('A tale');
  await other.page.keyboard.press('Control+o');
  await pick(other.page, 'Open a story', 'Lock (for');
  await expect(other.page.getByRole('dialog')).toContainText('Mind the dialogue, please.');
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('dialog', { name: 'Proofread under a name' })).toBeVisible();
  await other.page.keyboard.type('Pell');
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('button', { name: 'Proofreading as Pell' })).toBeVisible();
  await expect(other.text).toContainText('kept the lock');
  await checked(other.page);
  await other.page.keyboard.press('F7');
  await expect(other.page.getByRole('group', { name: /: / })).toContainText('it’s');
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('group', { name: /: / })).toContainText('Your');
  await other.page.keyboard.press('Escape');
  await other.page.keyboard.press('Control+End');
  await other.page.waitForTimeout(60);
  await other.page.keyboard.type('The end.');
  await command(other.page, 'Send Back');
  await send(other.page, 'Send back', 'A fine tale.');

  await galley.write('Lock (proofread).html', await proofreader.read('Lock (proofread).html'));
  await command(author.page, 'Import Returned Copy');
  await pick(author.page, 'Open what came back', 'Lock (proofread');
  await expect(author.page.getByRole('dialog')).toContainText('A fine tale.');
  await author.page.keyboard.press('Enter');
  await expect(fixesTab(author.page)).toHaveText('Fixes 2');
  await author.text.focus();
  await author.page.keyboard.press('Control+Home');
  await author.page.keyboard.press('F7');
  await expect(card(author.page)).toContainText('its own');
  await expect(card(author.page)).toContainText('Pell');
  await author.page.keyboard.press('Enter');
  await expect(card(author.page)).toContainText('The end.');
  await author.page.keyboard.press('s');
  await expect(fixesTab(author.page)).toHaveText('Fixes 0');
  await author.page.keyboard.press('Control+e');
  await expect(author.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await author.page.keyboard.press('Enter');
  await expect(author.page.getByRole('button', { name: 'Save here' })).toBeEnabled();
  await author.page.keyboard.press('Enter');
  await expect(author.page.getByText('Lock (clean).txt is written')).toBeVisible();
  const clean = STORY.replace('it’s own', 'its own');
  expect(await galley.read('Lock (clean).txt')).toBe(clean);
  await author.page.keyboard.press('Control+s');
  await saved(author.page);
  expect(await galley.read('Lock.txt')).toBe(clean);
});

test('a copy that comes back is dropped on the window and becomes fixes; the same again brings nothing', async ({
  galley,
}) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('kept the lock');
  await checked(page);
  const copy = STORY.replaceAll('\r\n', '\n')
    .replace('it’s own', 'its own')
    .replace('twice, then', 'twice and');
  const drop = () =>
    page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'Lock corrected.txt', { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    }, copy);
  await drop();
  const dialog = page.getByRole('dialog', { name: 'What is Lock corrected.txt?' });
  await dialog.getByRole('textbox', { name: 'Corrected by' }).fill('Pell');
  await page.keyboard.press('Enter');
  await expect(fixesTab(page)).toHaveText('Fixes 2');
  await expect(text.locator('del').first()).toContainText('it’s');
  await page.waitForTimeout(900);
  expect(await galley.read('Lock.txt')).toBe(STORY);
  await page.keyboard.press('Control+z');
  await expect(fixesTab(page)).toHaveText('Fixes 0');
  await page.keyboard.press('Control+Shift+z');
  await expect(fixesTab(page)).toHaveText('Fixes 2');

  // One is kept out: the same copy does not bring it again.
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect(card(page)).toContainText('its');
  await page.keyboard.press('s');
  await expect(fixesTab(page)).toHaveText('Fixes 1');
  await page.keyboard.press('Escape');
  await drop();
  await dialog.getByRole('textbox', { name: 'Corrected by' }).fill('Pell');
  await page.keyboard.press('Enter');
  await expect(page.getByText('you have kept your words there before')).toBeVisible();
  await expect(fixesTab(page)).toHaveText('Fixes 1');

  // All from one person, after a look at the list.
  await page.getByRole('button', { name: 'Accept all from Pell…' }).click();
  await expect(page.getByRole('dialog', { name: 'All from Pell' })).toContainText('twice');
  await page.keyboard.press('Enter');
  await expect(fixesTab(page)).toHaveText('Fixes 0');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('twice, then', 'twice and'));
});

test('what was accepted can be put back next week, and a second pass shows only what changed', async ({
  galley,
}) => {
  await galley.write('Lock.txt', STORY);
  const first = await galley.open('Lock.txt');
  await checked(first.page);
  await proofreadAs(first.page, 'Pell');
  await first.page.keyboard.press('F7');
  await expect(first.page.getByRole('group', { name: /: / })).toContainText('it’s');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.press('Escape');
  await command(first.page, 'End This Pass');
  await expect(first.page.getByText('This pass is ended')).toBeVisible();
  await first.page.keyboard.press('Control+Shift+e');
  await fixesTab(first.page).click();
  await first.text.focus();
  await first.page.keyboard.press('F7');
  await expect(card(first.page)).toContainText('its');
  await first.page.keyboard.press('Enter');
  await expect(fixesTab(first.page)).toHaveText('Fixes 0');
  await first.page.keyboard.press('Control+s');
  await saved(first.page);
  await galley.quit();

  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('its own');
  await checked(page);
  // Only that one word is new to Pell.
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('button', { name: 'Proofreading as Pell' })).toBeVisible();
  await text.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(page.getByText('Change 1 of 1 since your last pass.')).toBeVisible();
  await page.keyboard.press('Control+Shift+e');
  await command(page, 'What Was Decided');
  const dialog = page.getByRole('dialog', { name: 'What was decided' });
  await dialog.getByRole('button', { name: 'Put back “it’s”' }).click();
  await expect(dialog).toContainText('The sentence is another one now.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY);
  await text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await saved(page);
  expect(await galley.read('Lock.txt')).toBe(STORY.replace('it’s own', 'its own'));
});

test('while fixes are pending an export asks which text', async ({ galley }) => {
  await galley.write('Lock.txt', STORY);
  const { page, text } = await galley.open('Lock.txt');
  await expect(text).toContainText('kept the lock');
  await proofreadAs(page, 'Pell');
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(60);
  await page.keyboard.type('The end.');
  await expect(fixesTab(page)).toHaveText('Fixes 1');
  const write = async (choose: () => Promise<void>, file: string) => {
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await choose();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Save here' })).toBeEnabled();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill(file);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${file} is written`)).toBeVisible();
    return galley.read(file);
  };
  expect(await write(async () => undefined, 'mine.txt')).toBe(STORY);
  const all = await write(() => page.getByRole('radio', { name: 'With all fixes' }).check(), 'all.txt');
  expect(all).toBe(STORY.replace('supper.\r\n', 'supper.The end.\r\n'));
  const marked = await write(() => page.getByRole('radio', { name: /CriticMarkup/ }).check(), 'marked.md');
  expect(marked).toContain('{++The end.++}');
  const list = await write(() => page.getByRole('radio', { name: /^List of fixes/ }).check(), 'list.txt');
  expect(list).toContain('The end.');
});

test('a fix that no longer fits is placed by hand; of two that clash one is taken instead', async ({
  galley,
}) => {
  const left = (id: string, author: string, taken: string, put: string, words = STORY) => {
    const from = words.replaceAll('\r\n', '\n').indexOf(taken);
    const flat = words.replaceAll('\r\n', '\n');
    const [before, after] = [flat.slice(from - 40, from), flat.slice(from + taken.length).slice(0, 40)];
    return { id, author, at: 1, pieces: [{ from, taken, put, before, after, above: '', below: '' }] };
  };
  await galley.write('Lock.txt', STORY);
  await galley.write(
    'Lock.txt.fixes.json',
    JSON.stringify({
      galley: 1,
      queries: [],
      fixes: [
        left('f1', 'Pell', 'twice', 'once'),
        left('f2', 'Marla', 'twice', 'three times'),
        left('f3', 'Marla', 'lanterns', 'lamps', `${STORY}The lanterns were out.`),
      ],
    }),
  );
  const { page, text } = await galley.open('Lock.txt');
  await expect(fixesTab(page)).toHaveText('Fixes 3');
  await expect(text.locator('ins')).toHaveText(['once']);
  // Side by side, and the other one instead.
  await page.getByRole('button', { name: /three times/ }).click();
  const open = page.getByRole('group', { name: /Fix by Marla/ });
  await expect(open).toContainText('Another fix stands in its place');
  await expect(open).toContainText('once');
  await open.getByRole('button', { name: 'Take this one instead' }).click();
  await expect(text.locator('ins')).toHaveText(['three times']);
  await expect(fixesTab(page)).toHaveText('Fixes 2');
  // The one whose words are gone goes where the caret is.
  await page.getByRole('button', { name: /lamps/ }).click();
  await expect(open).toContainText('not there any more');
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(60);
  await open.getByRole('button', { name: 'Place at the caret' }).click();
  await expect(text.locator('ins')).toHaveText(['three times', 'lamps']);
  await page.keyboard.press('Control+z');
  await expect(text.locator('ins')).toHaveText(['three times']);
  await page.getByRole('button', { name: /lamps.*No longer fits/ }).click();
  await open.getByRole('button', { name: 'Drop it' }).click();
  await expect(fixesTab(page)).toHaveText('Fixes 1');
  await page.waitForTimeout(900);
  expect(await galley.read('Lock.txt')).toBe(STORY);
});
