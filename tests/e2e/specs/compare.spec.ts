import { CompareSection } from '../drivers/compare-section.ts';
import { DepthSection } from '../drivers/depth-section.ts';
import { expect, test } from '../drivers/playwright.ts';
import { untilMapRests } from '../drivers/rest.ts';

test.describe('two scenarios', () => {
  test.describe.configure({ timeout: 180_000 });

  test('are compared as A and "A, but…", and both sentences stand beside each other', async ({
    atlas,
  }) => {
    const compare = new CompareSection(atlas.page);
    await atlas.open();
    const lone = await atlas.headline().textContent();
    await compare.startAsCopy();
    await expect(compare.side('B')).toBeChecked();
    await expect(compare.sentences()).toHaveText([lone ?? '', lone ?? '']);

    await atlas.turnOver('Japan agrees after prior consultation');
    await expect(compare.sentences().first()).toHaveText(lone ?? '');
    await expect(compare.sentences().last()).not.toHaveText(lone ?? '');
    const [inA = 0, inB = 0] = await compare.openCounts();
    expect(inA).toBeGreaterThan(inB);
    expect(inB).toBeGreaterThan(0);

    await expect(atlas.legend()).toContainText('Within reach in A only');
    await expect(atlas.legend()).toContainText('Plain tint: within reach in A and in B');
    await expect(atlas.legend()).toContainText('Open in A only');
    await expect(atlas.legend()).not.toContainText('Within reach in B only');
    await expect.poll(() => atlas.drawnCount('compare-only-a')).toBeGreaterThan(0);
    await expect.poll(() => atlas.drawnCount('compare-line-b')).toBeGreaterThan(0);
    await expect(atlas.legend()).toContainText('Uncertain in A and in B');
    await expect.poll(() => atlas.drawnCount('compare-uncertain-both')).toBeGreaterThan(0);
    await untilMapRests(atlas.page);
    expect(await atlas.drawnCount('compare-only-b')).toBe(0);

    const depth = new DepthSection(atlas.page);
    await depth.turn();
    await depth.turnDrawing();
    await expect(atlas.legend()).toContainText('Sites that reach in B: −1');
    await expect.poll(() => atlas.drawnCount('depth-change-a-1')).toBeGreaterThan(0);
    await expect.poll(() => atlas.drawnCount('compare-only-a')).toBe(0);
  });

  test('are turned to, swapped and left, and each act but turning is undone', async ({ atlas }) => {
    const compare = new CompareSection(atlas.page);
    await atlas.open();
    await compare.startAsCopy();
    await expect(compare.side('B')).toBeChecked();
    await atlas.turnOver('Japan agrees after prior consultation');
    await expect(atlas.condition('Japan agrees after prior consultation')).not.toBeChecked();
    const [inA, inB] = await compare.openCounts();

    await compare.side('B').press('ArrowLeft');
    await expect(compare.side('A')).toBeChecked();
    expect(await compare.openCounts()).toEqual([inA, inB]);

    await compare.act('Swap A and B');
    await expect.poll(() => compare.openCounts()).toEqual([inB, inA]);
    await expect(atlas.legend()).toContainText('Within reach in B only');

    await compare.act('Stop comparing, keep A');
    await expect(compare.side('A')).toHaveCount(0);
    expect(await compare.openCounts()).toEqual([inB, undefined]);
    await atlas.page.keyboard.press('Control+z');
    await expect.poll(() => compare.openCounts()).toEqual([inB, inA]);
    await atlas.page.keyboard.press('Control+z');
    await expect.poll(() => compare.openCounts()).toEqual([inA, inB]);
  });

  test('are seen under a divider that the keyboard moves', async ({ atlas }) => {
    const compare = new CompareSection(atlas.page);
    await atlas.open();
    await compare.startAsCopy();
    await compare.see('Swipe');
    await compare.untilBothDrawn();
    await expect(compare.divider()).toHaveAttribute('aria-valuenow', '50');
    await compare.divider().press('ArrowRight');
    await expect(compare.divider()).toHaveAttribute('aria-valuenow', '52');
    await compare.divider().press('Home');
    await expect(compare.divider()).toHaveAttribute(
      'aria-valuetext',
      'A 0 per cent, B 100 per cent',
    );
    const fromEdge = async () => {
      const box = await compare.divider().boundingBox();
      const frame = await compare.canvases().first().boundingBox();
      return Math.abs((box?.x ?? Infinity) + (box?.width ?? 0) / 2 - (frame?.x ?? 0));
    };
    await expect.poll(fromEdge).toBeLessThan(2);
  });

  test('are seen side by side with one camera, and the second map goes with B', async ({
    atlas,
  }) => {
    const compare = new CompareSection(atlas.page);
    await atlas.open();
    await compare.startAsCopy();
    await compare.see('Side by side');
    await compare.untilBothDrawn();
    await expect(compare.canvases()).toHaveCount(2);
    const [start] = await compare.looks();

    await compare.canvases().last().press('ArrowRight');
    await expect.poll(async () => (await compare.looks())[0]?.longitude).not.toBe(start?.longitude);
    await expect
      .poll(async () => {
        const [first, second] = await compare.looks();
        return JSON.stringify(first) === JSON.stringify(second);
      })
      .toBe(true);
    await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => (await compare.looks()).map((look) => Math.round(look?.zoom ?? 0)))
      .toEqual([Math.round((start?.zoom ?? 0) + 1), Math.round((start?.zoom ?? 0) + 1)]);

    await compare.act('Stop comparing, keep A');
    await expect(compare.canvases()).toHaveCount(1);
  });
});
