import { earthRadius } from '@turf/turf';

/** `wgs84` is the ellipsoid of satellite navigation; `sphere` is the ball that Turf measures on. */
export type EarthModel = 'wgs84' | 'sphere';

/** Radius in metres of Turf's sphere: the mean radius of WGS84. */
export const EARTH_RADIUS_METRES = earthRadius;

/** Equatorial radius of WGS84 in metres (NIMA TR8350.2). */
export const EQUATORIAL_RADIUS_METRES = 6378137;

/** Flattening of WGS84 (NIMA TR8350.2). */
export const FLATTENING = 1 / 298.257223563;

/** Polar radius of WGS84 in metres. */
export const POLAR_RADIUS_METRES = EQUATORIAL_RADIUS_METRES * (1 - FLATTENING);

/** Length in metres of a WGS84 meridian from pole to pole: no two positions are further apart. */
const MERIDIAN_METRES = 20003931.458625447;

/** The largest distance between two positions, in metres: half the way round, over the poles. */
export function halfCircumferenceMetres(model: EarthModel = 'wgs84'): number {
  return model === 'wgs84' ? MERIDIAN_METRES : Math.PI * EARTH_RADIUS_METRES;
}
