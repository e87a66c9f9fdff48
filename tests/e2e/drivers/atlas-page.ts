import type { Locator, Page } from '@playwright/test';
import type { AtlasHandle } from '../../../src/app/offer-handle.ts';
import { askAtlas } from './ask-atlas.ts';

/** A site as the map has drawn it, in pixels of the map's container. */
export interface DrawnSite {
  readonly id: string;
  readonly open: boolean;
  readonly screen: { readonly x: number; readonly y: number };
}

/** What the map shows: its centre in degrees, its zoom, and the size of its container in pixels. */
export interface Frame {
  readonly centre: readonly [number, number];
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** The page in the words of the people who use it. */
export class AtlasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits for the first view of the map. */
  async open(): Promise<void> {
    await this.page.goto('./');
    await this.untilDrawn();
  }

  /** Opens the page as a browser without WebGL 2 shows it: for what needs no map and asks no store, as a software map is slow. */
  async openWithoutMap(): Promise<void> {
    await this.withoutWebGl();
    await this.page.goto('./');
    await this.headline().waitFor();
  }

  /** Waits until the map has drawn its first view. */
  async untilDrawn(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.basingAtlas !== undefined);
    await this.page.evaluate(() => globalThis.basingAtlas?.map.ready);
  }

  /** The sentence that says what follows. */
  headline(): Locator {
    return this.page.locator('.statement-sentence');
  }

  /** The line that says what the last act changed. */
  changeLine(): Locator {
    return this.page.locator('.statement-change');
  }

  condition(name: string): Locator {
    return this.page.getByRole('switch', { name });
  }

  /** Turns a condition's switch over as a person would, by its label. */
  async turnOver(name: string): Promise<void> {
    await this.page
      .locator('label')
      .filter({ has: this.condition(name) })
      .click();
  }

  table(): Locator {
    return this.page.getByRole('grid', { name: 'Proximity table' });
  }

  row(site: string): Locator {
    return this.table().getByRole('row', { name: site, exact: true });
  }

  /** The sites that the store holds open, by id, with their country. */
  openSites(): Promise<{ id: string; country: string; basis: string }[]> {
    return this.ask(({ stores }) => {
      const { access } = stores.situation.getState().situation;
      return stores.atlas.sites
        .filter(({ id }) => access.get(id)?.open === true)
        .map(({ id, country, site }) => ({ id, country: country ?? '', basis: site.basis }));
    });
  }

  /** How many sites the store says reach a focus place. */
  depthOf(focusId: string): Promise<number | undefined> {
    return this.ask(
      ({ stores }, id) =>
        stores.situation.getState().situation.focus.find((focus) => focus.focusId === id)?.depth,
      focusId,
    );
  }

  presetId(): Promise<string> {
    return this.ask(({ stores }) => stores.document.getState().scenario.presetId);
  }

  selectedPlaceId(): Promise<string | undefined> {
    return this.ask(({ stores }) => stores.view.getState().selection?.id);
  }

  positionOf(placeId: string): Promise<readonly [number, number] | undefined> {
    return this.ask(({ stores }, id) => stores.atlas.places.get(id)?.position, placeId);
  }

  /** The sites that the map has drawn in view. */
  drawnSites(): Promise<DrawnSite[]> {
    return this.ask(({ map }) =>
      map
        .queryDrawn('sites')
        .flatMap(({ id, properties, screen }) =>
          screen === undefined ? [] : [{ id, open: properties.open === true, screen }],
        ),
    );
  }

  /** How many features of a layer of the style are drawn in view. */
  drawnCount(layerId: string): Promise<number> {
    return this.ask(({ map }, id) => map.queryDrawn(id).length, layerId);
  }

  async frame(): Promise<Frame> {
    const view = await this.ask(({ map }) => map.view());
    const box = await this.mapRegion().boundingBox();
    if (box === null) throw new Error('The map is not on the screen.');
    return { centre: [view.centre[0], view.centre[1]], zoom: view.zoom, ...box };
  }

  mapRegion(): Locator {
    return this.page.locator('.maplibregl-canvas');
  }

  /** The colours of the map's canvas, a sample of its pixels as a person would see them. */
  async paintedColours(): Promise<number> {
    const picture = await this.mapRegion().screenshot();
    return this.page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4 * 97) {
        colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      }
      return colours.size;
    }, Array.from(picture));
  }

  presetPicker(): Locator {
    return this.page.getByRole('button', { name: /Scenario$/ });
  }

  async openPreset(title: string): Promise<void> {
    await this.presetPicker().click();
    await this.page.getByRole('option', { name: title }).click();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  async chooseEarthModel(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Display' }).click();
    await this.page.getByRole('radiogroup', { name: 'Earth' }).getByText(name).click();
  }

  legend(): Locator {
    return this.page.getByRole('complementary', { name: 'Legend' });
  }

  /** Opens the legend where the size of the screen has it closed. */
  async showLegend(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Legend' });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }

  /** Unfolds a part of the sidebar by its title. */
  async unfold(title: string): Promise<void> {
    const trigger = this.page.getByRole('button', { name: new RegExp(`^${title} `) });
    await trigger.locator('.section-title').click();
  }

  distancesField(): Locator {
    return this.page.getByRole('textbox', { name: 'Distances' });
  }

  /** Asks for rings round the place that the form names. */
  async typeDistances(distances: string, unit: 'km' | 'mi' | 'nmi'): Promise<void> {
    await this.distancesField().fill(distances);
    await this.page.getByRole('main').getByText(unit, { exact: true }).click();
    await this.page.getByRole('button', { name: 'Draw rings' }).click();
  }

  /** The radii of the rings that the scenario has round a place, metres. */
  ringRadii(placeId: string): Promise<readonly number[]> {
    return this.ask(
      ({ stores }, id) =>
        stores.document
          .getState()
          .scenario.proximityRings.flatMap((rings) =>
            rings.placeId === id ? rings.radiiMetres : [],
          ),
      placeId,
    );
  }

  focusIds(): Promise<readonly string[]> {
    return this.ask(({ stores }) => stores.document.getState().scenario.focusIds);
  }

  tooltip(): Locator {
    return this.page.locator('.map-tooltip');
  }

  /** The texts of a column of the table's body, counted from 0 after the row's name, once it has rows. */
  async column(index: number): Promise<string[]> {
    const rows = this.table().getByRole('row');
    await rows.nth(1).waitFor();
    return rows.evaluateAll(
      ([, ...body], at) =>
        body.map((row) => row.querySelectorAll('[role="gridcell"]')[at]?.textContent ?? ''),
      index - 1,
    );
  }

  /** Presses Tab, as many times as a patient person would, until the element has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press('Tab');
      const reached = await target.evaluate((element) => element.contains(document.activeElement));
      if (reached) return;
    }
    throw new Error('Tab never reached the element.');
  }

  /** Raises the phone's sheet by one stop. */
  async raiseSheet(): Promise<void> {
    await this.page.getByRole('slider').first().focus();
    await this.page.keyboard.press('ArrowUp');
  }

  /** Has the browser answer, before the page opens, as one without WebGL 2 does. */
  async withoutWebGl(): Promise<void> {
    await this.page.addInitScript(() => {
      const ordinary = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(
        this: HTMLCanvasElement,
        ...[kind, options]: Parameters<typeof ordinary>
      ) {
        return kind.startsWith('webgl') ? null : ordinary.call(this, kind, options);
      } as typeof ordinary;
    });
  }

  distanceOf(siteId: string, focusId: string): Promise<number | undefined> {
    return this.ask(
      ({ stores }, [site, focus]) =>
        stores.situation
          .getState()
          .situation.proximity.find((row) => row.siteId === site && row.focusId === focus)?.metres,
      [siteId, focusId] as const,
    );
  }

  projection(): Promise<string> {
    return this.ask(({ stores }) => stores.view.getState().projection);
  }

  private ask<Answer, Question = undefined>(
    question: (handle: AtlasHandle, about: Question) => Answer,
    about?: Question,
  ): Promise<Answer> {
    return askAtlas(this.page, question, about);
  }
}
