import { expect, test } from '../drivers/playwright.ts';

test.describe('a place selected', () => {
  test('in the table opens its record', async ({ atlas }) => {
    await atlas.open();
    await atlas.row('MCAS Futenma').click();
    await expect.poll(() => atlas.selectedPlaceId()).toBe('futenma');
    await expect(atlas.page.getByRole('heading', { name: /MCAS Futenma/ })).toBeVisible();
  });

  test('on the map is selected in the table', async ({ atlas }) => {
    await atlas.open();
    const site = (await atlas.drawnSites()).find(({ id }) => id === 'edca-lal-lo');
    if (site === undefined) throw new Error('Lal-lo is not drawn.');
    await atlas.mapRegion().click({ position: site.screen });
    await expect.poll(() => atlas.selectedPlaceId()).toBe('edca-lal-lo');
    await expect(atlas.row('Lal-lo Airport')).toHaveAttribute('aria-selected', 'true');
    await expect(atlas.row('Lal-lo Airport')).toBeInViewport();
  });

  test('on the map shows its name when pointed at', async ({ atlas }) => {
    await atlas.open();
    const site = (await atlas.drawnSites()).find(({ id }) => id === 'edca-lal-lo');
    if (site === undefined) throw new Error('Lal-lo is not drawn.');
    await atlas.mapRegion().hover({ position: site.screen });
    await expect(atlas.tooltip()).toContainText('Lal-lo Airport');
    await expect(atlas.tooltip()).toContainText('ラルロ空港');
  });
});

test('the table sorts by a column and back', async ({ atlas }) => {
  await atlas.openWithoutMap();
  const distances = async () =>
    (await atlas.column(1)).map((text) => Number(text.replaceAll(',', '')));
  const rising = await distances();
  expect(rising.length).toBeGreaterThan(10);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  await atlas.table().getByRole('columnheader', { name: 'Distance, km' }).click();
  await expect.poll(async () => (await distances())[0]).toBe(Math.max(...rising));
  const falling = await distances();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
});

test('the table copies as CSV with its units and sources', async ({ atlas, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.openWithoutMap();
  await atlas.page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect
    .poll(() => atlas.page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Kadena Air Base');
  const csv = await atlas.page.evaluate(() => navigator.clipboard.readText());
  // 642.8 km, 399.4 statute miles and 347.1 nautical miles: GeographicLib between the two points.
  expect(csv).toMatch(/Kadena Air Base,.*642\.8\d*,.*399\.4\d*,.*347\.\d+/);
});
