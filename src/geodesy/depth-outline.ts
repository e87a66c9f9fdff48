import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import type { GridRegion } from './grid-region.ts';
import type { LonLat } from './lon-lat.ts';
import type { Arc } from './outline/arcs.ts';
import { arcsByDepth } from './outline/depth-arcs.ts';
import { DiscTable } from './outline/disc-table.ts';
import { regionArea } from './outline/region-area.ts';
import { type RegionOptions, regionLines, regionPolygon } from './outline/region-polygon.ts';

/**
 * The regions of the Earth that at least 1, 2, 3 ... of some discs hold, exact on WGS84 as `Outline` is: a place of a ring
 * is on the edge of what at least k discs hold where k - 1 others hold it, and where rings cross the edge goes from one
 * to the other. Equal discs count each for itself.
 *
 * Making one O(n^2 + n m log m) with n discs of which m meet each; a polygon O(vertices). Memory O(edges).
 */
export class DepthOutline {
  readonly #discs: DiscTable;
  readonly #arcs: readonly (readonly Arc[])[][];
  /** To how many discs the edges are known. */
  readonly deepest: number;

  /**
   * @param discs radii above 0 and up to 19,900 km
   * @param deepest the largest depth of which the edge is asked for, at least 1
   * @throws GeodesyError for a centre or radius that is none
   * @throws RangeError for a depth that is none
   */
  constructor(discs: readonly Disc[], deepest: number) {
    assertDepth(deepest, Number.MAX_SAFE_INTEGER);
    this.#discs = new DiscTable(discs);
    this.deepest = deepest;
    const largestFirst = [...discs.keys()].sort(
      (a, b) => this.#discs.at(b).radiusMetres - this.#discs.at(a).radiusMetres,
    );
    this.#arcs = discs.map((_, ring) => arcsByDepth(this.#discs, ring, largestFirst, deepest));
  }

  /**
   * What at least `depth` discs hold, as GeoJSON; without polygons where nothing is as deep.
   * @throws RangeError for a depth below 1 or beyond `deepest`
   * @throws GeodesyError `error-bound-out-of-range`
   */
  polygon(depth: number, options: RegionOptions): Polygon | MultiPolygon {
    const holdingPole = [...this.#arcs.keys()].filter(
      (ring) => this.#discs.at(ring).holdsNorthPole,
    );
    return regionPolygon(this.#discs, this.#rings(depth), holdingPole.length >= depth, options);
  }

  /**
   * The edge of what at least `depth` discs hold, as closed lines with unwrapped longitudes, the region on their left.
   * @throws as `polygon`
   */
  lines(depth: number, maxErrorMetres: number): LonLat[][] {
    return regionLines(this.#discs, this.#rings(depth), maxErrorMetres);
  }

  /**
   * Area in square metres on the ellipsoid of what at least `depth` discs hold, over the whole Earth or within a region, as
   * `Outline` tells that of a union.
   * @throws as `polygon`, and GeodesyError as `visitRegion`
   */
  areaSquareMetres(depth: number, region?: GridRegion): number {
    const rings = this.#rings(depth);
    const discs = rings.map(({ ring }) => this.#discs.at(ring));
    const poles = {
      north: discs.filter(({ holdsNorthPole }) => holdsNorthPole).length >= depth,
      south: discs.filter(({ holdsSouthPole }) => holdsSouthPole).length >= depth,
    };
    return regionArea(this.#discs, rings, poles, region);
  }

  #rings(depth: number) {
    assertDepth(depth, this.deepest);
    return this.#arcs.map((byDepth, ring) => ({
      ring,
      arcs: byDepth[depth - 1] ?? [],
      isForward: false,
    }));
  }
}

function assertDepth(depth: number, most: number): void {
  if (!(Number.isInteger(depth) && depth >= 1 && depth <= most)) {
    throw new RangeError(`A depth is a whole number from 1 to ${most}, not ${depth}.`);
  }
}
