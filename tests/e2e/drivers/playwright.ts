import { test as base, expect } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';

/** What went wrong in the page while a test ran. */
interface Faults {
  readonly console: string[];
  readonly foreign: string[];
}

interface Fixtures {
  /** The page of Basing Atlas, watched for errors and for requests to other origins. */
  readonly atlas: AtlasPage;
}

/** Chromium's note that it reads pixels back from a software canvas: about speed, not an error. */
const driverNote = /GL Driver Message|GPU stall due to ReadPixels/;

/**
 * A Playwright test whose page must stay silent: any error or warning in the console, any uncaught
 * exception, any request beyond the page's own origin fails it.
 */
export const test = base.extend<Fixtures>({
  atlas: async ({ page, baseURL }, use) => {
    const own = new URL(baseURL ?? '').origin;
    const faults: Faults = { console: [], foreign: [] };
    page.on('console', (message) => {
      const isFault = message.type() === 'error' || message.type() === 'warning';
      if (isFault && !driverNote.test(message.text())) faults.console.push(message.text());
    });
    page.on('pageerror', (error) => faults.console.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = origin === own || protocol === 'blob:' || protocol === 'data:';
      if (!isOwn) faults.foreign.push(request.url());
    });
    await use(new AtlasPage(page));
    expect(faults.console, 'errors in the console').toEqual([]);
    expect(faults.foreign, 'requests to other origins').toEqual([]);
  },
});

export { expect };
