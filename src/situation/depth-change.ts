import { ChangeOutline } from '#geodesy/change-outline.ts';
import { type Disc, LARGEST_DISC_METRES } from '#geodesy/disc.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { stepOutlines } from './depth/step-outlines.ts';
import type { DepthOutlines } from './depth-outlines.ts';
import type { BandFigure, ReachDisc } from './reach-discs.ts';

/**
 * Where at least 1, 2, 3 ... sites more reach after than before, and where so many fewer, to be drawn: a shape for each step
 * that there is, from 1 on, each within the one before it.
 */
export interface DepthChange {
  readonly raised: DepthOutlines;
  readonly lowered: DepthOutlines;
}

/** What is asked about a change of depth. */
export interface DepthChangeQuestion {
  readonly before: Scenario;
  readonly after: Scenario;
  /** The figure of each band that is counted. */
  readonly figure: BandFigure;
  /** The largest change that is told apart, at least 1. */
  readonly largest: number;
  readonly maxErrorMetres: number;
}

/**
 * Outlines where depth changes, exactly, see `ChangeOutline`. Swapped, it is mirrored; a situation and itself have no change
 * anywhere. O(n^2 log n) at worst with n sites that reach otherwise.
 *
 * @param before one disc for each site that reaches (`reachDiscs`), all by the same figure of their bands
 * @param largest the largest change that is asked for, at least 1
 * @throws GeodesyError `error-bound-out-of-range`
 */
export function depthChange(
  before: readonly ReachDisc[],
  after: readonly ReachDisc[],
  largest: number,
  maxErrorMetres: number,
): DepthChange {
  const outline = new ChangeOutline(before.map(drawable), after.map(drawable));
  return {
    raised: stepOutlines(outline, largest, maxErrorMetres),
    lowered: stepOutlines(
      {
        polygon: (step, options) => outline.polygon(-step, options),
        lines: (step, bound) => outline.lines(-step, bound),
      },
      largest,
      maxErrorMetres,
    ),
  };
}

function drawable({ centre, radiusMetres }: ReachDisc): Disc {
  return { centre, radiusMetres: Math.min(radiusMetres, LARGEST_DISC_METRES) };
}
