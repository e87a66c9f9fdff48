import type { Locator, Page } from '@playwright/test';

/** The part of the page where a reader adds records and holds sites, in the words of the people who use it. */
export class OwnRecords {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Unfolds the part of the sidebar that holds own records, and opens one of its forms. */
  async begin(what: 'Add a place' | 'From a CSV file' | 'Add a system'): Promise<void> {
    await this.#page.getByRole('button', { name: /^Your own / }).click();
    await this.#page.getByRole('button', { name: what }).click();
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label, exact: true });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  async add(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add', exact: true }).click();
  }

  /** One of a few that stand side by side, as a person presses it. */
  async press(text: string): Promise<void> {
    await this.#page.getByRole('main').getByText(text, { exact: true }).click();
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  /** The box on the page of an own record that says so. */
  notice(): Locator {
    return this.#page.getByRole('complementary', { name: /This is your own record/ });
  }

  alert(): Locator {
    return this.#page.getByRole('alert');
  }

  /** The note over the map while a position is picked. */
  picking(): Locator {
    return this.#page.getByText('Click the map where the place is.');
  }

  /** The marks that the map has drawn on own places and held sites: what each is of, and its image. */
  drawnMarks(): Promise<readonly (readonly [id: string, icon: string])[]> {
    return this.#page.evaluate(
      () =>
        globalThis.basingAtlas?.map
          .queryDrawn('own-marks')
          .map(({ id, properties }) => [id, String(properties.icon)] as const) ?? [],
    );
  }

  /** How many acts can be taken back. */
  steps(): Promise<number> {
    return this.#page.evaluate(
      () => globalThis.basingAtlas?.stores.document.temporal.getState().pastStates.length ?? 0,
    );
  }
}
