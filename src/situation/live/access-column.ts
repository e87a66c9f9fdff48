import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type SiteAccess, siteAccess } from '../access.ts';

/** Whether each site is open and why, by its number, and the same by id as an answer holds it. */
export class AccessColumn {
  readonly #atlas: Atlas;
  readonly #open: Uint8Array;
  #access: ReadonlyMap<string, SiteAccess> = new Map();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#open = new Uint8Array(atlas.sites.length);
  }

  /** Every site's access; the same map as long as no site's differs. */
  get access(): ReadonlyMap<string, SiteAccess> {
    return this.#access;
  }

  isOpen(site: number): boolean {
    return this.#open[site] === 1;
  }

  /**
   * Judges the touched sites again, and tells which of them opened or closed. O(touched), and a copy of the map where
   * there are any.
   */
  update(scenario: Scenario, touched: readonly number[]): readonly number[] {
    if (touched.length === 0) return touched;
    const access = new Map(this.#access);
    const turned = touched.filter((number) => {
      const site = this.#atlas.sites[number];
      if (site === undefined) return false;
      const after = siteAccess(this.#atlas, scenario, site);
      const wasOpen = access.get(site.id)?.open;
      access.set(site.id, after);
      this.#open[number] = after.open ? 1 : 0;
      return wasOpen !== after.open;
    });
    this.#access = access;
    return turned;
  }
}
