import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import { differenceArcs } from './outline/difference-arcs.ts';
import { DiscTable } from './outline/disc-table.ts';
import { LiveArcs } from './outline/live-arcs.ts';
import { type RegionOptions, regionPolygon } from './outline/region-polygon.ts';

/** Two discs of one origin: what is surely within reach, and what may be. */
export interface DiscPair {
  readonly low: Disc;
  readonly high: Disc;
}

/**
 * Two regions of WGS84, kept up to date as pairs of discs come and go: the core, which some low disc holds, and the margin,
 * which some high disc holds and no low one does. Exact as `Outline` is.
 *
 * The edge of the margin is what is left of high rings outside all discs, and what the high discs hide of the core's edge:
 * so it follows from two unions of one table, and neither is begun again when a pair comes or goes.
 *
 * From scratch O(n^2) at worst; `setActive` as that of `Outline`; a polygon O(vertices).
 */
export class MarginOutline {
  readonly #discs: DiscTable;
  readonly #count: number;
  readonly #core: LiveArcs;
  readonly #all: LiveArcs;

  /**
   * @param pairs radii above 0 and up to 19,900 km
   * @param isActive which pairs are there at first: all unless told
   * @throws GeodesyError for a centre or radius that is none
   */
  constructor(pairs: readonly DiscPair[], isActive: (index: number) => boolean = () => true) {
    this.#count = pairs.length;
    this.#discs = new DiscTable([...pairs.map(({ low }) => low), ...pairs.map(({ high }) => high)]);
    this.#core = new LiveArcs(this.#discs, (index) => index < this.#count && isActive(index));
    this.#all = new LiveArcs(this.#discs, (index) => isActive(index % this.#count));
  }

  /** Takes a pair into the two unions or out of them. */
  setActive(index: number, isActive: boolean): void {
    this.#core.setActive(index, isActive);
    this.#all.setActive(index, isActive);
    this.#all.setActive(this.#count + index, isActive);
  }

  /** What some low disc holds, as GeoJSON. */
  core(options: RegionOptions): Polygon | MultiPolygon {
    return regionPolygon(this.#discs, this.#core.edge(), this.#core.holdsNorthPole(), options);
  }

  /** What some high disc holds and no low one, as GeoJSON. */
  margin(options: RegionOptions): Polygon | MultiPolygon {
    const holdsNorthPole = this.#all.holdsNorthPole() && !this.#core.holdsNorthPole();
    return regionPolygon(
      this.#discs,
      differenceArcs(this.#all, this.#core),
      holdsNorthPole,
      options,
    );
  }
}
