import type { Atlas } from '#atlas/atlas.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Reach } from './reach.ts';

/** The figure of a band that is counted: by the low one a place is inside, beyond the high one outside. */
export type BandFigure = 'low' | 'stated' | 'high';

/** How far one site reaches: the disc of its farthest system. */
export interface ReachDisc {
  readonly siteId: string;
  /** The system that reaches farthest; the first of the chosen ones where several do. */
  readonly systemId: string;
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

const metresOf = {
  low: ({ band }: Reach) => band.lowMetres,
  stated: ({ band }: Reach) => band.statedMetres,
  high: ({ band }: Reach) => band.highMetres,
} as const;

/**
 * One disc for each site from which something reaches, so that the number of discs that hold a place is its depth: with
 * the low figures, the very sites that `focusSituation` counts as inside. O(reach).
 */
export function reachDiscs(
  atlas: Atlas,
  reach: readonly Reach[],
  figure: BandFigure,
): readonly ReachDisc[] {
  const discs = new Map<string, ReachDisc>();
  for (const one of reach) {
    const { siteId, systemId } = one;
    const centre = atlas.places.get(siteId)?.position;
    const radiusMetres = metresOf[figure](one);
    const known = discs.get(siteId)?.radiusMetres ?? 0;
    if (centre && radiusMetres > known)
      discs.set(siteId, { siteId, systemId, centre, radiusMetres });
  }
  return [...discs.values()];
}
