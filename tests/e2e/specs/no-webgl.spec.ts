import { expect, test } from '../drivers/playwright.ts';

test.describe('without WebGL 2', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.page.goto('./');
  });

  test('the page says so and still shows the sentence and the table', async ({ atlas }) => {
    await expect(atlas.page.getByText(/WebGL 2/).first()).toBeVisible();
    await expect(atlas.headline()).toContainText('Taipei is within reach');
    await expect(atlas.row('Kadena Air Base')).toBeVisible();
  });

  test('a condition still closes sites', async ({ atlas }) => {
    await atlas.turnOver('Japan agrees after prior consultation');
    await expect(atlas.changeLine()).toContainText('closed');
    await expect(atlas.row('Kadena Air Base')).toHaveCount(0);
  });
});
