import { DepthGrid } from '#geodesy/depth-grid.ts';
import { soleArea } from '#geodesy/sole-area.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { LAND, type LandGrid, type SeaAndLand } from './area-difference.ts';
import type { ReachDisc } from './reach-discs.ts';

/** A scenario whose sites are asked for what they alone reach. */
export interface SoleQuestion {
  readonly scenario: Scenario;
  /** The systems that count; all that the scenario chooses where absent. */
  readonly systemIds: readonly string[] | undefined;
}

/**
 * The sea and land that each site alone reaches, over the whole Earth: what is no longer reached without it. A cell has
 * the depth of its centre. O(cells of all discs); memory 2 bytes a cell.
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
  return new Map(
    discs.map(({ siteId, centre, radiusMetres }) => {
      const areas = soleArea(depth, isLand, centre, radiusMetres);
      const land = areas.get(LAND) ?? 0;
      return [siteId, { seaSquareMetres: areas.get(0) ?? 0, landSquareMetres: land }] as const;
    }),
  );
}
