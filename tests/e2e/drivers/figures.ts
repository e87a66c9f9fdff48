import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { untilMapRests } from './rest.ts';

/** What holds numbers that need no provenance of their own, by the reason. */
const places: Readonly<Record<string, string>> = {
  'it opens its provenance': '.figure',
  'it is typed in, or a part of a date that is': 'input, textarea, select, .date-entry',
  'it is a place in a list': '.sweep-table td:first-child, .claim-steps',
  'it counts the very list that pressing it shows': '.event-mark, .verdict-filter',
  'it is a source, or what a source says beside it': '.bibliography-text, .source-detail',
  'it repeats what the record in the sidebar tells': '.map-tooltip',
  'it is read out, and seen beside it': '.visually-hidden',
};

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Which numbers of a text are no figures, by what they are. */
const phrases: Readonly<Record<string, RegExp>> = {
  'a day, a month or a year': new RegExp(
    `(\\d{1,2}(–\\d{1,2})? )?(${months})( \\d{4})?|\\b(1[89]|20)\\d\\d\\b(?!\\s?(km|mi|nmi|m|%|°))`,
    'g',
  ),
  'a place in a document': /paragraph \d+|¶ \d+/g,
  'how long a list is': /\d+ (rows?|events?)\b|\d+ of \d+ combinations|Show (all )?\d+\b/g,
  'the step of a key': /\d+ km each, \d+ km with Shift/g,
  'the name of a standard': /WGS 84/g,
};

function withoutPhrases(text: string): string {
  return Object.values(phrases).reduce((rest, phrase) => rest.replace(phrase, ''), text);
}

/** A number with a word behind it, which a record may hold by itself and a page must not. */
const bareFigure = /^[\d.,\s]+\S*$/;

/** Names, statements and notes of records that have digits: they are somebody's words, told with their sources. */
function wordsOfRecords(): readonly string[] {
  const folder = new URL('../../../data/', import.meta.url);
  const words = new Set<string>();
  const gather = (value: unknown) => {
    if (typeof value === 'string') {
      const word = withoutPhrases(value);
      if (/\d/.test(word) && /[A-Za-z]/.test(word) && !bareFigure.test(word)) words.add(word);
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) gather(one);
    }
  };
  for (const name of readdirSync(folder)) {
    if (name.endsWith('json')) gather(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  }
  return [...words].sort((a, b) => b.length - a.length);
}

/** The figures of the page, in the words of those who press them. */
export class Figures {
  readonly #page: Page;
  readonly #words = wordsOfRecords();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Each visible text with a number that does not open its provenance, where it stands, once every part is there. */
  async bare(): Promise<string[]> {
    await expect(this.#page.locator('.later')).toHaveCount(0);
    const texts = await this.#page.evaluate((excused) => {
      const found: { text: string; within: string }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const parent = node.parentElement;
        if (!/\d/.test(text) || parent === null || parent.closest(excused) !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        if (width < 1 || height < 1 || !parent.checkVisibility({ visibilityProperty: true }))
          continue;
        const within = parent.closest('[class]')?.className ?? parent.tagName;
        found.push({ text, within: String(within) });
      }
      return found;
    }, Object.values(places).join(', '));
    return texts
      .filter(({ text }) => {
        const rest = withoutPhrases(text);
        return /\d/.test(this.#words.reduce((left, word) => left.replaceAll(word, ''), rest));
      })
      .map(({ text, within }) => `${text.trim()} (in ${within})`);
  }

  /** Figures that stand within another thing to press, or that stand alone and are too small to press. */
  async unpressable(): Promise<string[]> {
    return this.#page.locator('.figure:visible').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const outer = figure.parentElement?.closest(
          'button, a, label, [role="option"], [role="menuitem"], [role="radio"], [role="switch"]',
        );
        if (outer !== null && outer !== undefined) return [`${figure.textContent} within another`];
        const { width, height } = figure.getBoundingClientRect();
        const isSmall = figure.hasAttribute('data-lone') && (width < 24 || height < 24);
        return isSmall ? [`${figure.textContent} is ${width} by ${height} pixels`] : [];
      }),
    );
  }

  /** The card that tells where the figure comes from that was pressed. */
  card(): Locator {
    return this.#page.locator('.provenance');
  }

  /** Closes the card with the keyboard, once it has the focus. */
  async closeCard(): Promise<void> {
    await expect(this.card()).toBeFocused();
    await this.#page.keyboard.press('Escape');
    await expect(this.card()).toBeHidden();
  }

  /** Opens a record as a link would, and waits for its page. */
  async open(kind: 'place' | 'system' | 'condition' | 'claim' | 'document' | 'event', id: string) {
    await this.#page.evaluate(
      (selection) => globalThis.basingAtlas?.stores.view.setState({ selection }),
      { kind, id },
    );
    if (kind === 'claim') await this.#page.locator('.claim-verdict-line .claim-verdict').waitFor();
    else await this.#page.locator('.record [data-record-title]').waitFor();
  }

  /** Where the first mark of a layer is drawn, in pixels of the map, once the map has come to rest. */
  async drawnAt(layerId: string): Promise<{ x: number; y: number }> {
    await untilMapRests(this.#page);
    const at = await this.#page.evaluate(
      (id) => globalThis.basingAtlas?.map.queryDrawn(id)[0]?.screen,
      layerId,
    );
    if (at === undefined) throw new Error(`The map has drawn nothing of ${layerId}.`);
    return { x: Math.round(at.x), y: Math.round(at.y) };
  }

  /** Leads back to the list. */
  async close(): Promise<void> {
    await this.#page.evaluate(() =>
      globalThis.basingAtlas?.stores.view.setState({ selection: undefined }),
    );
  }

  /** Unfolds every part of the sidebar, and of each what unfolds within it. */
  async unfoldAll(): Promise<void> {
    const folded = this.#page.locator('.section-trigger[aria-expanded="false"]');
    for (let left = await folded.count(); left > 0; left = await folded.count()) {
      await folded.first().locator('.section-title').click();
    }
    await this.#page.locator('.depth-table, .loss-table, .verdict-tally').nth(2).waitFor();
    await this.#page.getByRole('button', { name: 'Run', exact: true }).click();
    await this.#page.locator('.sweep-words').first().waitFor();
    await this.#page.evaluate(() => {
      const inner =
        '.condition-why, .place-failure-trigger, .bibliography-trigger, .sweep-words, .assign-why-not button';
      for (const button of document.querySelectorAll<HTMLElement>(inner)) button.click();
    });
    await this.#page.locator('.bibliography-text').waitFor();
  }
}
