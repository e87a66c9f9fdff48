import { expect, test } from '../drivers/playwright.ts';

test('one box finds a place, a source, a command and a position, and Enter goes to the first', async ({
  atlas,
}) => {
  const { page } = atlas;
  const selection = () =>
    page.evaluate(() => globalThis.basingAtlas?.stores.view.getState().selection);
  const find = async (typed: string, first: string) => {
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('option').first()).toContainText(first);
  };
  await atlas.open();

  await find('RODN', 'Kadena Air Base');
  await page.keyboard.press('Enter');
  await expect.poll(selection).toEqual({ kind: 'place', id: 'kadena' });
  await expect(page.getByRole('heading', { name: 'Kadena Air Base' })).toBeVisible();

  await find('与那国', 'Yonaguni');
  const second = page.getByRole('option').nth(1);
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect.poll(selection).toMatchObject({ kind: 'place' });
  expect(await selection()).not.toEqual({ kind: 'place', id: 'kadena' });

  await find('Al Jazeera', 'Al Jazeera');
  await page.getByRole('option').filter({ hasText: 'source, Al Jazeera' }).first().click();
  await expect.poll(selection).toMatchObject({ kind: 'document' });

  await find('26 21 20 N, 127 46 03 E', '26.3556° N, 127.7675° E');
  await page.keyboard.press('Enter');
  await expect(atlas.legend()).toContainText('26.3556° N, 127.7675° E');
  const marked = await page.evaluate(
    () => globalThis.basingAtlas?.stores.view.getState().markedPosition,
  );
  expect(marked?.[0]).toBeCloseTo(127 + 46 / 60 + 3 / 3600, 9);
  await expect.poll(() => atlas.drawnCount('mark-position')).toBe(1);
  await expect(page.getByRole('button', { name: /^Search/ })).toBeFocused();

  await find('nautical', 'nautical');
  await page.keyboard.press('Enter');
  await expect(atlas.headline()).toContainText('nmi');
});

test('a find says by which other name, and what is not there is told apart from what is near it', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  await page.getByRole('button', { name: /^Search/ }).click();
  const box = page.getByRole('searchbox');
  await box.fill('RODN');
  await expect(page.getByRole('option').first()).toContainText('found by: RODN');
  await box.fill('嘉手納');
  await expect(page.getByRole('option').first()).toContainText('Kadena Air Base · 嘉手納飛行場');
  await box.fill('');
  await box.pressSequentially('Hainan');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText('Nothing is called “Hainan”; near it:');
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
});

test('a search without a find says what to try', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.openWithoutMap();
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('searchbox').fill('zzzzqqqq');
  await expect(page.getByText('Nothing is called “zzzzqqqq” in any script.')).toBeVisible();
});
