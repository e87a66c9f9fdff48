import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { regionWithout, sphereUnion } from '#geodesy/sphere-region.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, polygonsOf } from './polygons.ts';

const MAX_ERROR_METRES = 20_000;

/** Where the form `export` is cut, and a little to both sides of it, degrees. */
const SEAM = 179.999;

const disc = fc.record({
  centre: lonLat.filter(([, latitude]) => Math.abs(latitude) < 90),
  radiusMetres: metres(12_000_000).map((length) => length + 50_000),
});
const few = fc.array(disc, { minLength: 1, maxLength: 5 });
const positions = fc.array(lonLat, { minLength: 8, maxLength: 8 });

interface TestDisc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

function metresOutside({ centre, radiusMetres }: TestDisc, position: LonLat): number {
  return inverse(centre, position, 'sphere').metres - radiusMetres;
}

function isClear(discs: readonly TestDisc[], position: LonLat): boolean {
  const nearest = Math.min(...discs.map((one) => Math.abs(metresOutside(one, position))));
  return (
    nearest > MAX_ERROR_METRES && Math.abs(position[0]) < SEAM && Math.abs(position[1]) < 89.99
  );
}

function isHeld(discs: readonly TestDisc[], position: LonLat): boolean {
  return discs.some((one) => metresOutside(one, position) < 0);
}

describe('on the sphere', () => {
  it('a union holds exactly what one of its discs holds, over 180 degrees and round the poles too', () => {
    fc.assert(
      fc.property(few, positions, (discs, some) => {
        const region = sphereUnion(discs, MAX_ERROR_METRES);
        for (const position of some.filter((one) => isClear(discs, one))) {
          expect(holds(region, position)).toBe(isHeld(discs, position));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('a region without another holds exactly what the first holds and the other does not', () => {
    fc.assert(
      fc.property(few, few, positions, (discs, without, some) => {
        const region = regionWithout(
          sphereUnion(discs, MAX_ERROR_METRES),
          sphereUnion(without, MAX_ERROR_METRES),
        );
        for (const position of some.filter((one) => isClear([...discs, ...without], one))) {
          const expected = isHeld(discs, position) && !isHeld(without, position);
          expect(holds(region, position)).toBe(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('nothing is left of a region without itself, and all of it without nothing', () => {
    const region = sphereUnion([{ centre: [179, 20], radiusMetres: 500_000 }], MAX_ERROR_METRES);
    expect(polygonsOf(regionWithout(region, region))).toEqual([]);
    expect(regionWithout(region, sphereUnion([], MAX_ERROR_METRES))).toBe(region);
  });
});
