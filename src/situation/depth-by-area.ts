import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { cellDoubts } from '#geodesy/cell-doubt.ts';
import type { DepthGrid } from '#geodesy/depth-grid.ts';
import { type GridRegion, sidesOf, visitRegion } from '#geodesy/grid-region.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { heldSquareMetres } from './exact-area.ts';
import type { ReachDisc } from './reach-discs.ts';
import {
  EXACT_TO_SQUARE_METRES,
  type LowAndHigh,
  NO_AREA,
  type SeaAndLand,
  splitArea,
  totalSquareMetres,
} from './sea-and-land.ts';

/** Where depth is told unless another region is asked for: the coast that comes with the atlas is finest there. */
export const DEPTH_REGION: GridRegion = [97, -3, 161, 52];

/** Side of a cell, in metres, unless another is asked for. */
export const DEPTH_CELL_METRES = 25_000;

/** What is asked about area by depth. */
export interface DepthAreaQuestion {
  readonly scenario: Scenario;
  readonly region: GridRegion;
}

/** The area of a region that one number of sites reaches. */
export interface AreaAtDepth extends SeaAndLand {
  /** How many sites reach it. */
  readonly depth: number;
}

/**
 * Area by depth within a region, sea and land apart, for every depth from 0 to the deepest that is there. How much lies at a
 * depth is exact, from the outlines of all depths, and adds up to the region's area on the ellipsoid. How much of it is
 * land is counted in cells: each has one depth and one kind, those of its centre, and counts with the share of it that
 * lies in the region. O(cells + n^2) with n discs.
 *
 * @param depths one disc for each site that reaches (`reachDiscs`)
 * @param isLand 1 for each cell that is land (`landCells`), by cell number
 * @param discs the same discs
 * @throws GeodesyError as `visitRegion`
 */
export function depthByArea(
  { grid, depths }: DepthGrid,
  isLand: Uint8Array,
  region: GridRegion,
  discs: readonly ReachDisc[],
): readonly AreaAtDepth[] {
  const { cellAreaSquareMetres } = grid;
  const land: number[] = [0];
  let deepest = 0;
  visitRegion(grid, region, (cell, share) => {
    const depth = depths[cell] ?? 0;
    deepest = Math.max(deepest, depth);
    if (isLand[cell] === 1) land[depth] = (land[depth] ?? 0) + share;
  });
  const classes = depths.map((depth, cell) => 2 * depth + (isLand[cell] ?? 0));
  const doubts = cellDoubts(grid, classes, region);
  const deepestHeld = Math.min(discs.length, deepest + 1);
  const held = [regionSquareMetres(region), ...heldSquareMetres(discs, deepestHeld, region)];
  const areas = held.map((atLeast, depth): AreaAtDepth => {
    const area = splitArea(atLeast - (held[depth + 1] ?? 0), {
      landSquareMetres: (land[depth] ?? 0) * cellAreaSquareMetres,
      doubtSquareMetres: doubts[2 * depth + 1] ?? 0,
      cellSquareMetres: cellAreaSquareMetres,
    });
    return { depth, ...area };
  });
  return areas.slice(
    0,
    areas.findLastIndex((area) => totalSquareMetres(area) > EXACT_TO_SQUARE_METRES) + 1,
  );
}

/** The areas at a depth by the lowest and by the highest figures of ranges. */
export interface AreasAtDepth {
  readonly depth: number;
  readonly area: LowAndHigh<SeaAndLand>;
}

/** Areas by both figures side by side, depth by depth; there is no area where only the other goes so deep. */
export function depthsOfBoth({
  low,
  high,
}: LowAndHigh<readonly AreaAtDepth[]>): readonly AreasAtDepth[] {
  return Array.from({ length: Math.max(low.length, high.length) }, (_, depth) => ({
    depth,
    area: { low: low[depth] ?? NO_AREA, high: high[depth] ?? NO_AREA },
  }));
}

function regionSquareMetres(region: GridRegion): number {
  const { width, south, north } = sidesOf(region);
  return ((north - south) / 2) * (width / 360) * EARTH_AREA_SQUARE_METRES;
}
