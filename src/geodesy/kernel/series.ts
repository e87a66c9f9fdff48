import { FLATTENING } from '../earth-model.ts';

/**
 * The series of Karney 2013 (Algorithms for geodesics, J. Geodesy 87, equations 17, 18, 21, 24, 25), to the fourth
 * power of the expansion parameter: on WGS84 the terms left out are under 3 nm over half the Earth.
 */

/** Square of the second eccentricity. */
export const SECOND_ECCENTRICITY_SQUARED = (FLATTENING * (2 - FLATTENING)) / (1 - FLATTENING) ** 2;

/** Third flattening. */
const N = FLATTENING / (2 - FLATTENING);

const A3_1 = -(1 - N) / 2;
const A3_2 = -(1 / 4 + N / 8 - (3 * N * N) / 8);
const A3_3 = -(1 + 3 * N + N * N) / 16;
const A3_4 = -(3 / 64 + N / 32);

const C31_1 = (1 - N) / 4;
const C31_2 = (1 - N * N) / 8;
const C31_3 = (3 + 3 * N - N * N) / 64;
const C31_4 = 5 / 128 + N / 64;
const C32_2 = (2 - 3 * N + N * N) / 32;
const C32_3 = (3 - 2 * N - 3 * N * N) / 64;
const C32_4 = (3 + N) / 128;
const C33_3 = (5 - 9 * N + 5 * N * N) / 192;
const C33_4 = (9 - 10 * N) / 384;
const C34_4 = (7 - 14 * N) / 512;

/** The expansion parameter of a geodesic from the squared cosine of its azimuth at the equator (equation 16). */
export function expansionParameter(cosAlpha0Squared: number): number {
  const k2 = SECOND_ECCENTRICITY_SQUARED * cosAlpha0Squared;
  return k2 / (2 * (1 + Math.sqrt(1 + k2)) + k2);
}

/** Mean length of a radian of the auxiliary sphere, in polar radii (equation 17). */
export function meanLength(epsilon: number): number {
  const square = epsilon * epsilon;
  return (1 + square * (1 / 4 + square / 64)) / (1 - epsilon);
}

/** Fourier coefficients of distance, for sin(2 sigma) and on (equation 18). */
export function distance1(epsilon: number): number {
  return epsilon * (-1 / 2 + (epsilon * epsilon * 3) / 16);
}
export function distance2(epsilon: number): number {
  const square = epsilon * epsilon;
  return square * (-1 / 16 + square / 32);
}
export function distance3(epsilon: number): number {
  return (-epsilon * epsilon * epsilon) / 48;
}
export function distance4(epsilon: number): number {
  const square = epsilon * epsilon;
  return (-5 / 512) * square * square;
}

/** Fourier coefficients of the reverted distance, for sin(2 tau) and on (equation 21). */
export function reverted1(epsilon: number): number {
  return epsilon * (1 / 2 - (epsilon * epsilon * 9) / 32);
}
export function reverted2(epsilon: number): number {
  const square = epsilon * epsilon;
  return square * (5 / 16 - (square * 37) / 96);
}
export function reverted3(epsilon: number): number {
  return (epsilon * epsilon * epsilon * 29) / 96;
}
export function reverted4(epsilon: number): number {
  const square = epsilon * epsilon;
  return (539 / 1536) * square * square;
}

/** Mean longitude of a radian of the auxiliary sphere (equation 24). */
export function meanLongitude(epsilon: number): number {
  return 1 + epsilon * (A3_1 + epsilon * (A3_2 + epsilon * (A3_3 + epsilon * A3_4)));
}

/** Fourier coefficients of longitude, for sin(2 sigma) and on (equation 25). */
export function longitude1(epsilon: number): number {
  return epsilon * (C31_1 + epsilon * (C31_2 + epsilon * (C31_3 + epsilon * C31_4)));
}
export function longitude2(epsilon: number): number {
  return epsilon * epsilon * (C32_2 + epsilon * (C32_3 + epsilon * C32_4));
}
export function longitude3(epsilon: number): number {
  return epsilon * epsilon * epsilon * (C33_3 + epsilon * C33_4);
}
export function longitude4(epsilon: number): number {
  const square = epsilon * epsilon;
  return C34_4 * square * square;
}

/** The sum of c1 sin(2x) + c2 sin(4x) + c3 sin(6x) + c4 sin(8x), by Clenshaw, from the sine and cosine of x. */
export function sineSeries(
  sine: number,
  cosine: number,
  c1: number,
  c2: number,
  c3: number,
  c4: number,
): number {
  const twice = 2 * (cosine - sine) * (cosine + sine);
  const y3 = c3 + twice * c4;
  const y2 = c2 + twice * y3 - c4;
  return 2 * sine * cosine * (c1 + twice * y2 - y3);
}
