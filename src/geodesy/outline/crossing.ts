import type { PreparedDisc } from './disc.ts';

/**
 * What one disc hides of another's ring, as far as a sphere can tell: azimuths (radians) nearer to `middle` than
 * `core` are surely hidden, those further than `outer` surely are not. `core` and `outer` are 0 where nothing is
 * and pi where everything is.
 */
export interface HiddenBounds {
  middle: number;
  core: number;
  outer: number;
}

/** What one disc hides of another's ring: nothing, everything, or the azimuths from `start` on to `end`. */
export type Hidden = 'nothing' | 'everything' | readonly [start: number, end: number];

/**
 * How far the auxiliary sphere may be wrong, as a share of the two radii: a position at an azimuth of a ring moves by
 * less than the flattening times its arc and half that again, a distance by half the flattening of its own.
 */
const RING_DOUBT = 0.0055;
const DISC_DOUBT = 0.0025;

const NEAREST_METRES = 1e-6;

/** Bounds what `by` hides of the ring of `disc`. O(1); writes into `bounds`. */
export function boundHidden(disc: PreparedDisc, by: PreparedDisc, bounds: HiddenBounds): void {
  const sinLambda = by.sinLambda * disc.cosLambda - by.cosLambda * disc.sinLambda;
  const cosLambda = by.cosLambda * disc.cosLambda + by.sinLambda * disc.sinLambda;
  const cosApart = disc.sinBeta * by.sinBeta + disc.cosBeta * by.cosBeta * cosLambda;
  const east = by.cosBeta * sinLambda;
  const north = disc.cosBeta * by.sinBeta - disc.sinBeta * by.cosBeta * cosLambda;
  const sinApart = Math.sqrt(east * east + north * north);
  const doubt = RING_DOUBT * disc.rho + DISC_DOUBT * by.rho;
  const farthest = sinApart * disc.sinRho;
  const nearest = cosApart * disc.cosRho;
  const shrink = by.cosRho * (1 - (doubt * doubt) / 2);
  const least = shrink + by.sinRho * doubt - nearest;
  const most = (by.rho + doubt < Math.PI ? shrink - by.sinRho * doubt : -1) - nearest;
  bounds.outer = halfWidth(most, farthest);
  bounds.core = by.rho > doubt ? halfWidth(least, farthest) : 0;
  bounds.middle = bounds.outer === 0 ? 0 : Math.atan2(east, north);
}

/** The half width of the azimuths inside a circle of the sphere, by the cosine rule; robust for equal centres. */
function halfWidth(opposite: number, adjacent: number): number {
  if (opposite >= adjacent) return 0;
  if (opposite <= -adjacent) return Math.PI;
  return Math.acos(opposite / adjacent);
}

/**
 * What `by` hides of the ring of `disc` on WGS84, its ends where distance and radius agree to a micrometre. The bounds
 * bracket each end; where they leave open whether there are ends at all, an azimuth inside and one outside is
 * looked for first.
 */
export function findHidden(disc: PreparedDisc, by: PreparedDisc, bounds: HiddenBounds): Hidden {
  const { middle, core, outer } = bounds;
  if (outer === 0) return 'nothing';
  if (core === Math.PI) return 'everything';
  const outside = (azimuth: number) => disc.metresOutside(azimuth, by);
  let inside = middle;
  if (core === 0) {
    inside = firstNegative(outside, middle, Math.min(outer, Math.PI / 2));
    if (outside(inside) >= 0) return 'nothing';
  }
  let beyond = middle + Math.PI;
  if (outer === Math.PI) {
    const inward = (azimuth: number) => -outside(azimuth);
    beyond = firstNegative(inward, beyond, Math.PI - Math.min(core, Math.PI / 2));
    if (outside(beyond) <= 0) return 'everything';
  }
  const before = beyond > inside ? beyond - 2 * Math.PI : beyond;
  const after = before + 2 * Math.PI;
  return [
    endBetween(outside, [inside, middle - core], [middle - outer, before]),
    endBetween(outside, [inside, middle + core], [middle + outer, after]),
  ];
}

/**
 * An azimuth within `reach` of `middle` where a function of one valley is negative, or the bottom of the valley:
 * golden section that stops as soon as it can.
 */
function firstNegative(value: (azimuth: number) => number, middle: number, reach: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [middle - reach, middle + reach];
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let atLeft = value(left);
  let atRight = value(right);
  for (let step = 0; step < 60 && atLeft >= 0 && atRight >= 0; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = value(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = value(right);
    }
  }
  return atLeft < atRight ? left : right;
}

/**
 * Where a function changes sign, by false position in the Illinois manner, between an azimuth where it is negative and
 * one where it is not; of each pair the one nearer to the change is taken if its sign is as hoped.
 */
function endBetween(
  value: (azimuth: number) => number,
  [sureInside, likelyInside]: readonly [number, number],
  [likelyOutside, sureOutside]: readonly [number, number],
): number {
  let a = likelyInside;
  let atA = value(a);
  if (atA >= 0) [a, atA] = [sureInside, value(sureInside)];
  let b = likelyOutside;
  let atB = value(b);
  if (atB < 0 || (b - a) * (sureOutside - a) <= 0) [b, atB] = [sureOutside, value(sureOutside)];
  let next = a;
  for (let step = 0; step < 100; step++) {
    next = (a * atB - b * atA) / (atB - atA);
    const atNext = value(next);
    if (Math.abs(atNext) < NEAREST_METRES || Math.abs(b - a) < 1e-15) break;
    if (atNext >= 0 === atB >= 0) {
      atA /= 2;
    } else {
      [a, atA] = [b, atB];
    }
    [b, atB] = [next, atNext];
  }
  return next;
}
