import { DepthGrid } from '#geodesy/depth-grid.ts';
import type { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import { type AreaAtDepth, depthByArea } from './depth-by-area.ts';
import type { ReachDisc } from './reach-discs.ts';

/** Depth on a grid, kept up to date as sites come, go and reach otherwise. */
export interface LiveDepth {
  /**
   * Counts these discs and no others, one for each site. O(sites), and the cells of the discs that differ from those
   * counted before.
   */
  update(discs: readonly ReachDisc[]): void;
  /**
   * Area by depth within a region, as `depthByArea`.
   * @throws GeodesyError as `visitRegion`
   */
  areas(region: GridRegion): readonly AreaAtDepth[];
}

/**
 * Opens a grid that counts nothing yet.
 * @param grid the cells
 * @param isLand 1 for each cell that is land (`landCells`), by cell number
 */
export function openLiveDepth(grid: EqualAreaGrid, isLand: Uint8Array): LiveDepth {
  const depths = new DepthGrid(grid);
  const counted = new Map<string, ReachDisc>();
  let newest: readonly ReachDisc[] = [];
  return {
    update(discs) {
      newest = discs;
      const wanted = new Map(discs.map((disc) => [disc.siteId, disc]));
      for (const [siteId, disc] of counted) {
        const next = wanted.get(siteId);
        if (next !== undefined && isSameDisc(disc, next)) continue;
        depths.remove(disc.centre, disc.radiusMetres);
        counted.delete(siteId);
      }
      for (const [siteId, disc] of wanted) {
        if (counted.has(siteId)) continue;
        depths.add(disc.centre, disc.radiusMetres);
        counted.set(siteId, disc);
      }
    },
    areas: (region) => depthByArea(depths, isLand, region, newest),
  };
}

function isSameDisc(one: ReachDisc, other: ReachDisc): boolean {
  return (
    one.radiusMetres === other.radiusMetres &&
    one.centre[0] === other.centre[0] &&
    one.centre[1] === other.centre[1]
  );
}
