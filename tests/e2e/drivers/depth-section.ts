import type { Locator, Page } from '@playwright/test';

/** The part of the sidebar that draws depth and tells area by depth. */
export class DepthSection {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Unfolds it, or folds it away. */
  async turn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Depth / }).click();
  }

  drawing(): Locator {
    return this.page.getByRole('switch', { name: 'Draw depth on the map' });
  }

  /** Draws depth, or reach again, by the switch's label. */
  async turnDrawing(): Promise<void> {
    await this.page.locator('label').filter({ has: this.drawing() }).click();
  }

  async tellOfWhatTheMapShows(): Promise<void> {
    await this.page.getByText('What the map shows').click();
  }

  table(): Locator {
    return this.page.getByRole('table', { name: /^Area by depth/ });
  }

  /** The depths that the table tells, the deepest first. */
  async depths(): Promise<number[]> {
    const heads = await this.table().locator('tbody th').allTextContents();
    return heads.map(Number);
  }

  /**
   * The area in all, of sea and of land in a row, in square kilometres, by the lesser figure where there are two; `All` is
   * the last row.
   */
  async areas(row: string): Promise<number[]> {
    const heads = await this.table().getByRole('columnheader').allTextContents();
    const columns = [/^Total/, /^Sea/, /^Land/].map((name) =>
      heads.findIndex((head) => name.test(head.trim())),
    );
    const cells = this.table()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${row}(:|$)`) }) })
      .locator('th, td');
    const texts = await cells.allTextContents();
    return columns.map((column) => {
      const [figure = ''] = /[\d,]+/.exec(texts[column] ?? '') ?? [];
      return Number(figure.replaceAll(',', '') || Number.NaN);
    });
  }
}
