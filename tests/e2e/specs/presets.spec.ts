import { expect, test } from '../drivers/playwright.ts';

const presets = [
  ['Shared facilities, 2022', 'shared-facilities-2022'],
  ['Tokyo 2+2, 2024', 'tokyo-2plus2-2024'],
  ['Strait statement, 2021', 'strait-statement-2021'],
  ['Command upgrade, 2024', 'command-upgrade-2024'],
] as const;

for (const [title, id] of presets) {
  test(`the preset "${title}" opens with its own sentence and camera`, async ({ atlas }) => {
    await atlas.open();
    const headline = (await atlas.headline().textContent()) ?? '';
    const { centre } = await atlas.frame();
    await atlas.openPreset(title);
    await expect.poll(() => atlas.presetId()).toBe(id);
    await expect(atlas.headline()).not.toHaveText(headline);
    await expect.poll(async () => (await atlas.frame()).centre).not.toEqual(centre);
  });
}
