import { expect, test } from '../drivers/playwright.ts';

test('the page on method opens in the language of the map, and turns to the other at the same section', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.evaluate(() => globalThis.basingAtlas?.stores.view.setState({ language: 'ja' }));
  const address = await page.locator('.map-credits .method-link').getAttribute('href');
  expect(address).toBe('./method.ja.html');
  await page.goto(`${address}#claims`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { name: '記述の検証' })).toBeInViewport();
  await page.getByRole('link', { name: 'Claims' }).click();
  await expect(page).toHaveURL(/method\.html#claims$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Claims' })).toBeInViewport();
});
