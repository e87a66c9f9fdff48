import type { Locator, Page } from '@playwright/test';

/** What a page of a claim shows once it is measured. */
export interface ClaimSeen {
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  /** The terms of the figures that the page shows. */
  readonly figures: readonly string[];
  /** What the page says is on the map: nothing where it has nothing to show. */
  readonly drawing: readonly string[];
  /** How many ends, centres and places of the claim lie within the view that the map has come to. */
  readonly inView: number;
}

/** What the atlas knows of a claim, to hold its page against. */
export interface ClaimKnown {
  readonly id: string;
  readonly statement: string;
  readonly hasFigure: boolean;
}

/** The sources and their claims, in the sidebar and on the map. */
export class SourcesPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Unfolds the part of the sidebar. */
  async unfold(): Promise<void> {
    const trigger = this.page.getByRole('button', { name: /^Sources/ });
    await trigger.locator('.section-title').click();
  }

  document(title: string): Locator {
    return this.page.getByRole('button', { name: title });
  }

  /** A claim in the list of its document. */
  claim(statement: string | RegExp): Locator {
    return this.page.getByRole('button', { name: statement });
  }

  /** The word of the verdict on the page of a claim. */
  verdict(): Locator {
    return this.page.locator('.claim-verdict-line');
  }

  /** The field that takes a figure of the reader's own. */
  ownFigure(): Locator {
    return this.page.getByLabel('Check a figure of your own');
  }

  /** What is said below that field. */
  ownAnswer(): Locator {
    return this.page.locator('.own-figure');
  }

  /** Everything known of every claim, in the order of the documents. */
  known(): Promise<readonly ClaimKnown[]> {
    return this.page.evaluate(() => {
      const { claims } = globalThis.basingAtlas?.stores.atlas ?? { claims: new Map() };
      return [...claims.values()].map((claim) => ({
        id: claim.id,
        statement: claim.statement.en,
        hasFigure: claim.figure?.unit === 'km' || claim.figure?.unit === 'mi',
      }));
    });
  }

  /**
   * Opens each claim in turn, as a link or a search would, waits until it is measured, and tells what is to be seen. What
   * is in view is reckoned from the map's camera, so that nothing has to wait for the drawing.
   */
  walk(ids: readonly string[]): Promise<readonly ClaimSeen[]> {
    return this.page.evaluate(async (claimIds) => {
      const atlas = globalThis.basingAtlas;
      if (atlas === undefined) throw new Error('The page offers no handle.');
      const { stores, map } = atlas;
      const canvas = document.querySelector('.maplibregl-canvas');
      const until = async (isSo: () => boolean) => {
        for (let tries = 0; !isSo() && tries < 1500; tries += 1) {
          await new Promise((done) => setTimeout(done, 10));
        }
      };
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      const isInView = ([longitude, latitude]: readonly [number, number]) => {
        const { centre, zoom } = map.view();
        const world = 512 * 2 ** zoom;
        const across = (((longitude - centre[0] + 540) % 360) - 180) / 360;
        const along = (degrees: number) =>
          Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
        const { clientWidth = 0, clientHeight = 0 } = canvas ?? {};
        return (
          Math.abs(across * world) <= clientWidth / 2 &&
          Math.abs((along(latitude) - along(centre[1])) * world) <= clientHeight / 2
        );
      };
      const seen = [];
      for (const id of claimIds) {
        stores.view.setState({ selection: { kind: 'claim', id } });
        await until(() => stores.checks.getState().asked.get(id)?.result !== undefined);
        const result = stores.checks.getState().asked.get(id)?.result;
        const statement = stores.atlas.claims.get(id)?.statement.en ?? '';
        await until(
          () =>
            texts('[data-record-title]').includes(statement) &&
            document.querySelector('.claim-verdict-line .claim-verdict') !== null,
        );
        const { lines = [], rings = [], placeIds = [] } = result?.drawing ?? {};
        const positions = [
          ...lines.flatMap(({ from, to }) => [from.position, to.position]),
          ...rings.map(({ centre }) => centre),
          ...placeIds
            .flatMap((placeId) => stores.atlas.places.get(placeId) ?? [])
            .map(({ position }) => position),
        ];
        await until(() => positions.length === 0 || positions.some(isInView));
        seen.push({
          id,
          title: texts('[data-record-title]').join(' '),
          verdict: texts('.claim-verdict-line').join(' '),
          figures: texts('.claim-figures dt'),
          drawing: texts('.claim-drawing > li'),
          inView: positions.filter(isInView).length,
        });
      }
      return seen;
    }, ids);
  }

  /** How many lines and rings of the claim that is looked at the map has drawn in view. */
  drawn(): Promise<number> {
    return this.page.evaluate(() => {
      const map = globalThis.basingAtlas?.map;
      const layers = ['claim-lines', 'claim-rings', 'claim-places'];
      return layers.flatMap((layer) => map?.queryDrawn(layer) ?? []).length;
    });
  }
}
