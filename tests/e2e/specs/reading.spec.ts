import { askAtlas } from '../drivers/ask-atlas.ts';
import { expect, test } from '../drivers/playwright.ts';
import { untilMapRests } from '../drivers/rest.ts';

test('Japanese is chosen in the header, covers the page and is kept', async ({ atlas }) => {
  await atlas.open();
  await atlas.chooseLanguage('日本語');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(atlas.headline()).toContainText('台北');
  await expect(atlas.condition('日本が事前協議で同意する')).toBeVisible();
  await atlas.page.reload();
  await atlas.untilDrawn();
  await expect(atlas.headline()).toContainText('台北');
});

test('the sphere is chosen as earth model and changes the distances', async ({ atlas }) => {
  await atlas.open();
  const metres = () => atlas.distanceOf('kadena', 'taipei');
  const ellipsoid = await metres();
  await atlas.chooseEarthModel(/sphere/i);
  await expect.poll(metres).not.toBe(ellipsoid);
  // Haversine on the mean radius is 0.15 % short between the two, as published comparisons say.
  expect(((await metres()) ?? 0) / (ellipsoid ?? 1) - 1).toBeCloseTo(-0.0015, 3);
});

test('the globe is chosen and drawn, from as far away as one can go', async ({ atlas }) => {
  await atlas.open();
  await atlas.page.getByText('Globe', { exact: true }).click();
  await expect.poll(() => atlas.projection()).toBe('globe');
  await untilMapRests(atlas.page);
  await expect.poll(() => atlas.drawnCount('sites')).toBeGreaterThan(10);
  await askAtlas(atlas.page, ({ map }) => map.zoomBy(-10));
  await untilMapRests(atlas.page);
});

test('the legend tells what is drawn', async ({ atlas }) => {
  await atlas.open();
  await atlas.showLegend();
  await expect(atlas.legend()).toContainText('F-35A');
  await expect(atlas.legend()).toContainText(/not reach/i);
  await atlas.openPreset('Strait statement, 2021');
  await expect(atlas.legend()).not.toContainText('F-35A');
});

test('projector type leaves room for what is assumed, with the panel of the display open', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.page.getByRole('button', { name: 'Display' }).click();
  await atlas.page.getByText('Projector').click();
  const condition = atlas.condition('South Korea agrees');
  await atlas.page.locator('label').filter({ has: condition }).click();
  await expect(condition).toBeChecked();
  await expect(atlas.changeLine()).toContainText('opened');
});
