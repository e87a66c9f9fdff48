import { EQUATORIAL_RADIUS_METRES, FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { SECOND_ECCENTRICITY_SQUARED } from './series.ts';

/** Beyond the arc of this cosine, about 19,400 km, a line is left for GeographicLib: the antipode is its own problem. */
const COS_LONGEST_ARC = Math.cos(3.05);

/** Third flattening, and the coefficients of longitude to the second power (Karney 2013, equations 24 and 25). */
const N = FLATTENING / (2 - FLATTENING);
const MEAN_1 = -(1 - N) / 2;
const MEAN_2 = -(1 / 4 + N / 8 - (3 * N * N) / 8);
const SWING_1 = (1 - N) / 4;
const SWING_2 = (1 - N * N) / 8;
const SWING_22 = (2 - 3 * N + N * N) / 32;

/**
 * The length in metres of the geodesic between two positions of which the sines and cosines of reduced latitude and
 * of longitude are given: the first step and the last of `distanceRow`, with shorter series. Within 0.1 mm to
 * 12,000 km and 5 mm to 19,400 km; NaN beyond.
 */
export function quickLength(
  sinBeta1: number,
  cosBeta1: number,
  sinLambda1: number,
  cosLambda1: number,
  sinBeta2: number,
  cosBeta2: number,
  sinLambda2: number,
  cosLambda2: number,
): number {
  const heights = sinBeta1 * sinBeta2;
  const widths = cosBeta1 * cosBeta2;
  const sinLambda = Math.abs(sinLambda2 * cosLambda1 - cosLambda2 * sinLambda1);
  const cosLambda = cosLambda2 * cosLambda1 + sinLambda2 * sinLambda1;

  const across = cosBeta2 * sinLambda;
  const along = cosBeta1 * sinBeta2 - sinBeta1 * cosBeta2 * cosLambda;
  const sinArc = Math.sqrt(across * across + along * along);
  const cosArc = heights + widths * cosLambda;
  if (cosArc < COS_LONGEST_ARC) return Number.NaN;
  if (sinArc < 1e-15) return 0;
  const arc = roughArc(cosArc);
  const cosecantArc = 1 / sinArc;
  const lean = widths * sinLambda * cosecantArc;
  const bend = (widths * cosLambda - lean * lean * cosArc) * cosecantArc;
  const move = (FLATTENING * lean * arc) / (1 - FLATTENING * (arc * bend + lean * lean));
  const square = move * move;
  const sinMove = move * (1 - (square / 6) * (1 - square / 20));
  const cosMove = 1 - (square / 2) * (1 - square / 12);
  const sinOmega = sinLambda * cosMove + cosLambda * sinMove;
  const cosOmega = cosLambda * cosMove - sinLambda * sinMove;

  const across2 = cosBeta2 * sinOmega;
  const along2 = cosBeta1 * sinBeta2 - sinBeta1 * cosBeta2 * cosOmega;
  const sinSigma = Math.sqrt(across2 * across2 + along2 * along2);
  const cosSigma = heights + widths * cosOmega;
  const sigma = Math.atan2(sinSigma, cosSigma);
  const cosecant = 1 / sinSigma;
  const sinAlpha0 = widths * sinOmega * cosecant;
  const squared = sinAlpha0 * sinAlpha0;
  const turning = (widths * cosOmega - squared * cosSigma) * cosecant;
  const cosAlpha0Squared = 1 - squared;
  const cos2Mid = cosAlpha0Squared > 1e-14 ? cosSigma - (2 * heights) / cosAlpha0Squared : 0;
  const cos4Mid = 2 * cos2Mid * cos2Mid - 1;
  const first = cos2Mid * sinSigma;
  const second = 2 * cos4Mid * sinSigma * cosSigma;
  const third = cos2Mid * (2 * cos4Mid - 1) * sinSigma * (3 - 4 * sinSigma * sinSigma);

  const k2 = SECOND_ECCENTRICITY_SQUARED * cosAlpha0Squared;
  const e = k2 * (1 / 4 - k2 * (1 / 8 - k2 * (5 / 64 - k2 * (7 / 128))));
  const e2 = e * e;
  const swing = e * (SWING_1 + e * SWING_2) * first + e2 * SWING_22 * second;
  const longitude = (1 + e * (MEAN_1 + e * MEAN_2)) * (sigma + 2 * swing);
  const error = FLATTENING * sinAlpha0 * longitude - move;
  const ripple =
    e * (-1 / 2 + (3 / 16) * e2) * first - (e2 / 16) * second - ((e2 * e) / 48) * third;
  const mean = 1 + e * (1 + e * (5 / 4) * (1 + e * (1 + (81 / 80) * e)));
  return (
    POLAR_RADIUS_METRES * mean * (sigma + 2 * ripple) +
    EQUATORIAL_RADIUS_METRES * error * (sinAlpha0 + (error * turning) / 2)
  );
}

/**
 * An arc in [0, pi] from its cosine, to 0.0001: as close as the first step needs, which the last makes good.
 * @see Abramowitz and Stegun, "Handbook of Mathematical Functions", 4.4.45
 */
function roughArc(cosine: number): number {
  const size = Math.abs(cosine);
  const bend = 1.5707288 + size * (-0.2121144 + size * (0.074261 - size * 0.0187293));
  const arc = Math.sqrt(Math.max(0, 1 - size)) * bend;
  return cosine < 0 ? Math.PI - arc : arc;
}
