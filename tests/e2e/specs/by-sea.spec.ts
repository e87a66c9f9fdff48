import { holdBack } from '../drivers/hold-back.ts';
import { expect, test } from '../drivers/playwright.ts';
import { SeaSection } from '../drivers/sea-section.ts';

test.describe('a way by sea', () => {
  test('is found, said in words, drawn on the map and told in the legend', async ({ atlas }) => {
    const sea = new SeaSection(atlas.page);
    await atlas.open();
    await sea.findWay('White Beach', 'Kaohsiung');

    await expect(sea.result()).toContainText(/White Beach.* to Kaohsiung by sea: [\d,]+\skm/);
    await expect(sea.result()).toContainText('For illustration, not for navigation.');
    await expect.poll(() => atlas.drawnCount('sea-way')).toBeGreaterThan(0);
    await expect(atlas.legend()).toContainText('Way by sea from White Beach');

    // The geodesic between the two is 871 km by GeographicLib; a way by sea is longer, and not by half.
    const [open = 0] = await sea.kilometres();
    expect(open).toBeGreaterThan(871);
    expect(open).toBeLessThan(1_300);

    await sea.clear();
    await expect(sea.result()).toBeEmpty();
    await expect.poll(() => atlas.drawnCount('sea-way')).toBe(0);
    await expect(atlas.legend()).not.toContainText('Way by sea');
  });

  test('grows longer when the strait that it passes is closed', async ({ atlas }) => {
    const sea = new SeaSection(atlas.page);
    await atlas.openWithoutMap();
    await sea.findWay('Kaohsiung', 'Sasebo Naval Base');
    await expect(sea.result()).toContainText('Kaohsiung to Sasebo Naval Base by sea');
    const [open = 0] = await sea.kilometres();

    await sea.turnStrait('Taiwan Strait');
    await expect(sea.result()).toContainText('With the Taiwan Strait closed');
    const [still = 0, closed = 0, longer = 0] = await sea.kilometres();
    expect(still).toBe(open);
    expect(closed).toBeGreaterThan(1.05 * open);
    expect(Math.abs(closed - open - longer)).toBeLessThanOrEqual(1);

    await sea.turnStrait('Taiwan Strait');
    await expect(sea.result()).not.toContainText('closed');
    await expect.poll(async () => (await sea.kilometres())[0]).toBe(open);
  });

  test('takes half the hours at twice the speed', async ({ atlas }) => {
    const sea = new SeaSection(atlas.page);
    await atlas.openWithoutMap();
    await sea.findWay('Kaohsiung', 'Naval Base Guam');
    const hours = async () => {
      const [, figure = ''] = /, (\d+) h at/.exec((await sea.result().textContent()) ?? '') ?? [];
      return Number(figure);
    };
    await expect(sea.result()).toContainText('at 18 kn');
    const slow = await hours();
    await sea.sailAt('36');
    await expect(sea.result()).toContainText('at 36 kn');
    expect(slow).toBeGreaterThan(0);
    expect(Math.abs(slow - 2 * (await hours()))).toBeLessThanOrEqual(1);
  });

  test('that is not awaited any more is not drawn', async ({ atlas }) => {
    const sea = new SeaSection(atlas.page);
    const letGo = await holdBack(atlas.page, 'sea-worker');
    await atlas.openWithoutMap();
    await sea.findWay('Kaohsiung', 'Naval Base Guam');
    await expect(sea.summary()).toHaveText('Finding the way…');
    await sea.turn();
    await expect(sea.summary()).toHaveText('none');
    letGo();
    await sea.turn();
    await expect(sea.result()).toBeEmpty();
    await sea.choose(sea.to(), 'Sasebo Naval Base');
    await expect(sea.result()).toBeEmpty();
    await sea.find();
    await expect(sea.result()).toContainText('Kaohsiung to Sasebo Naval Base by sea');
  });
});
