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

  /** What is said where the scenario is no longer the one that was asked about. */
  stale(): Locator {
    return this.page.getByText('The scenario has changed since. Run again.');
  }

  /** The preset that the combinations are of, and the places in focus that they tell, as the store has it. */
  async answered(): Promise<{ presetId: string; focusIds: readonly string[] } | undefined> {
    return askAtlas(this.page, ({ stores }) => {
      const { progress } = stores.sweep.getState();
      if (progress.kind !== 'answered') return undefined;
      const { presetId } = progress.question.scenario;
      return { presetId, focusIds: (progress.rows[0]?.focus ?? []).map(({ focusId }) => focusId) };
    });
  }
}
