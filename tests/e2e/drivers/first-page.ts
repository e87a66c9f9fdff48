import { gzipSync } from 'node:zlib';
import type { Locator, Page, Request } from '@playwright/test';

const isScript = (address: string) => /\.m?js$/.test(new URL(address).pathname);

/** What the page asks its server for, from the beginning on, and what it does where something does not come. */
export class FirstPage {
  private readonly page: Page;
  private readonly scripts: Request[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      if (isScript(request.url())) this.scripts.push(request);
    });
  }

  /** Kilobytes of all script that was asked for so far, each file packed by itself as servers do. */
  async askedScript(): Promise<number> {
    const bodies = this.scripts.map(async (request) => (await request.response())?.body());
    return packedKilobytes(await Promise.all(bodies));
  }

  /** The same of the script that the document names: until it is there nothing is shown. */
  async namedScript(): Promise<number> {
    const { request } = this.page;
    const document = await request.get('./');
    const names = (await document.text()).matchAll(/(?:src|href)="([^"]+\.js)"/g);
    const bodies = [...names].map(async ([, name = '']) => (await request.get(name)).body());
    return packedKilobytes(await Promise.all(bodies));
  }

  /** Gives the page no idle moment, so that it brings nothing but what it waits for. To be said before it is opened. */
  async keepBusy(): Promise<void> {
    await this.page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
  }

  /** Bars scripts whose name begins so, until the function that it gives is called. */
  async bar(name: string): Promise<() => Promise<void>> {
    const pattern = new RegExp(`/${name}[^/]*\\.js$`);
    await this.page.route(pattern, (route) => route.abort());
    return () => this.page.unroute(pattern);
  }

  /** Folds a section of the sidebar open or shut. */
  async turnSection(title: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${title}\\b`) }).press('Enter');
  }

  /** What is said where a part of the page did not come. */
  missing(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  }

  /** Tries again with the keyboard. */
  async tryAgain(): Promise<void> {
    await this.missing().getByRole('button', { name: 'Try again' }).press('Enter');
  }

  /** What stands in for parts of the page that are not there. */
  standIns(): Locator {
    return this.page.locator('.later');
  }

  siteFilter(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find a site' });
  }

  async search(): Promise<void> {
    await this.page.getByRole('button', { name: 'Search', exact: true }).press('Enter');
  }

  searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search places, systems, sources, commands' });
  }
}

function packedKilobytes(bodies: readonly (Buffer | undefined)[]): number {
  const sizes = bodies.map((body) => gzipSync(body ?? '').length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
