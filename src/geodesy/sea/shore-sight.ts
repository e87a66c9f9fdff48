import { EQUATORIAL_RADIUS_METRES } from '../earth-model.ts';
import {
  DISTANCE_IN,
  filled,
  LATITUDE,
  LONG_UNROLL,
  LONGITUDE,
  WGS84,
} from '../kernel/geographiclib.ts';
import { type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { ClosedGates } from './closed-gates.ts';
import type { LandEdges } from './land-edges.ts';

/** How far a drawn leg strays from the true geodesic at most, in metres: less than any shore is known to. */
const LEG_ERROR_METRES = 20;

/** What a line may not cross besides land. */
export interface Bars {
  readonly gates: ClosedGates;
  /** The line must keep between these, in degrees. */
  readonly latitudes: readonly [south: number, north: number];
}

export const NO_BARS: Bars = { gates: new ClosedGates([]), latitudes: [-90, 90] };

/**
 * The shortest line between two positions as it is drawn, its longitudes unwrapped, or null where it meets land or
 * a bar. Every chord of the drawn line is tested against every edge of the coast that it may meet.
 */
export function clearLine(
  land: LandEdges,
  { gates, latitudes: [south, north] }: Bars,
  from: LonLat,
  to: LonLat,
): LonLat[] | null {
  const line: LonLat[] = [];
  for (const position of legPositions(from, to)) {
    if (position[1] < south || position[1] > north) return null;
    const before = line.at(-1);
    if (before && land.areCrossed(before, position)) return null;
    if (before && gates.areMet(before, position)) return null;
    line.push(position);
  }
  return line;
}

/**
 * Positions along the shortest line, both ends included, so close that a chord straight in longitude and latitude,
 * or in Mercator, strays by less than 20 m between 80 degrees south and north. A chord of length c bends away from
 * the line by up to c²/8 times the difference of their curvatures, which is under (1 + 2 tan φ)/R.
 */
export function* legPositions(from: LonLat, to: LonLat): Generator<LonLat> {
  const start: LonLat = [normaliseLongitude(from[0]), from[1]];
  yield start;
  const caps = DISTANCE_IN | LATITUDE | LONGITUDE;
  const line = WGS84.InverseLine(start[1], start[0], to[1], to[0], caps);
  let latitude = start[1];
  let longitude = start[0];
  for (let along = stepMetres(latitude); along < line.s13; along += stepMetres(latitude)) {
    const { lat2, lon2 } = line.Position(along, LATITUDE | LONGITUDE | LONG_UNROLL);
    latitude = filled(lat2);
    longitude = filled(lon2);
    yield [longitude, latitude];
  }
  yield [to[0] + 360 * Math.round((longitude - to[0]) / 360), to[1]];
}

function stepMetres(latitude: number): number {
  const bend = 1 + 2 * Math.tan((Math.min(Math.abs(latitude) + 0.3, 80) * Math.PI) / 180);
  return Math.sqrt((8 * LEG_ERROR_METRES * EQUATORIAL_RADIUS_METRES) / bend);
}
