import { accessibilityOffences } from '../drivers/accessibility.ts';
import { expect, test } from '../drivers/playwright.ts';
import { SourcesPanel } from '../drivers/sources.ts';

const verdicts = /^(confirmed|rounded|differs|depends|superseded|not checkable)$/;

test.describe('every claim of every source', () => {
  test.use({
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1024, height: 640 },
  });

  test('opens with its verdict and its figures, and shows on the map what it is about', async ({
    atlas,
  }) => {
    test.setTimeout(240_000);
    await atlas.open();
    const sources = new SourcesPanel(atlas.page);
    const known = await sources.known();
    expect(known).toHaveLength(120);
    const seen = await sources.walk(known.map(({ id }) => id));
    for (const [index, claim] of seen.entries()) {
      const { id, statement, hasFigure } = known[index] ?? {};
      expect(claim, id).toMatchObject({ id, title: statement });
      expect(claim.verdict, id).toMatch(verdicts);
      if (hasFigure) expect(claim.figures, id).toEqual(['As given', 'As measured', 'Difference']);
      if (claim.drawing.length > 0) expect(claim.inView, id).toBeGreaterThan(0);
    }
    await sources.walk(['S1-12']);
    await expect.poll(() => sources.drawn()).toBeGreaterThan(0);
    expect(new Set(seen.map(({ verdict }) => verdict)).size).toBe(6);
    expect(seen.filter(({ drawing }) => drawing.length > 0).length).toBeGreaterThan(40);
  });
});

test('a document leads to its claims, and the keys from one to the next', async ({ atlas }) => {
  await atlas.open();
  const sources = new SourcesPanel(atlas.page);
  await sources.unfold();
  await sources.document('Now is the time for a US-Japan-Taiwan security trilateral').click();
  await sources.claim(/From Kadena to Taipei it is 400 miles/).click();
  await expect(sources.verdict()).toHaveText('confirmed');
  // 642.8 km between the two points by GeographicLib, 399.4 miles of 1,609.344 m.
  await expect(atlas.page.locator('.claim-figures')).toContainText('642.8');
  await expect(atlas.page.locator('.claim-figures')).toContainText('399.4');
  await expect(atlas.page.locator('.claim-drawing')).toContainText('642.8');
  expect(await accessibilityOffences(atlas.page)).toEqual([]);
  await atlas.page.keyboard.press('n');
  await expect(atlas.page.locator('[data-record-title]')).toContainText('unrefuelled');
  await atlas.page.keyboard.press('p');
  await expect(atlas.page.locator('[data-record-title]')).toContainText('400 miles');
});

test('another aircraft, or a point moved by the arrow keys, flips a verdict that depends', async ({
  atlas,
}) => {
  await atlas.open();
  const sources = new SourcesPanel(atlas.page);
  await sources.walk(['S2-14']);
  await expect(sources.verdict()).toHaveText('depends');
  await atlas.page.getByRole('button', { name: /Aircraft$/ }).click();
  await atlas.page.getByRole('option', { name: 'F-35A' }).click();
  await expect(sources.verdict()).toHaveText('confirmed');
  const pad = atlas.page.getByRole('button', { name: 'Move the point' });
  await pad.focus();
  for (let presses = 0; presses < 8; presses += 1) await pad.press('Shift+ArrowLeft');
  await expect(sources.verdict()).not.toHaveText('confirmed');
  await atlas.page.getByRole('button', { name: 'As the document has it' }).click();
  await expect(sources.verdict()).toHaveText('depends');
});

test('an opinion says that there is nothing to draw, or which places alone are marked', async ({
  atlas,
}) => {
  await atlas.open();
  const sources = new SourcesPanel(atlas.page);
  await sources.walk(['S4-24']);
  await expect(sources.verdict()).toHaveText('not checkable');
  await expect(atlas.page.getByText('there is nothing to draw')).toBeVisible();
  await sources.walk(['S2-40']);
  await expect(atlas.page.getByText('only the places it names are marked')).toBeVisible();
  await expect(atlas.page.locator('.claim-drawing')).toHaveText('Marked: Taiwan');
  await expect.poll(() => sources.drawn()).toBeGreaterThan(0);
});

test('a figure typed in is checked, and a misspelt place is answered with its neighbours', async ({
  atlas,
}) => {
  await atlas.openWithoutMap();
  const sources = new SourcesPanel(atlas.page);
  await sources.unfold();
  await sources.ownFigure().fill('Kadana to Taipei is 400 miles');
  await sources.ownFigure().press('Enter');
  await expect(sources.ownAnswer()).toContainText('Kadena Air Base');
  await sources.ownFigure().fill('Kadena to Taipei is 400 nautical miles');
  await sources.ownFigure().press('Enter');
  await expect(sources.verdict()).toHaveText('differs');
});

test('a figure tells where it comes from, and gives the focus back', async ({ atlas }) => {
  await atlas.open();
  const figure = atlas.headline().locator('.figure').last();
  await figure.focus();
  await atlas.page.keyboard.press('Enter');
  const card = atlas.page.getByRole('dialog');
  await expect(card).toContainText('GeographicLib');
  await expect(card).toContainText('WGS 84');
  await expect(card.getByRole('link', { name: 'How it is worked out' })).toHaveAttribute(
    'href',
    './method.html#distances',
  );
  expect(await accessibilityOffences(atlas.page)).toEqual([]);
  await atlas.page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(figure).toBeFocused();
});

test('the bibliography is copied as BibTeX', async ({ atlas, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.openWithoutMap();
  await new SourcesPanel(atlas.page).unfold();
  await atlas.page.getByRole('button', { name: /^Bibliography/ }).click();
  await atlas.page.getByText('BibTeX', { exact: true }).click();
  await atlas.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(atlas.page.getByText(/sources copied/)).toBeVisible();
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('@misc{pacnet-2023,');
});
