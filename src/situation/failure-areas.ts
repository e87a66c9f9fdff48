import { cellDoubts } from '#geodesy/cell-doubt.ts';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { visitSoleCells } from '#geodesy/sole-cells.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { LAND, type LandGrid } from './area-difference.ts';
import { soleSquareMetres } from './exact-area.ts';
import type { BandFigure, ReachDisc } from './reach-discs.ts';
import {
  byLowAndHigh,
  type LowAndHigh,
  NO_AREA,
  type SeaAndLand,
  splitArea,
} from './sea-and-land.ts';

/** A scenario whose sites are asked for what they alone reach. */
export interface SoleQuestion {
  readonly scenario: Scenario;
  /** The systems that count; all that the scenario chooses where absent. */
  readonly systemIds: readonly string[] | undefined;
}

/**
 * The sea and land that each site alone reaches, over the whole Earth: what is no longer reached without it. What it is in
 * all is exact, how much of it is land is counted in cells as in `areaDifference`. O(cells + n^2) with n discs.
 *
 * @param discs one for each site that reaches (`reachDiscs`)
 * @throws GeodesyError where a disc has no valid centre or radius
 */
export function soleAreas(
  { grid, isLand }: LandGrid,
  discs: readonly ReachDisc[],
): ReadonlyMap<string, SeaAndLand> {
  const depth = new DepthGrid(grid);
  for (const { centre, radiusMetres } of discs) depth.add(centre, radiusMetres);
  const siteOf = new Uint16Array(grid.cellCount);
  const landCells = discs.map(({ centre, radiusMetres }, index) => {
    let count = 0;
    visitSoleCells(depth, centre, radiusMetres, (cell) => {
      if (isLand[cell] !== LAND) return;
      siteOf[cell] = index + 1;
      count += 1;
    });
    return count;
  });
  const doubts = cellDoubts(grid, siteOf);
  const { cellAreaSquareMetres } = grid;
  const wholes = soleSquareMetres(discs);
  return new Map(
    discs.map(({ siteId }, index) => {
      const area = splitArea(wholes[index] ?? 0, {
        landSquareMetres: (landCells[index] ?? 0) * cellAreaSquareMetres,
        doubtSquareMetres: doubts[index + 1] ?? 0,
        cellSquareMetres: cellAreaSquareMetres,
      });
      return [siteId, area] as const;
    }),
  );
}

/**
 * The same by the lowest figure of each range and by the highest. A site that reaches nowhere by one of them has no area by it.
 * @param discsOf the discs by a figure
 */
export function soleAreasOfBoth(
  land: LandGrid,
  discsOf: (figure: BandFigure) => readonly ReachDisc[],
): ReadonlyMap<string, LowAndHigh<SeaAndLand>> {
  const { low, high } = byLowAndHigh((figure) => soleAreas(land, discsOf(figure)));
  const siteIds = new Set([...low.keys(), ...high.keys()]);
  return new Map(
    [...siteIds].map((id) => [id, { low: low.get(id) ?? NO_AREA, high: high.get(id) ?? NO_AREA }]),
  );
}
