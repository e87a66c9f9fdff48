import { assertRing } from './curve/ring-curve.ts';
import { FLATTENING } from './earth-model.ts';
import { GeodesyError } from './geodesy-error.ts';
import {
  LARGEST_POLYNOMIAL_RADIUS_METRES,
  RING_COEFFICIENTS,
  ringPolynomials,
  X_COEFFICIENTS,
  Y_COEFFICIENTS,
  Z_COEFFICIENTS,
} from './kernel/ring-polynomials.ts';
import type { LonLat } from './lon-lat.ts';

const DEGREES = 180 / Math.PI;
const REDUCTION = 1 - FLATTENING;

const coefficients = new Float64Array(RING_COEFFICIENTS);

/** Sines and cosines of evenly spaced azimuths from north to south, of a ring of so many vertices. */
interface Azimuths {
  readonly count: number;
  readonly sine: Float64Array;
  readonly cosine: Float64Array;
}

let last: Azimuths | undefined;

/**
 * `count` vertices of the WGS84 ring, evenly spaced in azimuth from due north clockwise, as interleaved longitude
 * and latitude in degrees, each within a micrometre of the range: for rows of rings, where `ringVertices`
 * chooses its own. Longitudes are within 180 degrees of the centre's. Writes into `out` at `offset` where given.
 * O(count), with eleven geodesics beforehand.
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, `length-out-of-range` beyond 19,900 km or a count under 3
 */
export function uniformRing(
  centre: LonLat,
  radiusMetres: number,
  count: number,
  out: Float64Array = new Float64Array(2 * count),
  offset = 0,
): Float64Array {
  assertRing(centre, radiusMetres, 'wgs84');
  if (radiusMetres > LARGEST_POLYNOMIAL_RADIUS_METRES || !(Number.isInteger(count) && count > 2)) {
    throw new GeodesyError(
      'length-out-of-range',
      `A uniform ring has a radius up to ${LARGEST_POLYNOMIAL_RADIUS_METRES} m and 3 or more vertices, not ${radiusMetres} m and ${count}: use ringVertices for a larger one.`,
    );
  }
  ringPolynomials(centre[1], radiusMetres, coefficients);
  writeRing(centre[0], count, out, offset);
  return out;
}

/**
 * The angle whose sine and cosine are in the ratio given: by its series where it is small, as it is from one vertex
 * to the next of a ring of a hundred or more.
 */
function angle(sine: number, cosine: number): number {
  const t = sine / cosine;
  if (!(cosine > 0 && t < 0.07 && t > -0.07)) return Math.atan2(sine, cosine);
  const t2 = t * t;
  return t * (1 + t2 * (-1 / 3 + t2 * (1 / 5 + t2 * (-1 / 7 + t2 * (1 / 9 + t2 * (-1 / 11))))));
}

/** Evaluates the eastern half, from vertex to vertex, and mirrors it. */
function writeRing(longitude: number, count: number, out: Float64Array, offset: number): void {
  const { sine, cosine } = azimuths(count);
  const half = count >> 1;
  const k = coefficients;
  const at = (index: number) => k[index] ?? 0;
  const [x, z, y] = [X_COEFFICIENTS, Z_COEFFICIENTS, Y_COEFFICIENTS];
  const [x0, x1, x2, x3, x4, x5] = [at(x), at(x + 1), at(x + 2), at(x + 3), at(x + 4), at(x + 5)];
  const [x6, x7, x8, x9, x10] = [at(x + 6), at(x + 7), at(x + 8), at(x + 9), at(x + 10)];
  const [z0, z1, z2, z3, z4, z5] = [at(z), at(z + 1), at(z + 2), at(z + 3), at(z + 4), at(z + 5)];
  const [z6, z7, z8, z9, z10] = [at(z + 6), at(z + 7), at(z + 8), at(z + 9), at(z + 10)];
  const [y0, y1, y2, y3, y4] = [at(y), at(y + 1), at(y + 2), at(y + 3), at(y + 4)];
  const [y5, y6, y7, y8] = [at(y + 5), at(y + 6), at(y + 7), at(y + 8)];
  let [lastX, lastY, lastAcross, lastUp, east, north] = [1, 0, 1, 0, 0, 0];
  for (let step = 0; step <= half; step++) {
    const c = cosine[step] ?? 0;
    const c2 = c * c;
    const vx =
      x0 +
      c2 * (x2 + c2 * (x4 + c2 * (x6 + c2 * (x8 + c2 * x10)))) +
      c * (x1 + c2 * (x3 + c2 * (x5 + c2 * (x7 + c2 * x9))));
    const vz =
      z0 +
      c2 * (z2 + c2 * (z4 + c2 * (z6 + c2 * (z8 + c2 * z10)))) +
      c * (z1 + c2 * (z3 + c2 * (z5 + c2 * (z7 + c2 * z9))));
    const vy =
      (sine[step] ?? 0) *
      (y0 +
        c2 * (y2 + c2 * (y4 + c2 * (y6 + c2 * y8))) +
        c * (y1 + c2 * (y3 + c2 * (y5 + c2 * y7))));
    const across = REDUCTION * Math.sqrt(vx * vx + vy * vy);
    east += DEGREES * angle(lastX * vy - lastY * vx, lastX * vx + lastY * vy);
    north += DEGREES * angle(lastAcross * vz - lastUp * across, lastAcross * across + lastUp * vz);
    [lastX, lastY, lastAcross, lastUp] = [vx, vy, across, vz];
    const right = offset + 2 * step;
    out[right] = longitude + east;
    out[right + 1] = north;
    if (step > 0 && 2 * step < count) {
      const left = offset + 2 * (count - step);
      out[left] = longitude - east;
      out[left + 1] = north;
    }
  }
}

/** Kept for the count that was asked for last: a row of rings has one. */
function azimuths(count: number): Azimuths {
  if (last?.count === count) return last;
  const half = (count >> 1) + 1;
  const sine = Float64Array.from({ length: half }, (_, step) =>
    2 * step === count ? 0 : Math.sin((2 * Math.PI * step) / count),
  );
  const cosine = Float64Array.from({ length: half }, (_, step) =>
    4 * step === count ? 0 : Math.cos((2 * Math.PI * step) / count),
  );
  last = { count, sine, cosine };
  return last;
}
