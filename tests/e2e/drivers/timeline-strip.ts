import type { Locator, Page } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** The timeline under the map. */
export class TimelineStrip {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and shows the strip. */
  static async open(atlas: AtlasPage): Promise<TimelineStrip> {
    const strip = new TimelineStrip(atlas.page);
    await atlas.open();
    await strip.show();
    return strip;
  }

  region(): Locator {
    return this.page.getByRole('region', { name: 'Timeline' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show the timeline' }).click();
  }

  /** The handle that is the scenario's date. */
  handle(): Locator {
    return this.region().getByRole('slider', { name: 'Date of the scenario' });
  }

  /** What is told of the latest event by the date, or of what letting the handle go would do. */
  latest(): Locator {
    return this.region().locator('.timeline-latest');
  }

  async press(name: string): Promise<void> {
    await this.region().getByRole('button', { name, exact: true }).click();
  }

  /** Turns the strip to its chart, its list or what changed. */
  async turnTo(face: 'Chart' | 'List' | 'What changed'): Promise<void> {
    await this.region().getByText(face, { exact: true }).click();
  }

  /** The mark that has the keyboard's focus in turn. */
  currentMark(): Locator {
    return this.region().locator('.event-mark[tabindex="0"]');
  }

  mark(name: string | RegExp): Locator {
    return this.region().getByRole('button', { name });
  }

  list(): Locator {
    return this.region().getByRole('grid', { name: 'Events in order' });
  }

  /** The lanes with their axis, without the names of the lanes. */
  plot(): Locator {
    return this.region().locator('.plot');
  }

  /** The stretch that is looked at, where one was chosen: its first day, counted since 1970, and how many days it has. */
  window(): Promise<{ from: number; days: number } | undefined> {
    return this.page.evaluate(() => {
      const { timelineWindow } = globalThis.basingAtlas?.stores.view.getState() ?? {};
      if (timelineWindow === undefined) return undefined;
      const { fromDay, toDay } = timelineWindow;
      return { from: fromDay, days: toDay - fromDay };
    });
  }

  /** The day that the store holds. */
  date(): Promise<string | undefined> {
    return this.page.evaluate(
      () => globalThis.basingAtlas?.stores.document.getState().scenario.date,
    );
  }
}
