import { type CurvePoint, curvePoint } from './curve/chord-error.ts';
import { assertErrorBound, sampleCurve } from './curve/sample-curve.ts';
import {
  DISTANCE_IN,
  filled,
  LATITUDE,
  LONG_UNROLL,
  LONGITUDE,
  WGS84,
} from './kernel/geographiclib.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from './lon-lat.ts';

/** How closely a line is drawn. */
export interface LineOptions {
  /** The farthest, in metres, that a drawn chord may pass from the true line, however it is drawn (as for rings). */
  readonly maxErrorMetres: number;
}

/** Chords that a line begins with. */
const FIRST_CHORDS = 4;

/**
 * The shortest line between two positions on WGS84, as positions whose longitudes are unwrapped and begin in
 * [-180, 180): a line over the antimeridian runs on beyond it, and one over a pole turns there by 180 degrees.
 * The first and last positions are those given, in longitude up to whole turns. Coincident positions give two.
 * Between antipodes the line that leaves northward is drawn.
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, `error-bound-out-of-range`
 */
export function geodesicLine(from: LonLat, to: LonLat, options: LineOptions): LonLat[] {
  assertLonLat(from);
  assertLonLat(to);
  assertErrorBound(options.maxErrorMetres);
  const start: LonLat = [normaliseLongitude(from[0]), from[1]];
  const line = WGS84.InverseLine(
    start[1],
    start[0],
    to[1],
    to[0],
    DISTANCE_IN | LATITUDE | LONGITUDE,
  );
  const metres = line.s13;
  if (!(metres > 0)) return [start, start];
  const pointAt = (along: number): CurvePoint => {
    const point = line.Position(along, LATITUDE | LONGITUDE | LONG_UNROLL);
    return curvePoint(along, filled(point.lon2), filled(point.lat2));
  };
  const first = Array.from(
    { length: FIRST_CHORDS + 1 },
    (_, step) => (metres * step) / FIRST_CHORDS,
  );
  const positions = sampleCurve(pointAt, first, options.maxErrorMetres).map(
    ({ longitude, latitude }): LonLat => [longitude, latitude],
  );
  const end = positions.at(-1) ?? start;
  const turns = Math.round((end[0] - to[0]) / 360);
  positions[0] = start;
  positions[positions.length - 1] = [to[0] + 360 * turns, to[1]];
  return positions;
}
