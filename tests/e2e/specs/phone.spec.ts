import { expect, test } from '../drivers/playwright.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the map fills the screen and the sidebar is a sheet', async ({ atlas }) => {
  await atlas.open();
  const { width } = await atlas.frame();
  expect(width).toBe(390);
  await expect(atlas.headline()).toBeInViewport();
  const overflow = await atlas.page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(390);
});

test('on a phone the sheet opens and a condition is turned over', async ({ atlas }) => {
  await atlas.open();
  await atlas.raiseSheet();
  await atlas.turnOver('Japan agrees after prior consultation');
  await expect(atlas.changeLine()).toContainText('closed');
});
