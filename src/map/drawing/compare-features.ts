import type { Disc } from '#geodesy/disc.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { Side } from '#store/document-store.ts';
import { comparedRegions } from './compared-regions.ts';
import type { Comparison } from './comparison.ts';
import { farthest } from './cover-features.ts';
import { discKey } from './disc-key.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { RingDrawing } from './reach-features.ts';
import type { ReachGroup } from './reach-groups.ts';

/**
 * The regions of two scenarios: what either reaches for certain, and over it what only A and what only B reaches, so that what
 * both reach is what is left of the first; and what is uncertain, in A alone, in B alone and in both. Under a change of
 * depth, which tells the rest, only what either reaches.
 */
export function compareCoverFeatures(
  comparison: Comparison,
  rings: RingDrawing,
  isUnderDepth = false,
): Drawing {
  const parts = Object.entries(comparedRegions(comparison, rings))
    .filter(([region]) => region === 'either' || !isUnderDepth)
    .filter(([, { coordinates }]) => coordinates.length > 0)
    .map(([region, geometry]) => feature(region, geometry, { region }));
  return drawing(parts);
}

/** The common outline of what each side reaches, by the lowest figures. */
export function compareLineFeatures(
  comparison: Comparison,
  rings: RingDrawing,
  outlines: OutlineMemory,
): Drawing {
  return drawing(
    reachingSides(comparison).map((side) => {
      const lines = outlines.lines(side, lowDiscs(comparison[side].groups), rings);
      return feature(side, linesThrough(lines), { side });
    }),
  );
}

/** The sides in which something reaches: those whose outline is drawn. */
export function reachingSides(comparison: Comparison): readonly Side[] {
  return (['a', 'b'] as const).filter((side) => comparison[side].groups.length > 0);
}

/** Whether some place is reached by both sides: whether a disc of one meets a disc of the other. */
export function reachMeets({ a, b }: Comparison, model: EarthModel): boolean {
  const ofB = lowDiscs(b.groups);
  const known = new Set(ofB.map(discKey));
  return lowDiscs(a.groups).some(
    (one) =>
      known.has(discKey(one)) ||
      ofB.some(
        (other) =>
          inverse(one.centre, other.centre, model).metres < one.radiusMetres + other.radiusMetres,
      ),
  );
}

function lowDiscs(groups: readonly ReachGroup[]): readonly Disc[] {
  return [...farthest(groups).values()].map(({ centre, lowMetres }) => ({
    centre,
    radiusMetres: lowMetres,
  }));
}
