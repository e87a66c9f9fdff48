import { FLATTENING } from './earth-model.ts';
import { assertLonLat, type LonLat } from './lon-lat.ts';

/**
 * Positions made ready for rows of distances: four numbers each, the sines and cosines of reduced latitude and of
 * longitude.
 */
export interface PositionTable {
  readonly positions: readonly LonLat[];
  readonly values: Float64Array;
}

const RADIANS = Math.PI / 180;

/**
 * Makes positions ready for `distanceRow` and `quickDistanceRow`. O(n).
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`
 */
export function positionTable(positions: readonly LonLat[]): PositionTable {
  const values = new Float64Array(4 * positions.length);
  for (const [index, position] of positions.entries()) {
    writeAuxiliary(position, values, 4 * index);
  }
  return { positions, values };
}

/** Writes the four numbers of one position at `offset`. */
export function writeAuxiliary(position: LonLat, values: Float64Array, offset: number): void {
  assertLonLat(position);
  const latitude = position[1] * RADIANS;
  const up = (1 - FLATTENING) * Math.sin(latitude);
  const across = Math.cos(latitude);
  const length = Math.sqrt(up * up + across * across);
  values[offset] = up / length;
  values[offset + 1] = across / length;
  values[offset + 2] = Math.sin(position[0] * RADIANS);
  values[offset + 3] = Math.cos(position[0] * RADIANS);
}
