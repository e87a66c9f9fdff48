import { destination } from '@turf/turf';
import { EARTH_RADIUS_METRES } from '../earth-model.ts';
import type { LonLat } from '../lon-lat.ts';

/**
 * Turf's destination on its sphere. From a pole itself, where Turf divides nothing by nothing, along the meridian that the azimuth
 * tells, counted from the longitude given there as on the ellipsoid.
 */
export function sphereDestination(
  [longitude, latitude]: LonLat,
  metres: number,
  azimuthDegrees: number,
): LonLat {
  if (Math.abs(latitude) === 90) {
    const turn = ((metres / EARTH_RADIUS_METRES) * (180 / Math.PI)) % 360;
    const meridian = longitude + (latitude > 0 ? 180 - azimuthDegrees : azimuthDegrees);
    const arc = turn > 180 ? 360 - turn : turn;
    return [turn > 180 ? meridian + 180 : meridian, Math.sign(latitude) * (90 - arc)];
  }
  const end = destination([longitude, latitude], metres, azimuthDegrees, { units: 'meters' });
  const [endLongitude = Number.NaN, endLatitude = Number.NaN] = end.geometry.coordinates;
  return [endLongitude, endLatitude];
}
