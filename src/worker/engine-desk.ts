import { transfer } from 'comlink';
import type { Atlas } from '#atlas/atlas.ts';
import { joinCoasts } from '#atlas/coast.ts';
import { decodeCoast } from '#atlas/decode-coast.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { buffersOf } from '#geodesy/flat-shapes.ts';
import { landCells } from '#geodesy/land-cells.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { LandGrid } from '#situation/area-difference.ts';
import { DEPTH_CELL_METRES } from '#situation/depth-by-area.ts';
import { depthChange } from '#situation/depth-change.ts';
import { depthOutlines } from '#situation/depth-outlines.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type LiveDepth, openLiveDepth } from '#situation/live-depth.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { type BandFigure, reachDiscs } from '#situation/reach-discs.ts';
import { byLowAndHigh, type LowAndHigh } from '#situation/sea-and-land.ts';
import { answerAreas, answerSoleAreas } from './area-desk.ts';
import type { Engine, EngineFiles } from './engine.ts';
import { fetchBytes, type ReadBytes } from './fetch-bytes.ts';
import { createShoreDesk } from './shore-desk.ts';
import { sweepInSlices } from './sweep-desk.ts';

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
  const measureLines = createShoreDesk(files.shores, read);
  let land: Promise<LandGrid> | undefined;
  let depth: Promise<LowAndHigh<LiveDepth>> | undefined;
  const openLand = () => {
    land ??= readLand(files, read).catch((error: unknown) => {
      land = undefined;
      throw error;
    });
    return land;
  };
  const openDepth = () => {
    depth ??= openLand()
      .then(({ grid, isLand }) => byLowAndHigh(() => openLiveDepth(grid, isLand)))
      .catch((error: unknown) => {
        depth = undefined;
        throw error;
      });
    return depth;
  };
  const discsOf = (scenario: Scenario, figure: BandFigure) =>
    reachDiscs(knownAtlas(atlas, scenario), live.update(scenario).situation.reach, figure);
  return {
    async depthAreas({ scenario, region }) {
      const depths = await openDepth();
      return byLowAndHigh((figure) => {
        depths[figure].update(discsOf(scenario, figure));
        return depths[figure].areas(region);
      });
    },
    async depthOutlines({ scenario, figure, deepest, maxErrorMetres }) {
      const outlines = depthOutlines(discsOf(scenario, figure), deepest, maxErrorMetres);
      return transfer(outlines, [...buffersOf(outlines.areas), ...buffersOf(outlines.edges)]);
    },
    async depthChange({ before, after, figure, largest, maxErrorMetres }) {
      const then = discsOf(before, figure);
      const change = depthChange(then, discsOf(after, figure), largest, maxErrorMetres);
      const { raised, lowered } = change;
      const flat = [raised.areas, raised.edges, lowered.areas, lowered.edges];
      return transfer(change, flat.flatMap(buffersOf));
    },
    areaDifference: async (question) => answerAreas(atlas, await openLand(), question),
    soleAreas: async (question) => answerSoleAreas(atlas, await openLand(), question),
    measureLines,
    sweep: (question, report) => sweepInSlices(atlas, question, report),
  };
}

async function readLand({ coast }: EngineFiles, read: ReadBytes): Promise<LandGrid> {
  const coasts = await Promise.all(coast.map(read));
  const joined = joinCoasts(coasts.map((bytes) => decodeCoast(new Uint8Array(bytes))));
  const grid = new EqualAreaGrid(DEPTH_CELL_METRES);
  return { grid, isLand: landCells(grid, joined) };
}
