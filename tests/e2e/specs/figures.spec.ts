import { CompareSection } from '../drivers/compare-section.ts';
import { Figures } from '../drivers/figures.ts';
import { expect, test } from '../drivers/playwright.ts';
import { TimelineStrip } from '../drivers/timeline-strip.ts';

test('every number of every page opens where it comes from', async ({ atlas, page }) => {
  test.setTimeout(180_000);
  const figures = new Figures(page);
  const strip = new TimelineStrip(page);
  const faults: string[] = [];
  const look = async (where: string) => {
    const found = [...(await figures.bare()), ...(await figures.unpressable())];
    faults.push(...new Set(found.map((text) => `${where}: ${text}`)));
  };

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.showLegend();
  await page.evaluate(() =>
    globalThis.basingAtlas?.stores.view.setState({ travelSpeed: { value: 900, unit: 'km/h' } }),
  );
  await look('the first page');
  await atlas.turnOver('Japan agrees after prior consultation');
  await expect(atlas.changeLine()).toContainText('closed');
  await atlas.turnOver('Aerial refuelling');
  await figures.unfoldAll();
  await look('every part of the sidebar');

  await figures.open('place', 'kadena');
  await look('a site');
  await figures.open('place', 'taipei');
  await look('a place in focus');
  await figures.open('system', 'f-35a');
  await look('a system');
  await figures.open('condition', 'japan-agrees');
  await look('a condition');
  await figures.open('document', 'pacnet-2023');
  await look('a document');
  await figures.open('event', 'two-plus-two-2023');
  await look('an event');
  const kinds = await page.evaluate(() => {
    const claims = [...(globalThis.basingAtlas?.stores.atlas.claims.values() ?? [])];
    return [...new Map(claims.map(({ check, id }) => [check.kind, id]))];
  });
  expect(kinds.length).toBeGreaterThan(10);
  for (const [kind, id] of kinds) {
    await figures.open('claim', id);
    await look(`a claim of the kind ${kind}`);
  }
  await figures.close();

  await strip.show();
  await expect(strip.handle()).toBeVisible();
  await look('the timeline');
  await strip.turnTo('List');
  await expect(strip.list()).toBeVisible();
  await look('the list of events');
  await strip.turnTo('What changed');
  await expect(strip.region()).toContainText('events recorded between');
  await look('what changed');

  await page.evaluate(() => globalThis.basingAtlas?.stores.view.setState({ drawnAs: 'depth' }));
  await expect(atlas.legend()).toContainText('5 sites or more reach');
  await look('the legend of depth');
  const compare = new CompareSection(page);
  await compare.startAsCopy();
  await atlas.turnOver('South Korea agrees');
  await expect(page.getByRole('region', { name: 'What differs' })).toContainText('Only in A');
  await look('what differs');

  expect(faults).toEqual([]);
});

test('a count in a row, a figure of the last act and a line of the map tell where they come from', async ({
  atlas,
  page,
}) => {
  const figures = new Figures(page);
  await atlas.open();
  const row = page.getByRole('grid', { name: 'Places in focus' }).getByRole('row').first();
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(figures.card()).toContainText('Sites that reach Taipei');
  await figures.closeCard();

  await atlas.turnOver('Japan agrees after prior consultation');
  await atlas.changeLine().getByRole('button').nth(1).click();
  await expect(figures.card()).toContainText('No longer');
  await figures.closeCard();

  await figures.open('claim', 'S2-13');
  await expect.poll(() => atlas.drawnCount('claim-figures')).toBeGreaterThan(0);
  const at = await figures.drawnAt('claim-figures');
  await atlas.mapRegion().click({ position: at });
  await expect(figures.card()).toContainText('Kadena Air Base to Taipei');
  await figures.closeCard();
  await expect(page.locator('.claim-verdict-line')).toBeVisible();
});
