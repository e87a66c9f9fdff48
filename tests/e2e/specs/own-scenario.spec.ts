import { OwnRecords } from '../drivers/own-records.ts';
import { expect, test } from '../drivers/playwright.ts';

test('a site is held closed from its record, marked everywhere, and given back in one press', async ({
  atlas,
}) => {
  await atlas.open();
  const own = new OwnRecords(atlas.page);
  await atlas.unfold('Sites');
  await own.button(/^Kadena Air Base/).click();
  await own.press('Held closed');
  await expect(atlas.page.locator('.access-sentence')).toHaveText(
    'Closed: held closed over its conditions',
  );
  await expect.poll(() => own.drawnMarks()).toEqual([['kadena', 'own/bar']]);
  await expect(own.button('Undo: Kadena Air Base → held closed')).toBeVisible();
  await own.button('Back').first().click();
  await own.button('Give Kadena Air Base back to its conditions').click();
  await expect.poll(() => own.drawnMarks()).toEqual([]);
  expect((await atlas.openSites()).map(({ id }) => id)).toContain('kadena');
});

test('a place typed as a grid reference becomes the focus, and undo names each act', async ({
  atlas,
}) => {
  await atlas.open();
  const own = new OwnRecords(atlas.page);
  await own.begin('Add a place');
  await own.field('Position').fill('38S MB 448');
  await own.add();
  await expect(own.alert()).toContainText('missing or wrong');
  await expect(atlas.page.getByText('cannot be split into easting and northing')).toBeVisible();
  await own.field('Name').fill('Our islet');
  await own.field('Position').fill('51Q WG 9161 4344');
  await expect(atlas.page.getByText(/^Read as 23\.9\d{3}° N, 123\.9\d{3}° E/)).toBeVisible();
  await own.add();
  await expect(own.notice()).toContainText('An assumption of the author of this scenario');
  await expect.poll(() => own.drawnMarks()).toEqual([['own-our-islet', 'own/place-pen']]);
  await own.button('Add to focus').click();
  await expect.poll(() => atlas.focusIds()).toContain('own-our-islet');
  await own.button('Undo history').click();
  await expect(atlas.page.getByRole('menuitem')).toHaveText([
    'Our islet → in focus',
    'added “Our islet”',
  ]);
  await atlas.page.getByRole('menuitem', { name: 'added “Our islet”' }).click();
  await expect.poll(() => atlas.positionOf('own-our-islet')).toBeUndefined();
  expect(await own.steps()).toBe(0);
  await expect(own.button('Redo: added “Our islet”')).toBeVisible();
});

test('a position is picked on the map by keyboard, by click, or left with Escape', async ({
  atlas,
}) => {
  await atlas.open();
  const own = new OwnRecords(atlas.page);
  await own.begin('Add a place');
  await own.button('Pick on the map').click();
  await expect(own.picking()).toBeVisible();
  await atlas.page.keyboard.press('Escape');
  await expect(own.picking()).toBeHidden();
  await expect(own.field('Position')).toHaveValue('');
  await own.button('Pick on the map').click();
  await expect(atlas.mapRegion()).toBeFocused();
  await atlas.page.keyboard.press('Enter');
  const { centre } = await atlas.frame();
  const middle = `${centre[1].toFixed(4)}, ${centre[0].toFixed(4)}`;
  await expect(own.field('Position')).toHaveValue(middle);
  await own.button('Pick on the map').click();
  await expect(own.picking()).toBeVisible();
  await atlas.mapRegion().click({ position: { x: 300, y: 400 } });
  await expect(own.picking()).toBeHidden();
  await expect(own.field('Position')).not.toHaveValue(middle);
  expect(await atlas.selectedPlaceId()).toBeUndefined();
});

test('a file of places shows its bad rows by line and adds the good ones as one act', async ({
  atlas,
}) => {
  await atlas.open();
  const own = new OwnRecords(atlas.page);
  await own.begin('From a CSV file');
  await own
    .field('Or paste its text')
    .fill(
      'name,latitude,longitude,kind,host\nStrip,24.5,124.5,air-base,JP\nNowhere,95,10,,\nTown,24,123,,',
    );
  await expect(atlas.page.getByText('Line 3: The latitude “95” is beyond a pole.')).toBeVisible();
  await own.button('Add 2 places').click();
  await expect.poll(() => own.drawnMarks()).toHaveLength(2);
  expect(await own.steps()).toBe(1);
  await atlas.page.keyboard.press('Control+z');
  await expect.poll(() => own.drawnMarks()).toEqual([]);
  await expect(own.button('Redo: added 2 places')).toBeVisible();
});

test('a system of one’s own needs a figure and a ground, and is told from published ones', async ({
  atlas,
}) => {
  await atlas.open();
  const own = new OwnRecords(atlas.page);
  await own.begin('Add a system');
  await own.field('Name').fill('Long missile');
  await own.press('Source');
  await own.add();
  await expect(atlas.page.getByText('No stated figure is given.')).toBeVisible();
  await expect(atlas.page.getByText('No source is named.')).toBeVisible();
  await own.field('Stated').fill('2,000');
  await own.field('Source: author, title, date, page').fill('A handbook, 2020');
  await own.add();
  await expect(own.notice()).toContainText('after: A handbook, 2020');
  await atlas.showLegend();
  await expect(atlas.legend()).toContainText('Long missile · missile range, own figure');
});
