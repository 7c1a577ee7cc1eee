import { checked, expect, test } from './galley.ts';

/** No writer slips in one word so often that it must be a word of their own. */
const SLIPS =
  'wierd beatiful seperate familar diferent peculier strenge terible horible misterious wonderfull dissapointing suprising'.split(
    ' ',
  );

/** About 60,000 words, a slip in every third paragraph. */
function longStory(): string {
  const paragraphs = Array.from({ length: 1500 }, (_, i) => {
    const slip =
      i % 3 === 0
        ? `It was a ${SLIPS[(i / 3) % SLIPS.length]} light, and she knew alot about it.`
        : 'The light went out over the water.';
    return `Paragraph ${i} of a story that goes on for long. ${slip} ${'Nobody on the quay said a word about it, then or later. '.repeat(2 + (i % 3))}`.trim();
  });
  return `${paragraphs.join('\n\n')}\n`;
}

test('a long story: every flag comes on screen when asked for, and the page stays light', async ({
  galley,
}) => {
  test.setTimeout(90_000);
  await galley.write('long.txt', longStory());
  const { page, text } = await galley.open('long.txt');
  await expect(text).toContainText('Paragraph 0 of');
  await checked(page);
  await expect(page.getByRole('tab', { name: 'Flags 1,000' })).toBeVisible();
  await page.getByRole('button', { name: /^alot/ }).click();
  const places = page.getByRole('list', { name: 'Decisions' });
  let onScreen = 0;
  for (let i = 0; i < 20; i++) {
    await places.evaluate(
      (list, share) => {
        list.scrollTop = list.scrollHeight * share;
      },
      ((i * 7) % 20) / 21,
    );
    await page.waitForTimeout(60);
    await places.locator('.place-button').nth(4).click();
    await page.waitForTimeout(250);
    const seen = await page.evaluate(() => {
      const mark = document.querySelector('.page .flag.current')?.getBoundingClientRect();
      const frame = document.querySelector('.page-scroller')?.getBoundingClientRect();
      return Boolean(mark && frame && mark.top >= frame.top && mark.bottom <= frame.bottom);
    });
    if (seen) onScreen++;
  }
  expect(onScreen).toBe(20);
  expect(await text.locator('span').count()).toBeLessThanOrEqual(300);
  expect(await page.getByRole('listitem').count()).toBeLessThanOrEqual(120);
});

test('the end and the start of a long story are one key away, and typing there lands there', async ({
  galley,
}) => {
  await galley.write('long.txt', longStory());
  const { page, text } = await galley.open('long.txt');
  await expect(text).toContainText('Paragraph 0 of');
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The end.');
  await expect(text.locator('p').last()).toContainText('later. The end.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Begin. ');
  await expect(text.locator('p').first()).toContainText('Begin. Paragraph 0');
});
