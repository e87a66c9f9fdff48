import type { EarthModel } from './earth-model.ts';
import { GeodesyError } from './geodesy-error.ts';
import { filled, LATITUDE, LONGITUDE, WGS84 } from './kernel/geographiclib.ts';
import { sphereDestination } from './kernel/sphere-destination.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from './lon-lat.ts';

/**
 * The position that lies `metres` along the geodesic that leaves `from` in the direction `azimuthDegrees`
 * (clockwise from north), on WGS84 by GeographicLib (within 15 nm) or on the sphere by Turf
 * (whose arcsine resolves 0.2 m hard by a pole).
 * The longitude is in [-180, 180). Zero metres gives `from`; a line longer than half the circumference
 * simply goes on. At a pole the azimuth is counted from the meridian of the longitude given there.
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, `length-out-of-range` for a negative length
 */
export function direct(
  from: LonLat,
  azimuthDegrees: number,
  metres: number,
  model: EarthModel = 'wgs84',
): LonLat {
  assertLonLat(from);
  if (!Number.isFinite(azimuthDegrees) || !Number.isFinite(metres)) {
    throw new GeodesyError(
      'not-finite',
      `Azimuth ${azimuthDegrees} and length ${metres} must both be finite numbers.`,
    );
  }
  if (metres < 0) {
    throw new GeodesyError(
      'length-out-of-range',
      `Length ${metres} m is negative: add 180 to the azimuth to go the other way.`,
    );
  }
  if (metres === 0) return [normaliseLongitude(from[0]), from[1]];
  if (model === 'sphere') {
    const [longitude, latitude] = sphereDestination(from, metres, azimuthDegrees);
    return [normaliseLongitude(longitude), latitude];
  }
  const end = WGS84.Direct(from[1], from[0], azimuthDegrees, metres, LATITUDE | LONGITUDE);
  return [normaliseLongitude(filled(end.lon2)), filled(end.lat2)];
}
