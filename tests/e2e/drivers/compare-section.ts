import type { Locator, Page } from '@playwright/test';
import { askAtlas } from './ask-atlas.ts';

/** Where a map looks, rounded as far as two maps of one camera must agree. */
interface Look {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Two scenarios beside each other, in the words of the page. */
export class CompareSection {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Starts B as "A, but…". */
  async startAsCopy(): Promise<void> {
    await this.page.getByRole('button', { name: 'Put a second scenario beside this one' }).click();
    await this.page.getByRole('menuitem', { name: /^A, but/ }).click();
  }

  /** Does one of the acts on A and B. */
  async act(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Compare A and B' }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** The choice of the scenario that acts change. */
  side(letter: 'A' | 'B'): Locator {
    return this.page
      .getByRole('radiogroup', { name: 'Scenario being edited' })
      .getByRole('radio', { name: new RegExp(`^${letter}`) });
  }

  /** Both sentences, A's first. */
  sentences(): Locator {
    return this.page.locator('.both-side').locator('.statement-sentence, .statement-other');
  }

  /** Chooses how A and B are seen, by its label. */
  async see(view: 'Difference' | 'Swipe' | 'Side by side'): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'How A and B are seen' })
      .getByText(view, { exact: true })
      .click();
  }

  divider(): Locator {
    return this.page.getByRole('separator', { name: 'Divider between A and B' });
  }

  canvases(): Locator {
    return this.page.locator('.maplibregl-canvas');
  }

  /** Whether the sites of the two scenarios differ, as the store has it: open in each, or none without a B. */
  async openCounts(): Promise<readonly (number | undefined)[]> {
    return askAtlas(this.page, ({ stores }) => {
      const { side } = stores.document.getState();
      const { situation, other } = stores.situation.getState();
      const count = (one: typeof other) =>
        one && [...one.access.values()].filter(({ open }) => open).length;
      return side === 'a' ? [count(situation), count(other)] : [count(other), count(situation)];
    });
  }

  /** Waits until the map of B is there and has drawn its first view. */
  async untilBothDrawn(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.basingAtlas?.otherMap !== undefined);
    await this.page.evaluate(() => globalThis.basingAtlas?.otherMap?.ready);
  }

  /** Where the maps of A and B look. */
  async looks(): Promise<readonly (Look | undefined)[]> {
    return askAtlas(this.page, ({ map, otherMap }) =>
      [map, otherMap].map((one) => {
        if (one === undefined) return undefined;
        const { centre, zoom } = one.view();
        const round = (value: number) => Math.round(value * 1e4) / 1e4;
        return { longitude: round(centre[0]), latitude: round(centre[1]), zoom: round(zoom) };
      }),
    );
  }
}
