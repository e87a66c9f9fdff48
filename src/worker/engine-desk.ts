import type { Atlas } from '#atlas/atlas.ts';
import { decodeCoast, joinCoasts } from '#atlas/coast.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { landCells } from '#geodesy/land-cells.ts';
import { DEPTH_CELL_METRES } from '#situation/depth-by-area.ts';
import { type LiveDepth, openLiveDepth } from '#situation/live-depth.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { reachDiscs } from '#situation/reach-discs.ts';
import type { Engine, EngineFiles } from './engine.ts';
import { fetchBytes, type ReadBytes } from './fetch-bytes.ts';

/**
 * Holds the atlas and what follows from the scenario that was asked about last, and answers where it is made, in a worker
 * or not. Scenarios that differ little cost little: the situation and the depths of all cells are kept up to date, not
 * worked out anew. Files are read when they are first needed; where that fails the next question tries again.
 */
export function createEngineDesk(
  atlas: Atlas,
  files: EngineFiles,
  read: ReadBytes = fetchBytes,
): Engine {
  const live = openLiveSituation(atlas);
  let depth: Promise<LiveDepth> | undefined;
  const openDepth = async () => {
    const coasts = await Promise.all(files.coast.map(read));
    const coast = joinCoasts(coasts.map((bytes) => decodeCoast(new Uint8Array(bytes))));
    const grid = new EqualAreaGrid(DEPTH_CELL_METRES);
    return openLiveDepth(grid, landCells(grid, coast));
  };
  return {
    async depthAreas({ scenario, figure, region }) {
      depth ??= openDepth().catch((error: unknown) => {
        depth = undefined;
        throw error;
      });
      const depths = await depth;
      depths.update(reachDiscs(atlas, live.update(scenario).situation.reach, figure));
      return depths.areas(region);
    },
  };
}
