import type { DepthGrid } from '#geodesy/depth-grid.ts';
import { type GridRegion, visitRegion } from '#geodesy/grid-region.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { BandFigure } from './reach-discs.ts';

/** Where depth is told unless another region is asked for: the coast that comes with the atlas is finest there. */
export const DEPTH_REGION: GridRegion = [97, -3, 161, 52];

/** Side of a cell, in metres, unless another is asked for. */
export const DEPTH_CELL_METRES = 25_000;

/** What is asked about area by depth. */
export interface DepthAreaQuestion {
  readonly scenario: Scenario;
  /** The figure of each band that is counted. */
  readonly figure: BandFigure;
  readonly region: GridRegion;
}

/** The area of a region that one number of sites reaches. */
export interface AreaAtDepth {
  /** How many sites reach it. */
  readonly depth: number;
  readonly seaSquareMetres: number;
  readonly landSquareMetres: number;
}

/**
 * Area by depth within a region, sea and land apart, for every depth from 0 to the deepest that is there. A cell has one
 * depth and one kind, those of its centre, and counts with the share of it that lies in the region, so that the areas
 * add up to the region's area on the ellipsoid. O(cells of the region).
 *
 * @param grid depths, one disc for each site that reaches (`reachDiscs`)
 * @param isLand 1 for each cell that is land (`landCells`), by cell number
 * @throws GeodesyError as `visitRegion`
 */
export function depthByArea(
  { grid, depths }: DepthGrid,
  isLand: Uint8Array,
  region: GridRegion,
): readonly AreaAtDepth[] {
  const sea: number[] = [];
  const land: number[] = [];
  visitRegion(grid, region, (cell, share) => {
    const depth = depths[cell] ?? 0;
    const areas = isLand[cell] === 1 ? land : sea;
    areas[depth] = (areas[depth] ?? 0) + share;
  });
  const { cellAreaSquareMetres } = grid;
  return Array.from({ length: Math.max(sea.length, land.length) }, (_, depth) => ({
    depth,
    seaSquareMetres: (sea[depth] ?? 0) * cellAreaSquareMetres,
    landSquareMetres: (land[depth] ?? 0) * cellAreaSquareMetres,
  }));
}
