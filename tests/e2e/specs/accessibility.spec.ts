import { accessibilityOffences } from '../drivers/accessibility.ts';
import { expect, test } from '../drivers/playwright.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the page breaks no rule of WCAG 2.2 AA that can be checked by program', async ({
      atlas,
    }) => {
      await atlas.open();
      expect(await accessibilityOffences(atlas.page)).toEqual([]);
      await atlas.row('Kadena Air Base').click();
      expect(await accessibilityOffences(atlas.page)).toEqual([]);
    });
  });
}
