import fc from 'fast-check';
import type { LonLat } from '#geodesy/lon-lat.ts';

const BILLION = 1_000_000_000;

/** Numbers spread evenly from `least` to `most`, ends included. */
function spread(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: 0, max: BILLION })
    .map((share) => least + ((most - least) * share) / BILLION);
}

/** Positions all over the Earth, poles and the antimeridian more often than chance would have them. */
export const lonLat: fc.Arbitrary<LonLat> = fc.tuple(
  fc.oneof(
    { weight: 8, arbitrary: spread(-180, 180) },
    { weight: 1, arbitrary: fc.constantFrom(-180, 180, 0, 179.9999999, -179.9999999) },
  ),
  fc.oneof(
    { weight: 8, arbitrary: spread(-90, 90) },
    { weight: 1, arbitrary: fc.constantFrom(-90, 90, 0, 89.9999, -89.9999) },
  ),
);

/** Directions in degrees. */
export const azimuth = spread(0, 359.999999);

/** Lengths in metres up to `most`. */
export function metres(most: number): fc.Arbitrary<number> {
  return spread(0, most);
}
