import { DepthOutline } from '#geodesy/depth-outline.ts';
import { LARGEST_DISC_METRES } from '#geodesy/disc.ts';
import type { FlatShapes } from '#geodesy/flat-shapes.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { stepOutlines } from './depth/step-outlines.ts';
import type { BandFigure, ReachDisc } from './reach-discs.ts';

/** Depths are told apart up to here; the last stands for all that is as deep or deeper. */
export const DEEPEST_DRAWN = 5;

/**
 * What at least 1, 2, 3 ... sites reach, to be drawn: a shape for each depth that there is, from 1 on, each within the one
 * before it. Longitudes are unwrapped.
 */
export interface DepthOutlines {
  /** Polygons: an outer ring and its holes. */
  readonly areas: FlatShapes;
  /** Their edges without the sides of the map: closed lines. */
  readonly edges: FlatShapes;
}

/** What is asked about outlines of depth. */
export interface DepthOutlineQuestion {
  readonly scenario: Scenario;
  /** The figure of each band that is counted. */
  readonly figure: BandFigure;
  /** The largest depth that is told apart, at least 1. */
  readonly deepest: number;
  readonly maxErrorMetres: number;
}

/**
 * Outlines what at least so many sites reach. O(n^2) at worst with n sites, see `DepthOutline`.
 *
 * @param discs one for each site that reaches (`reachDiscs`)
 * @param deepest the largest depth that is asked for, at least 1
 * @throws GeodesyError `error-bound-out-of-range`
 */
export function depthOutlines(
  discs: readonly ReachDisc[],
  deepest: number,
  maxErrorMetres: number,
): DepthOutlines {
  const outline = new DepthOutline(
    discs.map(({ centre, radiusMetres }) => ({
      centre,
      radiusMetres: Math.min(radiusMetres, LARGEST_DISC_METRES),
    })),
    deepest,
  );
  return stepOutlines(outline, deepest, maxErrorMetres);
}
