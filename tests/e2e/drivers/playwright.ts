import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Lets a test be run again only where its browser died. */
  readonly secondRun: undefined;
}

/** Chromium's note that it reads pixels back from a software canvas: about speed, not an error. */
const driverNote = /GL Driver Message|GPU stall due to ReadPixels/;

/**
 * A Playwright test whose page must stay silent: any error or warning in the console, any uncaught
 * exception, any request beyond the page's own origin fails it.
 *
 * A browser that dies says nothing about the page: its test is run a second time. Where the browser lived the second run
 * fails at once, for a test that holds only sometimes is at fault itself.
 */
export const test = base.extend<Fixtures>({
  secondRun: [
    async ({ browser, context }, use, info) => {
      const mark = join(info.project.outputDir, `${info.testId}.failed`);
      if (info.retry > 0 && existsSync(mark)) {
        throw new Error('The first run failed, and not because its browser died: see above.');
      }
      let hasDied = false;
      context.on('page', (page) => {
        page.on('crash', () => {
          hasDied = true;
        });
      });
      await use(undefined);
      if (info.status === info.expectedStatus || hasDied || !browser.isConnected()) return;
      mkdirSync(info.project.outputDir, { recursive: true });
      writeFileSync(mark, '');
    },
    { auto: true },
  ],
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
