import { EQUATORIAL_RADIUS_METRES, FLATTENING } from './earth-model.ts';

const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);

/** Area of the whole WGS84 ellipsoid in square metres. */
export const EARTH_AREA_SQUARE_METRES = 2 * Math.PI * EQUATORIAL_RADIUS_METRES ** 2 * zoneArea(1);

/**
 * Sine of the authalic latitude of a geodetic latitude in degrees: the share of its hemisphere that lies between the
 * equator and it, so that equal steps of it are zones of equal area (Snyder, Map Projections, 1987, equation 3-11).
 */
export function authalicSine(latitudeDegrees: number): number {
  return zoneArea(Math.sin((latitudeDegrees * Math.PI) / 180)) / zoneArea(1);
}

/** The same of a sine of reduced latitude: the height of a position on the auxiliary sphere. */
export function authalicSineOfReduced(sinBeta: number): number {
  const across = (1 - FLATTENING) ** 2 * (1 - sinBeta * sinBeta);
  return zoneArea(sinBeta / Math.sqrt(sinBeta * sinBeta + across)) / zoneArea(1);
}

/** The geodetic latitude in degrees of a sine of authalic latitude in [-1, 1], by Newton's method. */
export function latitudeOfAuthalicSine(authalicSine: number): number {
  if (Math.abs(authalicSine) >= 1) return Math.sign(authalicSine) * 90;
  const target = authalicSine * zoneArea(1);
  let sine = authalicSine;
  for (let step = 0; step < 20; step++) {
    const slope = (2 * (1 - ECCENTRICITY_SQUARED)) / (1 - ECCENTRICITY_SQUARED * sine * sine) ** 2;
    const move = (target - zoneArea(sine)) / slope;
    sine = Math.max(-1, Math.min(1, sine + move));
    if (Math.abs(move) < 1e-16) break;
  }
  return (Math.asin(sine) * 180) / Math.PI;
}

/** Area from the equator to a sine of latitude, in units of pi times the square of the equatorial radius. */
function zoneArea(sine: number): number {
  const plain = sine / (1 - ECCENTRICITY_SQUARED * sine * sine);
  return (1 - ECCENTRICITY_SQUARED) * (plain + Math.atanh(ECCENTRICITY * sine) / ECCENTRICITY);
}
