import type { Place } from '#atlas/place.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type Inverse, inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** A place with the line to it. */
export interface NearPlace extends Inverse {
  readonly place: Place;
}

/** Which places are wanted: all of them where nothing is said. */
export interface NearWanted {
  readonly model?: EarthModel | undefined;
  /** No farther than this. */
  readonly withinMetres?: number | undefined;
  /** No more than this many. */
  readonly limit?: number | undefined;
}

/**
 * Places by their geodesic distance from a position, nearest first. Time O(n log n).
 * @throws GeodesyError as `inverse`
 */
export function nearPlaces(
  places: Iterable<Place>,
  from: LonLat,
  { model = 'wgs84', withinMetres = Number.POSITIVE_INFINITY, limit }: NearWanted = {},
): NearPlace[] {
  return [...places]
    .map((place) => ({ place, ...inverse(from, place.position, model) }))
    .filter(({ metres }) => metres <= withinMetres)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, limit);
}
