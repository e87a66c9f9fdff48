import { holdBack } from '../drivers/hold-back.ts';
import { expect, test } from '../drivers/playwright.ts';
import { WhatIfSection } from '../drivers/what-if-section.ts';

test.describe('what it hangs on', () => {
  test('names the single point of failure, and ranks the sites by what is lost', async ({
    atlas,
  }) => {
    const whatIf = new WhatIfSection(atlas.page);
    await atlas.open();
    await atlas.turnOver('Japan agrees after prior consultation');
    await atlas.turnOver('The four Philippine sites of 2023 are open');
    expect(await atlas.depthOf('taipei')).toBe(1);

    await atlas.unfold('Hangs on');
    await expect(whatIf.place('Taipei')).toHaveAccessibleName(
      'Taipei Single point of failure: Fort Magsaysay',
    );
    const first = whatIf.losses().getByRole('row').nth(1);
    await expect(first).toContainText('Fort Magsaysay');
    await expect(first).toContainText('Taipei');
    await expect(first).toContainText(/\d\skm²/);

    await whatIf.place('Taipei').click();
    await expect(whatIf.without('Taipei')).toContainText(/without Fort Magsaysay: 1\s→\s0/);
  });
});

test.describe('what if', () => {
  test('ranks every combination, and assumes the one that is chosen', async ({ atlas }) => {
    const whatIf = new WhatIfSection(atlas.page);
    await atlas.open();
    const before = await atlas.depthOf('taipei');
    await atlas.unfold('What if');
    await whatIf.run().click();
    await expect(whatIf.combinations().getByRole('row').nth(1)).toContainText('all of them hold');

    await whatIf.unfold('all of them hold');
    await whatIf.combinations().getByRole('button', { name: 'Assume this' }).click();
    await expect(atlas.condition('South Korea agrees')).toBeChecked();
    expect(await atlas.depthOf('taipei')).toBeGreaterThan(before ?? Infinity);
    await expect(whatIf.combinations()).toContainText('as assumed now');
  });

  test('tells how far it has come, and is given up when it is cancelled', async ({ atlas }) => {
    const whatIf = new WhatIfSection(atlas.page);
    const letGo = await holdBack(atlas.page, 'engine-worker');
    await atlas.openWithoutMap();
    await atlas.unfold('What if');
    await whatIf.run().click();
    await expect(whatIf.progress()).toHaveAttribute('aria-valuenow', '0');
    await whatIf.cancel().click();
    await expect(atlas.page.getByText('Cancelled.')).toBeVisible();
    await expect(whatIf.progress()).toBeHidden();
    letGo();
    await atlas.turnOver('Aerial refuelling');
    await expect(whatIf.combinations()).toBeHidden();
    await whatIf.run().click();
    await expect(whatIf.combinations()).toBeVisible();
  });

  test('answers about the scenario that it was asked of, and says so once that is undone', async ({
    atlas,
  }) => {
    const whatIf = new WhatIfSection(atlas.page);
    const letGo = await holdBack(atlas.page, 'engine-worker');
    await atlas.open();
    await atlas.openPreset('Command upgrade, 2024');
    const asked = { presetId: 'command-upgrade-2024', focusIds: await atlas.focusIds() };
    await atlas.unfold('What if');
    await whatIf.run().click();
    await expect(whatIf.progress()).toBeVisible();
    await atlas.page.keyboard.press('Control+z');
    await expect(atlas.presetPicker()).toContainText('Trilateral, 2023');
    letGo();
    await expect(whatIf.combinations()).toBeVisible();
    expect(await whatIf.answered()).toEqual(asked);
    expect(await atlas.focusIds()).not.toEqual(asked.focusIds);
    await expect(whatIf.stale()).toBeVisible();
    await atlas.page.keyboard.press('Control+Shift+z');
    await expect(atlas.presetPicker()).toContainText('Command upgrade, 2024');
    await expect(whatIf.stale()).toBeHidden();
    await expect(whatIf.combinations()).toBeVisible();
  });
});
