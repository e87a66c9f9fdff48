import { expect, test } from '../drivers/playwright.ts';

test.describe('opening the page', () => {
  test('raises no error in the console and asks no other origin', async ({ atlas }) => {
    await atlas.open();
    await expect(atlas.headline()).toContainText('Taipei');
  });

  test('opens the trilateral preset with the sentence that follows from it', async ({ atlas }) => {
    await atlas.open();
    expect(await atlas.presetId()).toBe('trilateral-2023');
    const depth = await atlas.depthOf('taipei');
    await expect(atlas.headline()).toHaveText(
      new RegExp(
        `^Taipei is within reach of ${depth} open sites; the nearest of them is .+, \\d+.km\\.$`,
      ),
    );
  });

  test('draws a map: land, sea and coast, not a blank canvas', async ({ atlas }) => {
    await atlas.open();
    expect(await atlas.paintedColours()).toBeGreaterThan(20);
    expect(await atlas.drawnCount('land-world')).toBeGreaterThan(0);
    expect(await atlas.drawnCount('reach-outline')).toBeGreaterThan(0);
  });

  test('draws each site where Mercator puts its coordinates', async ({ atlas }) => {
    await atlas.open();
    const { centre, zoom, width, height } = await atlas.frame();
    const sites = await atlas.drawnSites();
    expect(sites.length).toBeGreaterThan(20);
    for (const { id, screen } of sites) {
      const position = await atlas.positionOf(id);
      if (position === undefined) throw new Error(`The atlas has no ${id}.`);
      const [x, y] = mercatorPixels(position, zoom);
      const [x0, y0] = mercatorPixels(centre, zoom);
      expect(Math.hypot(screen.x - (x - x0 + width / 2), screen.y - (y - y0 + height / 2)), id)
        // Drawn from tiles, whose grid is a fraction of a pixel.
        .toBeLessThan(1);
    }
  });

  test('shows the credits of the data beside the legend, folded or open', async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await atlas.open();
    const trigger = atlas.legend().getByRole('button', { name: 'Legend' });
    for (const isOpen of [false, true]) {
      if (isOpen) await trigger.click();
      await expect(trigger).toHaveAttribute('aria-expanded', String(isOpen));
      await expect(atlas.legend().getByText('F-35A').first()).toBeVisible({ visible: isOpen });
      const [credits, legend] = await Promise.all([
        page.locator('.map-credits').boundingBox(),
        atlas.legend().boundingBox(),
      ]);
      if (credits === null || legend === null)
        throw new Error('There are no credits or no legend.');
      expect(credits.x + credits.width).toBeLessThanOrEqual(legend.x);
    }
  });
});

/** Web Mercator pixels of `[longitude, latitude]`, the world being 512 pixels wide at zoom 0. */
function mercatorPixels([longitude, latitude]: readonly [number, number], zoom: number) {
  const size = 512 * 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  return [((longitude + 180) / 360) * size, y * size] as const;
}
