import type { GridRegion } from '#geodesy/grid-region.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import type { BandFigure } from '#situation/reach-discs.ts';

/** Absolute addresses of the files that the engine reads when it first needs them. */
export interface EngineFiles {
  /** Coast files, which do not overlap. */
  readonly coast: readonly string[];
}

/** What is asked about area by depth. */
export interface DepthQuestion {
  readonly scenario: Scenario;
  /** The figure of each band that is counted. */
  readonly figure: BandFigure;
  readonly region: GridRegion;
}

/**
 * Answers what takes too long for the page's own thread. Whether a worker answers or the same object in place is all one
 * to the one who asks. Every answer rejects where it cannot be worked out, with an Error whose message says why.
 */
export interface Engine {
  /** Sea and land by how many sites reach them, for every depth from 0 to the deepest there is. */
  depthAreas(question: DepthQuestion): Promise<readonly AreaAtDepth[]>;
}
