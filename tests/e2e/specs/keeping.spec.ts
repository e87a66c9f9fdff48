import { accessibilityOffences } from '../drivers/accessibility.ts';
import { AtlasPage } from '../drivers/atlas-page.ts';
import { Keeping } from '../drivers/keeping.ts';
import { expect, test } from '../drivers/playwright.ts';

const JAPAN = 'Japan agrees after prior consultation';
const KOREA = 'South Korea agrees';

test('what was done is there after the page was closed in the middle of it', async ({
  atlas,
  context,
}) => {
  await new Keeping(atlas.page).open();
  await atlas.turnOver(JAPAN);
  await expect(atlas.changeLine()).toContainText('closed');
  await atlas.page.close();

  const again = new AtlasPage(await context.newPage());
  await new Keeping(again.page).open();
  await expect(again.condition(JAPAN)).not.toBeChecked();
});

test('drafts are listed, opened, named and deleted', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open();
  await atlas.turnOver(JAPAN);
  await atlas.openPreset('Tokyo 2+2, 2024');
  await atlas.turnOver(KOREA);
  await keeping.unfold();
  await expect(keeping.drafts()).toHaveCount(2);
  await expect(keeping.drafts().first()).toContainText('This one');
  await keeping
    .drafts()
    .nth(1)
    .getByRole('button', { name: /^Name of/ })
    .press('Enter');
  await atlas.page.keyboard.type('Without Japan');
  await atlas.page.keyboard.press('Enter');
  await expect(keeping.drafts().filter({ hasText: 'Without Japan' })).toHaveCount(1);
  await atlas.page.getByRole('button', { name: 'Open Without Japan' }).press('Enter');
  await expect(atlas.presetPicker()).toContainText('Trilateral, 2023');
  await expect(atlas.condition(JAPAN)).not.toBeChecked();
  await keeping.unfold();
  const other = keeping.drafts().filter({ hasNotText: 'Without Japan' });
  await other.getByRole('button', { name: /^Delete/ }).click();
  await other.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(keeping.drafts()).toHaveCount(1);
});

test('two tabs never write over each other', async ({ atlas, context }) => {
  const first = new Keeping(atlas.page);
  await first.open();
  await atlas.turnOver(JAPAN);
  await first.unfold();
  await expect(first.drafts()).toHaveCount(1);

  const second = new AtlasPage(await context.newPage());
  const keeping = new Keeping(second.page);
  await keeping.open();
  await expect(second.condition(JAPAN)).not.toBeChecked();
  await expect(keeping.notice('This draft is open in another tab')).toBeVisible();
  await second.turnOver(KOREA);
  await keeping.unfold();
  await expect(keeping.drafts()).toHaveCount(2);
  await expect(keeping.drafts().filter({ hasText: 'open in another tab' })).toHaveCount(1);
  await expect(atlas.condition(KOREA)).not.toBeChecked();
});

test('a file holds the scenario, and opens by button and by dropping it', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open();
  await atlas.turnOver(JAPAN);
  await keeping.unfold();
  const { name, text } = await keeping.saveFile();
  expect(name).toBe('trilateral-2023.scenario.json');
  await atlas.turnOver(JAPAN);
  await keeping.chooseFile({ name, text });
  await expect(keeping.notice(`${name} is open`)).toBeVisible();
  await expect(atlas.condition(JAPAN)).not.toBeChecked();
  await atlas.page.keyboard.press('Control+z');
  await expect(atlas.condition(JAPAN)).toBeChecked();

  const future = JSON.stringify({ ...JSON.parse(text), mood: 'calm' });
  await keeping.dragFile({ name, text: future });
  await expect(keeping.dropTarget()).toBeVisible();
  await keeping.dropFile({ name, text: future });
  await expect(keeping.dropTarget()).toBeHidden();
  await expect(keeping.notice('kept and saved again: mood')).toBeVisible();
  await keeping.unfold();
  expect(JSON.parse((await keeping.saveFile()).text)).toMatchObject({ mood: 'calm' });
});

test('a bad file names what is wrong and leaves everything as it was', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.open();
  await atlas.turnOver(JAPAN);
  const bad = {
    version: 2,
    presetId: 'tokyo-2plus2-2024',
    date: 'soon',
    conditions: {},
    systemIds: [],
    focusIds: ['seoul', 7],
  };
  await keeping.dropFile({ name: 'bad.scenario.json', text: JSON.stringify(bad) });
  const refused = keeping.notice('bad.scenario.json was not opened');
  await expect(refused).toContainText('focusIds.1');
  await expect(refused).toContainText('Write it as 2023-04-30');
  await expect(atlas.condition(JAPAN)).not.toBeChecked();
  await expect(atlas.presetPicker()).toContainText('Trilateral, 2023');
  await keeping.unfold();
  await expect(keeping.drafts()).toHaveCount(1);
  expect(await accessibilityOffences(atlas.page)).toEqual([]);
  await refused.getByRole('button', { name: 'Open what can be used' }).click();
  await expect(atlas.presetPicker()).toContainText('Tokyo 2+2, 2024');
  await expect(atlas.headline()).toContainText('Seoul');
  await keeping.dropFile({ name: 'photo.json', text: '{ "a": 1' });
  await expect(keeping.notice('photo.json was not opened')).toContainText('line 1, column');
  await keeping.notice('photo.json').getByRole('button', { name: 'Dismiss' }).click();
  await expect(keeping.notice('photo.json')).toHaveCount(0);
});

test('a browser that bars drafts says so and offers the file', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.barDrafts();
  await keeping.open();
  await expect(keeping.notice(/./)).toHaveCount(0);
  await atlas.turnOver(JAPAN);
  const notice = keeping.notice('This browser keeps no drafts of this page');
  await expect(notice).toBeVisible();
  expect(JSON.parse((await keeping.saveFile()).text)).toMatchObject({
    conditions: { 'japan-agrees': false },
  });
});

test('a full store says so', async ({ atlas }) => {
  const keeping = new Keeping(atlas.page);
  await keeping.fillDrafts();
  await keeping.open();
  await atlas.turnOver(JAPAN);
  await expect(keeping.notice('no room left to keep drafts')).toBeVisible();
});
