import { chooseFound } from '../drivers/choose-found.ts';
import { expect, test } from '../drivers/playwright.ts';

test('distances typed in are drawn as rings round the place, and taken away', async ({ atlas }) => {
  await atlas.open();
  expect(await atlas.drawnCount('proximity')).toBe(0);
  await atlas.unfold('Rings');
  await atlas.typeDistances('100, 250, 400', 'mi');
  await expect.poll(() => atlas.drawnCount('proximity')).toBe(3);
  // Statute miles of 1,609.344 m, by their definition.
  expect(await atlas.ringRadii('taipei')).toEqual([160_934.4, 402_336, 643_737.6]);
  await atlas.page.keyboard.press('Control+z');
  await expect.poll(() => atlas.drawnCount('proximity')).toBe(0);
});

test('a distance that is none is refused in words, and nothing is lost', async ({ atlas }) => {
  await atlas.open();
  await atlas.unfold('Rings');
  await atlas.typeDistances('100, far', 'km');
  await expect(atlas.page.getByText(/far/).first()).toBeVisible();
  expect(await atlas.ringRadii('taipei')).toEqual([]);
  await expect(atlas.distancesField()).toHaveValue('100, far');
});

test('any place is taken into the focus by its name in any script', async ({ atlas }) => {
  await atlas.open();
  await atlas.unfold('Focus');
  const field = atlas.page.getByRole('combobox', { name: 'Add a place' });
  await chooseFound(field, '那覇', atlas.page.getByRole('option', { name: /^Naha/ }).first());
  await expect.poll(() => atlas.focusIds()).toContainEqual(expect.stringMatching(/^naha/));
});
