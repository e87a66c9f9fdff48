import geographiclib from 'geographiclib-geodesic';

/**
 * Karney's own solution of the geodesic problems on WGS84 (C. F. F. Karney, Algorithms for geodesics,
 * J. Geodesy 87, 2013): the reference that every faster kernel of this room is measured against.
 */
export const WGS84 = geographiclib.Geodesic.WGS84;

/** Bit masks that choose what GeographicLib computes. */
export const { AREA, LATITUDE, LONG_UNROLL, LONGITUDE, STANDARD, DISTANCE_IN } =
  geographiclib.Geodesic;

/** Reads a field that the chosen mask makes GeographicLib fill in. */
export function filled(value: number | undefined): number {
  return value ?? Number.NaN;
}
