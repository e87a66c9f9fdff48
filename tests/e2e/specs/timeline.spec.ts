import { Fingers } from '../drivers/fingers.ts';
import { expect, test } from '../drivers/playwright.ts';
import { untilAllIsThere, untilStill } from '../drivers/rest.ts';
import { TimelineStrip } from '../drivers/timeline-strip.ts';

test('the keyboard takes the date to 2013, where Camp Yonaguni is not there, and undo brings it back', async ({
  atlas,
  page,
}) => {
  const strip = new TimelineStrip(page);
  await atlas.open();
  await atlas.openPreset('Shared facilities, 2022');
  await strip.show();
  await strip.handle().focus();
  await expect(strip.handle()).toHaveAttribute('aria-valuetext', '17 January 2022');
  for (let year = 2022; year > 2013; year -= 1) await page.keyboard.down('PageDown');
  await expect(strip.latest()).toContainText('On release:');
  expect(await strip.date()).toBe('2022-01-17');
  await page.keyboard.up('PageDown');
  await expect.poll(() => strip.date()).toBe('2013-01-17');
  const open = (await atlas.openSites()).map(({ id }) => id);
  expect(open).not.toContain('jgsdf-yonaguni');
  expect(open).toContain('yonaguni-airport');

  await page.evaluate(() =>
    globalThis.basingAtlas?.stores.view.setState({
      selection: { kind: 'place', id: 'jgsdf-yonaguni' },
    }),
  );
  await expect(page.locator('.access-sentence')).toHaveText(
    'Closed: not available before 28 March 2016',
  );
  await strip.handle().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => strip.date()).toBe('2022-01-17');
  await expect(page.locator('.access-sentence')).toContainText('Open:');
});

test('three meetings of one day are one mark, whose list opens each with its sources', async ({
  atlas,
  page,
}) => {
  const strip = await TimelineStrip.open(atlas);
  const meetings = strip.mark(/^3 events, 28 July 2024/);
  await strip.press('Zoom in on the timeline');
  await strip.press('The documents’ years');
  await page.evaluate(() => {
    const from = Date.parse('2024-06-20') / 86_400_000;
    globalThis.basingAtlas?.stores.view.setState({
      timelineWindow: { fromDay: from, toDay: from + 60 },
    });
  });
  await meetings.click();
  const items = page.getByRole('menuitem');
  await expect(items).toHaveCount(3);
  await items.filter({ hasText: '2+2 in Tokyo' }).click();
  const record = page.getByRole('main');
  await expect(record.getByRole('heading', { name: '2+2 in Tokyo' })).toBeVisible();
  await expect(record).toContainText('28 July 2024');
  await expect(record.getByRole('button', { name: 'Tokyo', exact: true })).toBeVisible();
  await expect(record.locator('.source')).not.toHaveCount(0);
  await expect.poll(() => atlas.drawnCount('event-places-outer')).toBe(1);

  await strip.turnTo('List');
  await expect(strip.list().getByRole('row', { selected: true })).toContainText('2+2 in Tokyo');
});

test('steps, the arrow keys and the list lead from event to event, and a video meeting says so', async ({
  atlas,
  page,
}) => {
  const strip = await TimelineStrip.open(atlas);
  await strip.press('The event before');
  await expect.poll(() => strip.date()).toBe('2023-04-03');
  await expect(strip.latest()).toContainText('The four further Philippine locations are named');
  await strip.press('The event before');
  await expect.poll(() => strip.date()).toBe('2023-03-16');
  await expect(atlas.changeLine()).toContainText('4 sites closed');

  await strip.currentMark().focus();
  const before = await strip.currentMark().getAttribute('data-mark');
  await page.keyboard.press('ArrowRight');
  await expect(strip.currentMark()).not.toHaveAttribute('data-mark', before ?? '');
  await expect(strip.currentMark()).toBeFocused();

  await strip.turnTo('List');
  await strip.region().getByText('Meetings', { exact: true }).click();
  await strip
    .list()
    .getByRole('row', { name: /2\+2 by video/ })
    .click();
  await expect(page.getByRole('main')).toContainText('Held by video: it has no place on the map.');
});

test('what changed since another date is told with the reason of each site', async ({ atlas }) => {
  const strip = await TimelineStrip.open(atlas);
  await strip.turnTo('What changed');
  await expect(strip.region()).toContainText('From 30 April 2013 to 30 April 2023');
  const opened = strip.region().getByRole('listitem').filter({ hasText: 'Lal-lo' });
  await expect(opened).toContainText('before: Closed: not available before 3 April 2023');
  await expect(opened).toContainText('after: Open:');
  const jet = strip.region().getByRole('listitem').filter({ hasText: 'F-35A' });
  await expect(jet).toContainText('not there before 2 August 2016');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers look closer, one moves in time, and up and down still scrolls', async ({
    atlas,
    page,
  }) => {
    const strip = new TimelineStrip(page);
    await atlas.open();
    await atlas.raiseSheet();
    await untilAllIsThere(page);
    await untilStill(page);
    await strip.region().scrollIntoViewIfNeeded();
    const box = await strip.plot().boundingBox();
    if (box === null) throw new Error('the timeline is not laid out');
    const fingers = await Fingers.on(page);
    const at = (share: number, down = 0) => {
      return { x: box.x + share * box.width, y: box.y + box.height / 2 + down };
    };
    await fingers.draw([at(0.4), at(0.15)], [at(0.6, 20), at(0.85, 20)]);
    await expect.poll(async () => (await strip.window())?.days).toBeLessThan(500);
    const near = await strip.window();
    await fingers.draw([at(0.8), at(0.3)]);
    await expect.poll(async () => (await strip.window())?.from).not.toBe(near?.from);
    const moved = await strip.window();
    expect(moved?.days).toBeCloseTo(near?.days ?? 0, 3);
    expect((moved?.from ?? 0) - (near?.from ?? 0)).toBeCloseTo(0.5 * (near?.days ?? 0), -1);
    await fingers.draw([at(0.5), at(0.5, -120)]);
    await expect.poll(async () => (await strip.plot().boundingBox())?.y).toBeLessThan(box.y - 40);
    expect(await strip.window()).toEqual(moved);
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
});
