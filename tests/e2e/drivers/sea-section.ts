import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFound } from './choose-found.ts';

/** The part of the sidebar that finds ways by sea. */
export class SeaSection {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private trigger(): Locator {
    return this.page.getByRole('button', { name: /^By sea/ });
  }

  /** Unfolds it, or folds it away. */
  async turn(): Promise<void> {
    await this.trigger().click();
  }

  /** What it says while it is folded too. */
  summary(): Locator {
    return this.page
      .locator('.section')
      .filter({ has: this.trigger() })
      .locator('.section-summary');
  }

  from(): Locator {
    return this.page.getByRole('combobox', { name: 'From' });
  }

  to(): Locator {
    return this.page.getByRole('combobox', { name: 'To', exact: true });
  }

  /** Chooses the first place that is found by a name. */
  async choose(field: Locator, name: string): Promise<void> {
    const found = this.page.getByRole('option').filter({ hasText: name }).first();
    await chooseFound(field, name, found);
    await expect(field).toHaveValue(name);
  }

  async find(): Promise<void> {
    await this.page.getByRole('button', { name: 'Find the way' }).click();
  }

  /** Unfolds it and asks for the way between two places, each by a name. */
  async findWay(from: string, to: string): Promise<void> {
    await this.turn();
    await this.choose(this.from(), from);
    await this.choose(this.to(), to);
    await this.find();
  }

  async clear(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clear', exact: true }).click();
  }

  /** Closes a strait, or opens it again, by its label. */
  async turnStrait(name: string): Promise<void> {
    await this.page
      .locator('label')
      .filter({ has: this.page.getByRole('checkbox', { name, exact: true }) })
      .click();
  }

  async sailAt(knots: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Speed, knots' });
    await field.fill(knots);
    await field.press('Tab');
  }

  /** What came of the question. */
  result(): Locator {
    return this.page.locator('.sea-result');
  }

  /** The whole kilometres that the result says, in the order in which it says them. */
  async kilometres(): Promise<number[]> {
    const text = (await this.result().textContent()) ?? '';
    return [...text.matchAll(/([\d,.]+)\s*km/g)].map(([, figure = '']) =>
      Number(figure.replaceAll(',', '')),
    );
  }
}
