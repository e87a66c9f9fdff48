import { expect, test } from '../drivers/playwright.ts';

test('a condition is reached and turned over by keyboard alone', async ({ atlas }) => {
  await atlas.openWithoutMap();
  await atlas.tabTo(atlas.condition('Japan agrees after prior consultation'));
  await atlas.page.keyboard.press('Space');
  await expect(atlas.condition('Japan agrees after prior consultation')).not.toBeChecked();
  await expect(atlas.changeLine()).toContainText('closed');
});

test('a row is chosen by keyboard, opens its record, and Escape leads back', async ({ atlas }) => {
  await atlas.open();
  await atlas.tabTo(atlas.table());
  await atlas.page.keyboard.press('ArrowDown');
  await atlas.page.keyboard.press('Enter');
  await expect.poll(() => atlas.selectedPlaceId()).not.toBeUndefined();
  await atlas.page.keyboard.press('Escape');
  await expect.poll(() => atlas.selectedPlaceId()).toBeUndefined();
});

test('the map is moved by the arrow keys', async ({ atlas }) => {
  await atlas.open();
  const { centre } = await atlas.frame();
  await atlas.mapRegion().focus();
  await atlas.page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await atlas.frame()).centre[0]).toBeGreaterThan(centre[0]);
});

test('a preset is opened by keyboard alone', async ({ atlas }) => {
  await atlas.open();
  await atlas.tabTo(atlas.presetPicker());
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page.getByRole('option', { name: 'Trilateral, 2023' })).toBeFocused();
  await atlas.page.keyboard.press('Home');
  await atlas.page.keyboard.press('Enter');
  await expect.poll(() => atlas.presetId()).not.toBe('trilateral-2023');
});
