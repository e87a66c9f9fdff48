import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
import { serveBuild } from './browser/serve-build.ts';
import { softwareGraphics } from './browser/software-graphics.ts';

const PICTURE = 'docs/screenshot.png';

const served = await serveBuild();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...softwareGraphics],
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  locale: 'en-GB',
  reducedMotion: 'reduce',
});
await page.goto(served.address);
await page.waitForFunction(() => globalThis.basingAtlas !== undefined);
await page.evaluate(() => globalThis.basingAtlas?.map.ready);
await page.screenshot({ path: PICTURE });
await browser.close();
await served.close();
console.log(`Wrote ${PICTURE}`);
