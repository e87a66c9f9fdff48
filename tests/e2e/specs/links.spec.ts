import { Keeping } from '../drivers/keeping.ts';
import { expect, test } from '../drivers/playwright.ts';

const JAPAN = 'Japan agrees after prior consultation';

test('the address follows the work without steps in the history, and opens the same elsewhere', async ({
  atlas,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keeping = new Keeping(atlas.page);
  await atlas.open();
  expect(keeping.fragment()).toBe('');
  const steps = await atlas.page.evaluate(() => history.length);
  await atlas.turnOver(JAPAN);
  await atlas.turnOver('South Korea agrees');
  await expect
    .poll(() => keeping.fragment())
    .toMatch(/^1=trilateral-2023\.\w+&yes=korea-agrees&no=japan-agrees&/);
  expect(await atlas.page.evaluate(() => history.length)).toBe(steps);
  await keeping.unfold();
  const link = await keeping.copyLink();
  await expect.poll(() => keeping.fragment()).toBe(new URL(link).hash.slice(1));
  const sentence = await atlas.headline().textContent();

  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('.statement-sentence')).toHaveText(sentence ?? '');
  await expect(elsewhere.getByRole('switch', { name: JAPAN })).not.toBeChecked();
});

test('a link opens over what is open as one act, and a broken one says what it left out', async ({
  atlas,
}) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open();
  await keeping.typeFragment('1=tokyo-2plus2-2024&no=japan-agrees,atlantis-agrees&lang=ja');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'ja');
  await atlas.chooseLanguage('EN');
  await expect(atlas.presetPicker()).toContainText('Tokyo 2+2, 2024');
  await expect(keeping.notice('Part of the link could not be used')).toContainText(
    'there is no condition "atlantis-agrees"',
  );
  await expect(atlas.condition(JAPAN)).not.toBeChecked();
  await atlas.page.keyboard.press('Control+z');
  await expect(atlas.presetPicker()).toContainText('Trilateral, 2023');
  await atlas.page.keyboard.press('Control+Shift+z');
  await expect(atlas.presetPicker()).toContainText('Tokyo 2+2, 2024');
});

test('a link from a newer version and a foreign one say so', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open('7=strait-statement-2021&telepathy=on');
  await expect(keeping.notice('comes from a newer version')).toContainText(
    'Strait statement, 2021',
  );
  await expect(atlas.presetPicker()).toContainText('Strait statement, 2021');
  await keeping.typeFragment('state=abc');
  await expect(keeping.notice('something that is no scenario')).toBeVisible();
  await expect(atlas.presetPicker()).toContainText('Strait statement, 2021');
});

test('a hostile link runs nothing', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  const script = encodeURIComponent('<img src=x onerror="globalThis.pwned=1">');
  await keeping.open(
    `1=${script}&__proto__=1&no=constructor,__proto__&focus=${script}&record=place:${script}&own=${'A'.repeat(9000)}`,
  );
  await expect(keeping.notice('Part of the link could not be used')).toBeVisible();
  await expect(atlas.presetPicker()).toContainText('Trilateral, 2023');
  await keeping.typeFragment(`1=trilateral-2023&focus=${'taipei,'.repeat(9000)}`);
  await expect(keeping.notice('too long to be a scenario')).toBeVisible();
  expect(await atlas.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
});

test('skip links move the focus and leave the address to the scenario', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open();
  await atlas.turnOver(JAPAN);
  await expect.poll(() => keeping.fragment()).toContain('no=japan-agrees');
  const before = keeping.fragment();
  await atlas.page.getByRole('link', { name: 'Skip to the map' }).focus();
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page.locator('#map')).toBeFocused();
  expect(keeping.fragment()).toBe(before);
});
