import { EQUATORIAL_RADIUS_METRES, FLATTENING, POLAR_RADIUS_METRES } from './earth-model.ts';
import { inverse } from './inverse.ts';
import * as series from './kernel/series.ts';
import type { LonLat } from './lon-lat.ts';
import { type PositionTable, writeAuxiliary } from './position-table.ts';

/** Beyond this arc, about 19,400 km, the iteration is left for GeographicLib: the antipode is its own problem. */
const LONGEST_ARC = 3.05;

/** Newton steps after which a line is left for GeographicLib as well. */
const MOST_STEPS = 12;

/** Curvature left over, in radians, whose own error is below a nanometre. */
const CLOSE_ENOUGH = 1e-14;

/** The arcsine of up to a fiftieth, by its series. */
function smallArcsine(sine: number): number {
  const square = sine * sine;
  return sine * (1 + square * (1 / 6 + square * (3 / 40 + (square * 5) / 112)));
}

const start = new Float64Array(4);

/**
 * Distances in metres on WGS84 from one position to every one of a table, within 20 nm of Karney's. O(n), no allocation but the result where `out` is not given.
 *
 * The inverse problem by Newton's method in the spherical longitude: guess it equal to the longitude, see what
 * longitude the geodesic of that guess has (Karney 2013, equation 8; the first time to first order in the
 * flattening), correct, and take the length of the last (equation 7). What is left of the error in longitude adds
 * its first two derivatives of length, sin(alpha0) and `turning`, the derivative of sin(alpha0).
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`
 */
export function distanceRow(
  from: LonLat,
  to: PositionTable,
  out: Float64Array = new Float64Array(to.positions.length),
): Float64Array {
  writeAuxiliary(from, start, 0);
  const [sinBeta1 = 0, cosBeta1 = 0, sinLambda1 = 0, cosLambda1 = 0] = start;
  const { values, positions } = to;
  for (let index = 0, at = 0; index < positions.length; index++, at += 4) {
    const sinBeta2 = values[at] as number;
    const cosBeta2 = values[at + 1] as number;
    const sinLambda2 = values[at + 2] as number;
    const cosLambda2 = values[at + 3] as number;
    const heights = sinBeta1 * sinBeta2;
    const widths = cosBeta1 * cosBeta2;
    let sinOmega = Math.abs(sinLambda2 * cosLambda1 - cosLambda2 * sinLambda1);
    let cosOmega = cosLambda2 * cosLambda1 + sinLambda2 * sinLambda1;
    let shift = 0;
    let sigma = 0;
    let lastSin = 0;
    let lastCos = 1;
    let metres = Number.NaN;
    for (let step = 0; step < MOST_STEPS; step++) {
      const across = cosBeta2 * sinOmega;
      const along = cosBeta1 * sinBeta2 - sinBeta1 * cosBeta2 * cosOmega;
      const sinSigma = Math.sqrt(across * across + along * along);
      const cosSigma = heights + widths * cosOmega;
      if (sinSigma < 1e-15 && cosSigma > 0) {
        metres = 0;
        break;
      }
      const gain = sinSigma * lastCos - cosSigma * lastSin;
      sigma =
        step > 0 && gain < 0.02 && gain > -0.02
          ? sigma + smallArcsine(gain)
          : Math.atan2(sinSigma, cosSigma);
      lastSin = sinSigma;
      lastCos = cosSigma;
      if (sigma > LONGEST_ARC) break;
      const cosecant = 1 / sinSigma;
      const sinAlpha0 = widths * sinOmega * cosecant;
      const squared = sinAlpha0 * sinAlpha0;
      const turning = (widths * cosOmega - squared * cosSigma) * cosecant;
      let error = FLATTENING * sinAlpha0 * sigma;
      if (step > 0) {
        const cosAlpha0Squared = 1 - squared;
        const epsilon = series.expansionParameter(cosAlpha0Squared);
        const cos2Mid = cosAlpha0Squared > 1e-14 ? cosSigma - (2 * heights) / cosAlpha0Squared : 0;
        const cos4Mid = 2 * cos2Mid * cos2Mid - 1;
        const cos6Mid = cos2Mid * (2 * cos4Mid - 1);
        const sin2Sigma = 2 * sinSigma * cosSigma;
        const sin3Sigma = sinSigma * (3 - 4 * sinSigma * sinSigma);
        const swing =
          series.longitude1(epsilon) * cos2Mid * sinSigma +
          series.longitude2(epsilon) * cos4Mid * sin2Sigma +
          series.longitude3(epsilon) * cos6Mid * sin3Sigma;
        const mean = series.meanLongitude(epsilon);
        error = FLATTENING * sinAlpha0 * mean * (sigma + 2 * swing) - shift;
        const curvature = error * error * turning;
        if (Math.abs(curvature) < CLOSE_ENOUGH) {
          const cos8Mid = 2 * cos4Mid * cos4Mid - 1;
          const sin4Sigma = 2 * sin2Sigma * (2 * cosSigma * cosSigma - 1);
          const ripple =
            series.distance1(epsilon) * cos2Mid * sinSigma +
            series.distance2(epsilon) * cos4Mid * sin2Sigma +
            series.distance3(epsilon) * cos6Mid * sin3Sigma +
            series.distance4(epsilon) * cos8Mid * sin4Sigma;
          const arc = series.meanLength(epsilon) * (sigma + 2 * ripple);
          metres =
            POLAR_RADIUS_METRES * arc +
            EQUATORIAL_RADIUS_METRES * (sinAlpha0 * error + curvature / 2);
          break;
        }
      }
      const move = error / (1 - FLATTENING * (sigma * turning + squared));
      shift += move;
      const square = move * move;
      const sinMove = move * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)));
      const cosMove = 1 - (square / 2) * (1 - (square / 12) * (1 - square / 30));
      const turned = sinOmega * cosMove + cosOmega * sinMove;
      cosOmega = cosOmega * cosMove - sinOmega * sinMove;
      sinOmega = turned;
    }
    out[index] = Number.isNaN(metres) ? inverse(from, positions[index] ?? from).metres : metres;
  }
  return out;
}
