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

test('the figure in a section’s heading is a target of its own, of the size that fingers need', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.raiseSheet();
  const figures = atlas.page.locator('.section-summary .figure');
  await expect(figures).toHaveCount(5);
  for (const figure of await figures.all()) {
    const box = await figure.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('a page that shrinks to a phone folds the legend, and unfolds it as it grows again', async ({
  atlas,
}) => {
  await atlas.page.setViewportSize({ width: 1440, height: 900 });
  await atlas.open();
  const trigger = atlas.legend().getByRole('button', { name: 'Legend' });
  await expect(trigger).toHaveAttribute('aria-expanded', 'true');
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await expect(trigger).toHaveAttribute('aria-expanded', 'false');
  await atlas.page.setViewportSize({ width: 1440, height: 900 });
  await expect(trigger).toHaveAttribute('aria-expanded', 'true');
});
