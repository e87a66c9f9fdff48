import { inverse } from './inverse.ts';
import { quickLength } from './kernel/quick-length.ts';
import type { LonLat } from './lon-lat.ts';
import { type PositionTable, writeAuxiliary } from './position-table.ts';

const start = new Float64Array(4);

/**
 * Distances in metres on WGS84 from one position to every one of a table, within 0.1 mm to 12,000 km and 5 mm to
 * 19,400 km, faster than a sphere's in Turf. For sorting and for asking which are near; a figure that is shown
 * comes from `distanceRow`. O(n), no allocation but the result where `out` is not given.
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`
 */
export function quickDistanceRow(
  from: LonLat,
  to: PositionTable,
  out: Float64Array = new Float64Array(to.positions.length),
): Float64Array {
  writeAuxiliary(from, start, 0);
  const [sinBeta = 0, cosBeta = 0, sinLambda = 0, cosLambda = 0] = start;
  const { values, positions } = to;
  for (let index = 0, at = 0; index < positions.length; index++, at += 4) {
    const metres = quickLength(
      sinBeta,
      cosBeta,
      sinLambda,
      cosLambda,
      values[at] as number,
      values[at + 1] as number,
      values[at + 2] as number,
      values[at + 3] as number,
    );
    out[index] = Number.isNaN(metres) ? inverse(from, positions[index] as LonLat).metres : metres;
  }
  return out;
}
