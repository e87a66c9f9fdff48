import { accessibilityOffences } from '../drivers/accessibility.ts';
import { expect, test } from '../drivers/playwright.ts';
import { untilAllIsThere, untilStill } from '../drivers/rest.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the page breaks no rule of WCAG 2.2 AA that can be checked by program', async ({
      atlas,
    }) => {
      const { page } = atlas;
      await atlas.open();
      await untilAllIsThere(page);
      await untilStill(page);
      expect(await accessibilityOffences(page)).toEqual([]);
      await atlas.row('Kadena Air Base').click();
      await expect(page.getByRole('heading', { name: 'Kadena Air Base' })).toBeVisible();
      await untilStill(page);
      expect(await accessibilityOffences(page)).toEqual([]);
    });
  });
}

test.describe('where the reader’s own colours are forced', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('a switch that is on looks other than one that is off', async ({ atlas }) => {
    await atlas.open();
    const name = 'South Korea agrees';
    const track = atlas.page
      .locator('label')
      .filter({ has: atlas.condition(name) })
      .locator('.switch-track');
    await track.hover();
    const off = await track.screenshot();
    await atlas.turnOver(name);
    await expect(atlas.condition(name)).toBeChecked();
    await track.hover();
    expect((await track.screenshot()).equals(off)).toBe(false);
  });
});
