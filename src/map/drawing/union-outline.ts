import type { Disc } from '#geodesy/disc.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { discKey, positionKey } from './disc-key.ts';
import { followOutline } from './follow-outline.ts';
import { remember } from './remember.ts';
import { sphereOutline } from './sphere-outline.ts';

/** Discs whose common outline is wanted. */
interface Discs {
  /** Whose outline it is: the one that was drawn under the same name before is brought up to date. */
  readonly name: string;
  readonly discs: readonly Disc[];
  readonly maxErrorMetres: number;
  readonly model: EarthModel;
}

/** Outlines kept as they were drawn: lines and captions ask for the same. */
const OUTLINES_KEPT = 24;

/**
 * The outline of a union of discs, as lines with unwrapped longitudes; of discs with one centre the largest counts. On the
 * ellipsoid closed lines, exact, after `Outline`; on the sphere after `sphereOutline`.
 */
export const unionOutline = remember(
  ({ name, discs, maxErrorMetres, model }: Discs): LonLat[][] =>
    model === 'wgs84'
      ? followOutline(name, distinct(discs)).lines(maxErrorMetres)
      : sphereOutline(distinct(discs), maxErrorMetres),
  ({ discs, maxErrorMetres, model }: Discs) =>
    [maxErrorMetres, model, ...discs.map(discKey)].join(' '),
  OUTLINES_KEPT,
);

function distinct(discs: readonly Disc[]): Disc[] {
  const byPosition = new Map<string, Disc>();
  for (const disc of discs) {
    const key = positionKey(disc.centre);
    if (disc.radiusMetres > (byPosition.get(key)?.radiusMetres ?? 0)) byPosition.set(key, disc);
  }
  return [...byPosition.values()];
}
