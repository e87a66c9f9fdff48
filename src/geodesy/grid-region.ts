import { authalicSine } from './authalic.ts';
import type { EqualAreaGrid, GridRow } from './equal-area-grid.ts';
import { GeodesyError } from './geodesy-error.ts';
import { assertLonLat, normaliseLongitude } from './lon-lat.ts';

/**
 * A part of the Earth between two meridians and two parallels, in degrees: from west eastward, over the antimeridian
 * where east is the lesser number, and from south to north.
 */
export type GridRegion = readonly [west: number, south: number, east: number, north: number];

/** The sides of a region as areas are worked out with them. */
export interface RegionSides {
  /** Longitude in degrees, in [-180, 180). */
  readonly west: number;
  /** Degrees of longitude from west to east, up to 360. */
  readonly width: number;
  /** Sines of authalic latitude. */
  readonly south: number;
  readonly north: number;
}

/**
 * Visits the cells that a region meets, with the share of each cell's area that lies in it, from south to north. The
 * shares are exact: cells are bounded by meridians and parallels as the region is, and their areas add up to the
 * region's. A cell at both ends of a region that goes all round is visited twice. O(rows + cells met).
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, or `not-a-region` where nothing lies between its sides
 */
export function visitRegion(
  grid: EqualAreaGrid,
  region: GridRegion,
  visit: (cell: number, share: number) => void,
): void {
  const { west, width, south, north } = sidesOf(region);
  for (const row of grid.rows) {
    const bottom = (2 * row.firstCell) / grid.cellCount - 1;
    const top = (2 * (row.firstCell + row.columns)) / grid.cellCount - 1;
    const share = (Math.min(top, north) - Math.max(bottom, south)) / (top - bottom);
    if (share > 0) visitRow(row, west, width, share, visit);
  }
}

function visitRow(
  { firstCell, columns, widthDegrees }: GridRow,
  west: number,
  width: number,
  rowShare: number,
  visit: (cell: number, share: number) => void,
): void {
  const start = (west + 180) / widthDegrees;
  const end = start + width / widthDegrees;
  for (let column = Math.floor(start); column < end; column++) {
    const share = Math.min(column + 1, end) - Math.max(column, start);
    visit(firstCell + (column % columns), share * rowShare);
  }
}

/**
 * The sides of a region: west in [-180, 180), the width in degrees, south and north as authalic sines.
 * @throws GeodesyError as `visitRegion`
 */
export function sidesOf([west, south, east, north]: GridRegion): RegionSides {
  assertLonLat([west, south]);
  assertLonLat([east, north]);
  const width = east >= west ? east - west : east - west + 360;
  if (!(width > 0 && width <= 360 && south < north)) {
    throw new GeodesyError(
      'not-a-region',
      `[${west}, ${south}, ${east}, ${north}] is not a region: give west, south, east and north, the south below the north, and at most 360 degrees from west to east.`,
    );
  }
  return {
    west: normaliseLongitude(west),
    width,
    south: authalicSine(south),
    north: authalicSine(north),
  };
}
