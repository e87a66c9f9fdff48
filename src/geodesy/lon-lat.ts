import { GeodesyError } from './geodesy-error.ts';

/**
 * A position: geodetic longitude and latitude in degrees on WGS84, in the order of GeoJSON.
 * Latitude is in [-90, 90]. Longitude is any finite number: an unwrapped line may leave [-180, 180].
 */
export type LonLat = readonly [longitude: number, latitude: number];

/**
 * Checks that a position can be measured from.
 * @throws GeodesyError `not-finite` for NaN or an infinity, `latitude-out-of-range` beyond a pole.
 */
export function assertLonLat(position: LonLat): void {
  const [longitude, latitude] = position;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    throw new GeodesyError(
      'not-finite',
      `Position [${longitude}, ${latitude}] is not made of two finite numbers: give [longitude, latitude] in degrees.`,
    );
  }
  if (latitude < -90 || latitude > 90) {
    throw new GeodesyError(
      'latitude-out-of-range',
      `Latitude ${latitude} in [${longitude}, ${latitude}] is outside -90 to 90: positions are [longitude, latitude], in that order.`,
    );
  }
}

/** The same meridian in [-180, 180). Exact: no digit of the input is lost. */
export function normaliseLongitude(degrees: number): number {
  if (degrees >= -180 && degrees < 180) return degrees;
  const remainder = degrees % 360;
  if (remainder >= 180) return remainder - 360;
  if (remainder < -180) return remainder + 360;
  return remainder;
}
