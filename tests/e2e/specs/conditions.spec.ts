import { expect, test } from '../drivers/playwright.ts';

const JAPAN_AGREES = 'Japan agrees after prior consultation';

test.describe('turning "Japan agrees" off', () => {
  test('closes every site in Japan that US forces would use, and none elsewhere', async ({
    atlas,
  }) => {
    await atlas.open();
    const before = await atlas.openSites();
    await atlas.turnOver(JAPAN_AGREES);
    await expect(atlas.condition(JAPAN_AGREES)).not.toBeChecked();
    const after = await atlas.openSites();
    expect(after.filter(({ country }) => country === 'JP')).toEqual([]);
    expect(after).toEqual(before.filter(({ country }) => country !== 'JP'));
    expect(before.length).toBeGreaterThan(after.length);
  });

  test('changes the sentence, the change line and the table at once', async ({ atlas }) => {
    await atlas.open();
    const depthBefore = await atlas.depthOf('taipei');
    const closing = (await atlas.openSites()).filter(({ country }) => country === 'JP').length;
    await expect(atlas.row('Kadena Air Base')).toBeVisible();
    await atlas.turnOver(JAPAN_AGREES);
    await expect(atlas.condition(JAPAN_AGREES)).not.toBeChecked();
    const depthAfter = await atlas.depthOf('taipei');
    await expect(atlas.headline()).toContainText(`within reach of ${depthAfter} open sites`);
    await expect(atlas.changeLine()).toContainText(`${closing} sites closed`);
    await expect(atlas.changeLine()).toContainText(`Taipei ${depthBefore} → ${depthAfter}`);
    await expect(atlas.row('Kadena Air Base')).toHaveCount(0);
  });

  test('shows the sites closed on the map', async ({ atlas }) => {
    await atlas.open();
    const stateOnMap = async (id: string) =>
      (await atlas.drawnSites()).find((site) => site.id === id)?.open;
    expect(await stateOnMap('kadena')).toBe(true);
    await atlas.turnOver(JAPAN_AGREES);
    await expect.poll(() => stateOnMap('kadena')).toBe(false);
    await expect.poll(() => stateOnMap('edca-lal-lo')).toBe(true);
  });

  test('is taken back by undo, from the change line and from the keyboard', async ({ atlas }) => {
    await atlas.open();
    const before = await atlas.openSites();
    await atlas.turnOver(JAPAN_AGREES);
    await atlas.changeLine().getByRole('button', { name: 'Undo' }).click();
    await expect(atlas.condition(JAPAN_AGREES)).toBeChecked();
    expect(await atlas.openSites()).toEqual(before);
    await atlas.turnOver(JAPAN_AGREES);
    await expect(atlas.condition(JAPAN_AGREES)).not.toBeChecked();
    await atlas.page.keyboard.press('Control+z');
    await expect(atlas.condition(JAPAN_AGREES)).toBeChecked();
  });

  test('says why a site is closed, down to the document', async ({ atlas }) => {
    await atlas.openWithoutMap();
    await atlas.turnOver(JAPAN_AGREES);
    await atlas.page.getByText('Open sites only').click();
    await atlas.row('Kadena Air Base').click();
    const record = atlas.page.getByRole('main');
    await expect(record.getByRole('heading', { name: /Kadena Air Base/ })).toBeVisible();
    await expect(record).toContainText('嘉手納飛行場');
    await expect(record).toContainText('Japan has not agreed');
    await expect(record).toContainText('Pacific Forum');
  });
});

test('a condition that no scenario may deny cannot be turned off', async ({ atlas }) => {
  await atlas.openWithoutMap();
  await expect(atlas.condition('Sovereign US territory')).toBeDisabled();
  await expect(atlas.condition('Sovereign US territory')).toBeChecked();
});

test('aerial refuelling brings more sites within reach of Taipei', async ({ atlas }) => {
  await atlas.open();
  const before = (await atlas.depthOf('taipei')) ?? 0;
  await atlas.turnOver('Aerial refuelling');
  await expect.poll(() => atlas.depthOf('taipei')).toBeGreaterThan(before);
});
