import { DepthOutline } from '#geodesy/depth-outline.ts';
import { type Disc, LARGEST_DISC_METRES } from '#geodesy/disc.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import { Outline } from '#geodesy/outline.ts';
import type { ReachDisc } from './reach-discs.ts';
import { EXACT_TO_SQUARE_METRES } from './sea-and-land.ts';

/** Discs as outlines take them: a disc that is too large is all of the Earth but 104 km round the antipode. */
function outlined(discs: readonly ReachDisc[]): readonly Disc[] {
  return discs.map(({ centre, radiusMetres }) => ({
    centre,
    radiusMetres: Math.min(radiusMetres, LARGEST_DISC_METRES),
  }));
}

/** Discs in an order of their own and each but once, so that the same discs make the same area to the last bit. */
function distinct(discs: readonly ReachDisc[]): readonly ReachDisc[] {
  const keyOf = ({ centre, radiusMetres }: ReachDisc) => `${radiusMetres} ${centre.join(' ')}`;
  const byKey = new Map(discs.map((disc) => [keyOf(disc), disc]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/**
 * The area in square metres that some discs hold together, exact on the ellipsoid. O(n^2) at worst, see `Outline`.
 * @throws GeodesyError where a disc has no valid centre or radius
 */
export function unionSquareMetres(discs: readonly ReachDisc[]): number {
  return new Outline(outlined(distinct(discs))).areaSquareMetres();
}

/**
 * The area in square metres that each of some discs alone holds, exact on the ellipsoid, in their order.
 * @throws GeodesyError as `unionSquareMetres`
 */
export function soleSquareMetres(discs: readonly ReachDisc[]): readonly number[] {
  const outline = new Outline(outlined(discs));
  const whole = outline.areaSquareMetres();
  return discs.map((_, index) => {
    outline.setActive(index, false);
    const without = outline.areaSquareMetres();
    outline.setActive(index, true);
    const alone = whole - without;
    return alone < EXACT_TO_SQUARE_METRES ? 0 : alone;
  });
}

/**
 * The area in square metres of the part of a region that at least 1, 2, 3 ... of some discs hold, exact on the ellipsoid.
 * @throws GeodesyError as `unionSquareMetres`, and as `visitRegion`
 */
export function heldSquareMetres(
  discs: readonly ReachDisc[],
  deepest: number,
  region: GridRegion,
): readonly number[] {
  if (deepest === 0) return [];
  const outline = new DepthOutline(outlined(discs), deepest);
  return Array.from({ length: deepest }, (_, index) => outline.areaSquareMetres(index + 1, region));
}
