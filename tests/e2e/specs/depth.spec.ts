import { DepthSection } from '../drivers/depth-section.ts';
import { expect, test } from '../drivers/playwright.ts';

test.describe('depth', () => {
  test('is drawn with whole numbers in the legend, in place of reach', async ({ atlas }) => {
    const depth = new DepthSection(atlas.page);
    await atlas.open();
    await atlas.showLegend();
    await depth.turn();
    await depth.turnDrawing();
    await expect(atlas.legend()).toContainText('1 site reaches');
    await expect(atlas.legend()).toContainText('5 sites or more reach');
    await expect(atlas.legend()).not.toContainText('Within the lowest published figure');
    await expect.poll(() => atlas.drawnCount('depth-cover')).toBeGreaterThan(0);
    await expect.poll(() => atlas.drawnCount('depth-edges')).toBeGreaterThan(0);
    await expect.poll(() => atlas.drawnCount('reach-cover')).toBe(0);

    await depth.turnDrawing();
    await expect(atlas.legend()).toContainText('Within the lowest published figure');
    await expect.poll(() => atlas.drawnCount('depth-cover')).toBe(0);
  });

  test('is told as area by depth, and follows what is assumed', async ({ atlas }) => {
    const depth = new DepthSection(atlas.page);
    await atlas.openWithoutMap();
    await depth.turn();
    await expect(depth.table()).toBeVisible();
    const [unreached = 0] = await depth.areas('0');
    const [total = 0, sea = 0, land = 0] = await depth.areas('All');
    expect((await depth.depths())[0]).toBeGreaterThan(5);

    // Between 97 and 161 degrees east and from 3 degrees south to 52 north lie 38,029,282 km2 of WGS 84, told to 100; sea and land to 10,000.
    expect(Math.abs(total - 38_029_282)).toBeLessThanOrEqual(50);
    expect(Math.abs(sea + land - 38_029_282)).toBeLessThanOrEqual(10_000);

    await atlas.turnOver('Japan agrees after prior consultation');
    await expect.poll(async () => (await depth.areas('0'))[0]).toBeGreaterThan(unreached);
    expect(await depth.areas('All')).toEqual([total, sea, land]);
  });

  test('is told of what the map shows', async ({ atlas }) => {
    const depth = new DepthSection(atlas.page);
    await atlas.open();
    await depth.turn();
    await expect(depth.table()).toBeVisible();
    const [whole = 0] = await depth.areas('All');
    await depth.tellOfWhatTheMapShows();
    await expect.poll(async () => (await depth.areas('All'))[0]).toBeLessThan(whole);
    await expect(depth.table()).toContainText('° N');
  });
});
