import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../../src/pipeline/browser/find-browser.ts';
import { softwareGraphics } from '../../../src/pipeline/browser/software-graphics.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { quantile } from '../clock.ts';
import type { measurePainted, PaintedTimes } from '../painted/page.ts';

const SITES = 100;
const ACTS = 30;

/**
 * From an act to the map that has painted all of it, at 100 sites, in Chromium at 1440x900: as the page does it, against
 * resolving everything and filling every source. By the clock, in turns; the ratio is the median over the turns.
 */
export async function paintedRow(): Promise<BenchRow> {
  const { keptUp, anew } = await measured();
  const ratio = quantile(
    keptUp.map((milliseconds, turn) => (anew[turn] ?? Number.NaN) / milliseconds),
    0.5,
  );
  return {
    work: `from an act to the painted map at ${SITES} sites, p50`,
    target: 'less than resolving and drawing everything',
    measured: times(ratio),
    met: ratio > 1,
    figures: `kept up to date ${time(quantile(keptUp, 0.5))}, everything ${time(quantile(anew, 0.5))}, in Chromium without graphics hardware`,
  };
}

async function measured(): Promise<PaintedTimes> {
  const server = await createServer({
    logLevel: 'warn',
    appType: 'mpa',
    server: { host: '127.0.0.1', port: 4373, hmr: false },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...softwareGraphics],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.resolvedUrls?.local[0]}tests/bench/painted/index.html`);
    return await page.evaluate(
      async ([sites, acts]) => {
        const address = '/tests/bench/painted/page.ts';
        const module = (await import(address)) as { measurePainted: typeof measurePainted };
        return module.measurePainted(sites, acts);
      },
      [SITES, ACTS] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
