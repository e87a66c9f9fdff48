import { inverse } from './inverse.ts';
import type { LonLat } from './lon-lat.ts';

/** One distance on both models of the Earth. */
export interface SphereDifference {
  readonly wgs84Metres: number;
  readonly sphereMetres: number;
  /** How much longer the sphere has it: negative where shorter. */
  readonly differenceMetres: number;
  /** The difference as a share of the distance on WGS84; 0 for coincident positions. Never beyond 0.006. */
  readonly share: number;
}

/**
 * What it costs to take the Earth for Turf's sphere: the distance between two positions on both models, and the
 * difference.
 * @throws GeodesyError as `inverse`
 */
export function sphereDifference(from: LonLat, to: LonLat): SphereDifference {
  const wgs84Metres = inverse(from, to, 'wgs84').metres;
  const sphereMetres = inverse(from, to, 'sphere').metres;
  const differenceMetres = sphereMetres - wgs84Metres;
  const share = wgs84Metres === 0 ? 0 : differenceMetres / wgs84Metres;
  return { wgs84Metres, sphereMetres, differenceMetres, share };
}
