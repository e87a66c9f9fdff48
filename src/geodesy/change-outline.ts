import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import type { LonLat } from './lon-lat.ts';
import { type ArcsBySum, arcsBySum, type Count, changeArcs } from './outline/change-arcs.ts';
import { DiscTable } from './outline/disc-table.ts';
import { type RegionOptions, regionLines, regionPolygon } from './outline/region-polygon.ts';

/**
 * The regions of the Earth that so many discs more, or fewer, hold after than before, exact on WGS84 as `DepthOutline` is: an
 * edge runs along the ring of a disc that only one of the two has, and where rings cross it goes from one to the other. Discs
 * that both have change nothing and cost nothing; equal discs count each for itself.
 *
 * Making one O(n^2 log n) at worst with n discs that only one has; a polygon O(vertices). Memory O(n^2) at worst.
 */
export class ChangeOutline {
  readonly #discs: DiscTable;
  readonly #counts: readonly Count[];
  readonly #arcs: readonly ArcsBySum[];

  /**
   * @param before, after radii above 0 and up to 19,900 km
   * @throws GeodesyError for a centre or radius that is none
   */
  constructor(before: readonly Disc[], after: readonly Disc[]) {
    const [gone, come] = [without(before, after), without(after, before)];
    const discs = new DiscTable([...gone, ...come]);
    const counts: readonly Count[] = [...gone.map((): Count => -1), ...come.map((): Count => 1)];
    this.#discs = discs;
    this.#counts = counts;
    this.#arcs = counts.map((_, ring) => arcsBySum(discs, ring, counts));
  }

  /**
   * What at least `change` discs more hold after than before, or where it is below 0, so many fewer at least, as GeoJSON;
   * without polygons where nothing changes as much.
   * @throws RangeError for 0, and for what is no whole number
   * @throws GeodesyError `error-bound-out-of-range`
   */
  polygon(change: number, options: RegionOptions): Polygon | MultiPolygon {
    const rings = this.#rings(change);
    const atPole = this.#counts
      .filter((_, ring) => this.#discs.at(ring).holdsNorthPole)
      .reduce((sum, count) => sum + count, 0);
    const holdsNorthPole = Math.sign(change) * (atPole - change) >= 0;
    return regionPolygon(this.#discs, rings, holdsNorthPole, options);
  }

  /**
   * The edge of that region, as closed lines with unwrapped longitudes, the region on their left.
   * @throws as `polygon`
   */
  lines(change: number, maxErrorMetres: number): LonLat[][] {
    return regionLines(this.#discs, this.#rings(change), maxErrorMetres);
  }

  #rings(change: number) {
    if (!Number.isInteger(change) || change === 0) {
      throw new RangeError(`A change is a whole number that is not 0, not ${change}.`);
    }
    return changeArcs(this.#arcs, this.#counts, change);
  }
}

/** The discs that others have no equal for, each of those standing for one. */
function without(discs: readonly Disc[], others: readonly Disc[]): Disc[] {
  const left = new Map<string, number>();
  for (const disc of others) left.set(keyOf(disc), (left.get(keyOf(disc)) ?? 0) + 1);
  return discs.filter((disc) => {
    const count = left.get(keyOf(disc)) ?? 0;
    left.set(keyOf(disc), count - 1);
    return count <= 0;
  });
}

function keyOf({ centre, radiusMetres }: Disc): string {
  return `${centre[0]} ${centre[1]} ${radiusMetres}`;
}
