import type { Page } from '@playwright/test';
import { ALL_ARE_THERE } from '../../../src/app/bring-later.ts';

/** Waits until the page has brought every part that it brings while it is idle. */
export async function untilAllIsThere(page: Page): Promise<void> {
  const isMarked = (mark: string) => performance.getEntriesByName(mark).length > 0;
  await page.waitForFunction(isMarked, ALL_ARE_THERE);
}

/** Waits until the map stands still and has drawn all that it was told of. */
export async function untilMapRests(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.basingAtlas?.map.settled());
}

/** Waits until nothing of the page moves or fades any more, so that what is measured on it stays where it is. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
