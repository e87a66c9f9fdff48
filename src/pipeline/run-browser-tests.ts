import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { serveBuild } from './browser/serve-build.ts';

const browserPath = findBrowser();
const served = await serveBuild();
const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
const config = join('tests', 'e2e', 'playwright.config.ts');
const run = spawn(
  process.execPath,
  [playwright, 'test', '--config', config, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browserPath, ATLAS_ADDRESS: served.address },
  },
);
// A terminal tells Playwright of Ctrl+C itself; it tidies up after that signal alone.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => run.kill('SIGINT'));
const [code] = await once(run, 'exit');
await served.close();
process.exit(typeof code === 'number' ? code : 1);
