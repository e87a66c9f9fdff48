import { expect, test } from '../drivers/playwright.ts';

test('the page on method opens in the language of the map, and turns to the other at the same section', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.chooseLanguage('日本語');
  const address = './method.ja.html';
  await expect(page.locator('.map-credits .method-link')).toHaveAttribute('href', address);
  await page.goto(`${address}#claims`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { name: '記述の検証' })).toBeInViewport();
  await page.getByRole('link', { name: 'Claims' }).click();
  await expect(page).toHaveURL(/method\.html#claims$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Claims' })).toBeInViewport();
});
