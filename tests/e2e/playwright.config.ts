import { defineConfig } from '@playwright/test';
import { softwareGraphics } from '../../src/pipeline/browser/software-graphics.ts';

const executablePath = process.env.CHROMIUM_PATH;
const baseURL = process.env.ATLAS_ADDRESS;
if (executablePath === undefined || baseURL === undefined) {
  throw new Error(
    'Start the browser tests with `npm run e2e`: it finds a browser and serves the build.',
  );
}

export default defineConfig({
  testDir: './specs',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  globalTimeout: 40 * 60_000,
  // Where the browser itself is at fault every test fails: the first few tell it.
  maxFailures: 6,
  expect: { timeout: 20_000 },
  reporter: [[process.stdout.isTTY ? 'list' : 'dot']],
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [...softwareGraphics],
    },
  },
});
