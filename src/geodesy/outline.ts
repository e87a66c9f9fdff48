import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import type { GridRegion } from './grid-region.ts';
import type { LonLat } from './lon-lat.ts';
import { DiscTable } from './outline/disc-table.ts';
import { LiveArcs } from './outline/live-arcs.ts';
import { regionArea } from './outline/region-area.ts';
import { type RegionOptions, regionLines, regionPolygon } from './outline/region-polygon.ts';

/**
 * The outline of the union of many discs on WGS84, kept up to date as discs come and go.
 *
 * A piece of a ring is on the outline where no other disc hides it, and what one disc hides of another's ring is an
 * interval of azimuth; so the outline is what intervals leave over, and nothing is clipped in the plane: it is as
 * right across the antimeridian and round a pole as anywhere. Interval ends that show agree with both radii to a
 * tenth of a millimetre.
 *
 * From scratch O(n^2) at worst, and near O(n k) with k discs meeting each; `setActive` O(n) on, O(k n) off.
 * Memory O(n + crossings that show).
 */
export class Outline {
  readonly #discs: DiscTable;
  readonly #arcs: LiveArcs;

  /**
   * @param discs radii above 0 and up to 19,900 km
   * @param isActive which discs are in the union at first: all unless told
   * @throws GeodesyError for a centre or radius that is none
   */
  constructor(discs: readonly Disc[], isActive: (index: number) => boolean = () => true) {
    this.#discs = new DiscTable(discs);
    this.#arcs = new LiveArcs(this.#discs, isActive);
  }

  /** Whether a disc is in the union. */
  isActive(index: number): boolean {
    return this.#arcs.isActive(index);
  }

  /** Takes a disc into the union or out of it, and recomputes only the rings that it meets. */
  setActive(index: number, isActive: boolean): void {
    this.#arcs.setActive(index, isActive);
  }

  /** Puts another disc in the place of one, in the union or out of it as that was. */
  replace(index: number, disc: Disc): void {
    const wasActive = this.isActive(index);
    this.setActive(index, false);
    this.#discs.replace(index, disc);
    this.#arcs.sort();
    this.setActive(index, wasActive);
  }

  /** The pieces of each ring that are on the outline, as intervals of azimuth in radians within [0, 2 pi]. */
  arcsOf(index: number): readonly (readonly [start: number, end: number])[] {
    return this.#arcs.of(index).map(({ start, end }) => [start, end] as const);
  }

  /** How many pieces of rings the outline has. */
  get arcCount(): number {
    return this.#arcs.indices().reduce((count, index) => count + this.#arcs.of(index).length, 0);
  }

  /** The union as GeoJSON. O(vertices). */
  polygon(options: RegionOptions): Polygon | MultiPolygon {
    return regionPolygon(this.#discs, this.#arcs.edge(), this.#arcs.holdsNorthPole(), options);
  }

  /**
   * The edge of the union as closed lines with unwrapped longitudes, the union on their left. O(vertices).
   * @throws GeodesyError `error-bound-out-of-range`
   */
  lines(maxErrorMetres: number): LonLat[][] {
    return regionLines(this.#discs, this.#arcs.edge(), maxErrorMetres);
  }

  /**
   * Area of the union in square metres on the ellipsoid, over the whole Earth or within a region: exact as its edge is, from
   * the arcs themselves and from no polygon (`regionArea`). O(arcs).
   * @throws GeodesyError as `visitRegion`
   */
  areaSquareMetres(region?: GridRegion): number {
    const arcs = this.#arcs;
    const poles = { north: arcs.holdsNorthPole(), south: arcs.holdsSouthPole() };
    return regionArea(this.#discs, arcs.edge(), poles, region);
  }

  /** How many pieces the union has that do not touch each other. O(n^2) at worst. */
  partCount(): number {
    const indices = this.#arcs.indices();
    const part = indices.map((_, position) => position);
    const root = (position: number): number => {
      let at = position;
      while (part[at] !== at) {
        part[at] = part[part[at] ?? at] ?? at;
        at = part[at] ?? at;
      }
      return at;
    };
    for (const [a, first] of indices.entries()) {
      for (let b = a + 1; b < indices.length; b++) {
        const [rootA, rootB] = [root(a), root(b)];
        if (rootA !== rootB && this.#discs.overlap(first, indices[b] ?? first)) part[rootA] = rootB;
      }
    }
    return part.filter((_, position) => root(position) === position).length;
  }
}
