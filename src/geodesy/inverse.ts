import { bearing, distance } from '@turf/turf';
import { normaliseAzimuth } from './azimuth.ts';
import { EARTH_RADIUS_METRES, type EarthModel } from './earth-model.ts';
import { filled, STANDARD, WGS84 } from './kernel/geographiclib.ts';
import { assertLonLat, type LonLat } from './lon-lat.ts';

/** The shortest line between two positions: its length, and the directions at its two ends. */
export interface Inverse {
  readonly metres: number;
  /** Direction at `from` toward `to`, degrees clockwise from north in [0, 360). */
  readonly azimuthDegrees: number;
  /** Direction at `to` back toward `from`, degrees clockwise from north in [0, 360). */
  readonly backAzimuthDegrees: number;
}

/** Below this many metres two positions on the sphere have no direction that a double could tell. */
const COINCIDENT_METRES = 1e-3;

/** Within this of half the circumference two positions are antipodes: the haversine resolves 0.1 m there. */
const ANTIPODAL_METRES = 0.5;

/**
 * Distance and azimuths of the shortest line, on WGS84 by GeographicLib (within 15 nm) or on the sphere by Turf.
 *
 * Coincident positions: 0 m, azimuth 0, back azimuth 180, since no direction is better than another.
 * Antipodes: several lines are shortest, and the one that leaves northward is given; on the sphere both
 * azimuths are then 0. At a pole an azimuth is counted from the meridian of the longitude given there.
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`
 */
export function inverse(from: LonLat, to: LonLat, model: EarthModel = 'wgs84'): Inverse {
  assertLonLat(from);
  assertLonLat(to);
  return model === 'wgs84' ? inverseOnEllipsoid(from, to) : inverseOnSphere(from, to);
}

function inverseOnEllipsoid(from: LonLat, to: LonLat): Inverse {
  const line = WGS84.Inverse(from[1], from[0], to[1], to[0], STANDARD);
  const metres = filled(line.s12);
  if (metres === 0) return { metres: 0, azimuthDegrees: 0, backAzimuthDegrees: 180 };
  return {
    metres,
    azimuthDegrees: normaliseAzimuth(filled(line.azi1)),
    backAzimuthDegrees: normaliseAzimuth(filled(line.azi2) + 180),
  };
}

function inverseOnSphere(from: LonLat, to: LonLat): Inverse {
  const start = [...from];
  const end = [...to];
  const metres = distance(start, end, { units: 'meters' });
  if (metres < COINCIDENT_METRES) {
    return { metres, azimuthDegrees: 0, backAzimuthDegrees: 180 };
  }
  if (metres > Math.PI * EARTH_RADIUS_METRES - ANTIPODAL_METRES) {
    return { metres, azimuthDegrees: 0, backAzimuthDegrees: 0 };
  }
  return {
    metres,
    azimuthDegrees: normaliseAzimuth(bearing(start, end)),
    backAzimuthDegrees: normaliseAzimuth(bearing(end, start)),
  };
}
