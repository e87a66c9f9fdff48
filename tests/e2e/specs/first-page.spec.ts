import { AtlasPage } from '../drivers/atlas-page.ts';
import { FirstPage } from '../drivers/first-page.ts';
import { expect, test } from '../drivers/playwright.ts';
import { untilAllIsThere } from '../drivers/rest.ts';

/** Kilobytes of packed script that the document may name: nothing is shown before they are there. */
const MOST_NAMED = 290;

/** Kilobytes of packed script that may be asked for until the map is drawn, 450 of them MapLibre's and its worker's. */
const MOST_UNTIL_DRAWN = 810;

test.describe('the first page', () => {
  test('asks for little script until the map is drawn', async ({ atlas }) => {
    const first = new FirstPage(atlas.page);
    await first.keepBusy();
    await atlas.open();
    expect(await first.askedScript()).toBeLessThan(MOST_UNTIL_DRAWN);
    expect(await first.namedScript()).toBeLessThan(MOST_NAMED);
  });

  test('opens each of its parts without its server once it has been idle', async ({ page }) => {
    const first = new FirstPage(page);
    await new AtlasPage(page).open();
    await untilAllIsThere(page);
    await page.context().setOffline(true);
    for (const section of ['Hangs on', 'What if', 'Your own', 'Sources', 'Sites']) {
      await first.turnSection(section);
    }
    await first.search();
    await expect(first.searchBox()).toBeFocused();
    await expect(first.siteFilter()).toBeVisible();
    await expect(first.standIns()).toHaveCount(0);
  });

  test('says that a part did not come, and brings it when it is asked to again', async ({
    page,
  }) => {
    const first = new FirstPage(page);
    const letThrough = await first.bar('site-list');
    await new AtlasPage(page).open();
    await first.turnSection('Sites');
    await expect(first.missing()).toBeVisible();
    await letThrough();
    await first.tryAgain();
    await expect(first.siteFilter()).toBeFocused();
  });
});
