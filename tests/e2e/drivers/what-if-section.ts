import type { Locator, Page } from '@playwright/test';
import { askAtlas } from './ask-atlas.ts';

/** What each place hangs on, and every combination of the conditions, in the words of the page. */
export class WhatIfSection {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The sites by what is lost without them. */
  losses(): Locator {
    return this.page.getByRole('table', { name: 'Sites by what is lost without them' });
  }

  /** A place in focus with what it hangs on; it unfolds. */
  place(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Places in focus, and what is left without each site' })
      .getByRole('button', { name: new RegExp(`^${name} `), expanded: false });
  }

  /** What is left of a place without each site, once it is unfolded. */
  without(name: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(name) }).getByRole('list');
  }

  run(): Locator {
    return this.page.getByRole('button', { name: 'Run', exact: true });
  }

  cancel(): Locator {
    return this.page.getByRole('button', { name: 'Cancel', exact: true });
  }

  progress(): Locator {
    return this.page.getByRole('progressbar', { name: 'Combinations done' });
  }

  /** The combinations by what they reach. */
  combinations(): Locator {
    return this.page.getByRole('table', { name: 'Combinations by what they reach' });
  }

  /** Unfolds the combination with these words. */
  async unfold(words: string): Promise<void> {
    await this.combinations().getByRole('button', { name: words }).click();
  }

  /**
   * Makes a sweep long enough to be cancelled by hand: asks about every place of the atlas, and puts conditions of one's own
   * over a site.
   */
  async makeLong(): Promise<void> {
    await askAtlas(this.page, ({ stores }) => {
      const { scenario } = stores.document.getState();
      const conditions = Array.from({ length: 5 }, (_, index) => ({
        id: `own-condition-${index}`,
        title: `Condition ${index}`,
        siteIds: ['kadena'],
        ground: { kind: 'assumption' as const },
      }));
      const focusIds = [...stores.atlas.places.keys()];
      stores.document.setState({
        scenario: { ...scenario, focusIds, own: { ...scenario.own, conditions } },
      });
    });
  }
}
