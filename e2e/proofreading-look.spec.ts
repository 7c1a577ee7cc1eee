import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { checked, expect, test } from './galley.ts';

const STORY = [
  'Storm warning',
  '',
  'The lamp had burned for eleven years without a keeper, and the village had long since stopped asking who filled it’s oil. Marla knew. She had watched the gulls settle on the rail each evening.. and alot of them would not leave until the light came round.',
  '',
  '“Your late,” said the old man, without turning. “The tide is older then you are, girl.. and it keeps better hours.”',
  '',
  'She set the basket down. There were three loaves in it, and a jar of samfire, and the letter there cousin had sent from the mainland.',
  '',
  '* * *',
  '',
  'By midnight the glass had fallen further than either of them had ever seen it.',
  '',
].join('\n');

const by = (author: string, at: number) => ({ author, at: Date.parse('2026-11-12T21:40:00Z') + at * 60_000 });

/** A place as it lies in the file beside the story. */
function place(taken: string, put: string) {
  const from = STORY.indexOf(taken);
  return {
    from,
    taken,
    put,
    before: STORY.slice(from - 40, from),
    after: STORY.slice(from + taken.length, from + taken.length + 40),
    above: '',
    below: '',
  };
}

/** What two proofreaders left, one of them a fix whose words are gone. */
const LEFT = {
  galley: 1,
  fixes: [
    {
      id: 'f1',
      ...by('Pell', 0),
      rule: 'confused/its',
      note: 'The oil belongs to it, so no apostrophe.',
      pieces: [place('it’s oil', 'its oil')],
    },
    { id: 'f2', ...by('Pell', 1), rule: 'words/alot', pieces: [place('alot', 'a lot')] },
    { id: 'f3', ...by('Marla', 2), pieces: [place('Your late', 'You’re late')] },
    { id: 'f4', ...by('Pell', 3), pieces: [place('samfire', 'samphire')] },
    { id: 'f5', ...by('Marla', 4), pieces: [place(' without turning.', '')] },
    {
      id: 'f6',
      ...by('Pell', 5),
      pieces: [
        {
          from: 90,
          taken: 'a lantern',
          put: 'the lantern',
          before: 'She carried ',
          after: ' to the cellar door.',
          above: '',
          below: '',
        },
      ],
    },
  ],
  queries: [
    {
      id: 'q1',
      ...by('Pell', 6),
      text: 'Did you mean “keeps better time”?',
      place: { ...place('better hours', ''), to: STORY.indexOf('better hours') + 12, quote: 'better hours' },
      replies: [],
    },
  ],
};

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where fixes are answered, ${theme}`, async ({ galley }) => {
    test.setTimeout(150_000);
    await galley.write('Chapter 3.txt', STORY);
    await galley.write('Chapter 3.txt.fixes.json', JSON.stringify(LEFT));
    const { page, text } = await galley.open('Chapter 3.txt');
    await page.emulateMedia({ colorScheme: theme });
    await expect(text).toContainText('Storm warning');
    const tab = page.getByRole('tab', { name: /^Fixes/ });
    await expect(tab).toHaveText('Fixes 7');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('contentinfo')).toContainText('6 fixes and 1 question from Pell and Marla');
    await page.getByRole('tab', { name: /^Flags/ }).click();
    await checked(page);
    await tab.click();
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(60);
    await page.keyboard.press('F7');
    const card = page.getByRole('group', { name: /Fix by|Question by/ });
    await expect(card).toContainText('its oil');
    await page.screenshot({ path: test.info().outputPath(`fixes-${theme}.png`) });
    await clean(page, 'fix');
    await page.getByRole('button', { name: /better hours/ }).click();
    await expect(card).toContainText('better time');
    await clean(page, 'question');
    await page.getByRole('button', { name: /No longer fits/ }).click();
    await expect(card).toContainText('She carried');
    await page.screenshot({ path: test.info().outputPath(`unplaced-${theme}.png`) });
    await clean(page, 'no place');
    await page.getByRole('button', { name: /^Accept all from/ }).click();
    await expect(page.getByRole('dialog')).toContainText('samphire');
    await page.screenshot({ path: test.info().outputPath(`answer-${theme}.png`) });
    await clean(page, 'accept all');
    await page.keyboard.press('Escape');
    await text.focus();
    await page.keyboard.press('Control+Alt+m');
    await expect(page.getByRole('dialog', { name: 'Ask a question' })).toBeVisible();
    await clean(page, 'ask');
    await page.keyboard.press('Escape');
    for (const view of ['Simple', 'Final', 'Original', 'All marks']) {
      await page.getByRole('button', { name: /^How fixes are shown/ }).click();
      await page.getByRole('menuitemradio', { name: new RegExp(`^${view}`) }).click();
      await clean(page, view);
    }
    for (const item of ['Send for Proofreading…', 'Import Returned Copy…', 'What Was Decided…']) {
      await page.getByRole('button', { name: 'Galley menu' }).click();
      await page.getByRole('menuitem', { name: 'Fixes' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, item);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('dialog', { name: 'Proofread under a name' })).toBeVisible();
    await clean(page, 'name');
    await page.keyboard.type('Pell');
    await page.keyboard.press('Enter');
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F7');
    await clean(page, 'proofreading');
  });
}
