import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencePolygon, intersectionPolygon } from '#geodesy/disc-algebra.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { Outline } from '#geodesy/outline.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, polygonsOf } from './polygons.ts';

interface TestDisc {
  centre: LonLat;
  radiusMetres: number;
}

const disc: fc.Arbitrary<TestDisc> = fc.record({
  centre: lonLat,
  radiusMetres: metres(15_000_000).map((length) => length + 1000),
});
const few = fc.array(disc, { minLength: 1, maxLength: 6 });
const options = { maxErrorMetres: 3000 } as const;
const forms = ['drawing', 'export'] as const;

function gap({ centre, radiusMetres }: TestDisc, position: LonLat): number {
  return inverse(centre, position).metres - radiusMetres;
}

function isClear(discs: readonly TestDisc[], position: LonLat): boolean {
  const isNearSeam = Math.abs(((position[0] + 720) % 2.5) - 1.25) > 1.2499;
  const isAtPole = Math.abs(position[1]) > 89.9;
  const nearest = Math.min(...discs.map((each) => Math.abs(gap(each, position))));
  return !isNearSeam && !isAtPole && nearest > options.maxErrorMetres;
}

const positions = fc.array(lonLat, { minLength: 8, maxLength: 8 });

describe.each(forms)('in the form %s', (form) => {
  test('an intersection holds exactly what every disc holds', () => {
    fc.assert(
      fc.property(few, positions, (discs, some) => {
        const polygon = intersectionPolygon(discs, { ...options, form });
        for (const position of some) {
          if (!isClear(discs, position)) continue;
          expect(holds(polygon, position)).toBe(discs.every((each) => gap(each, position) < 0));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a difference holds exactly what a disc holds and none of the others', () => {
    fc.assert(
      fc.property(few, few, positions, (discs, without, some) => {
        const polygon = differencePolygon(discs, without, { ...options, form });
        for (const position of some) {
          if (!isClear([...discs, ...without], position)) continue;
          const isGiven = discs.some((each) => gap(each, position) < 0);
          const isTaken = without.some((each) => gap(each, position) < 0);
          expect(holds(polygon, position)).toBe(isGiven && !isTaken);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the area of two discs is the sum of both less what they share', () => {
  const wake: TestDisc = { centre: [166.65, 19.28], radiusMetres: 2_500_000 };
  const midway: TestDisc = { centre: [-177.38, 28.21], radiusMetres: 2_500_000 };
  const exact = { maxErrorMetres: 1, form: 'export' } as const;
  const area = (discs: TestDisc[]) => polygonAreaSquareMetres(new Outline(discs).polygon(exact));
  const shared = polygonAreaSquareMetres(intersectionPolygon([wake, midway], exact));
  const only = polygonAreaSquareMetres(differencePolygon([wake], [midway], exact));
  expect(area([wake, midway]) / (area([wake]) + area([midway]) - shared)).toBeCloseTo(1, 6);
  expect(only / (area([wake]) - shared)).toBeCloseTo(1, 6);
});

test('equal discs share one disc and leave nothing over', () => {
  const one: TestDisc = { centre: [140, 35], radiusMetres: 1e6 };
  const form = 'export';
  expect(polygonsOf(intersectionPolygon([one, one], { ...options, form }))).toHaveLength(1);
  expect(polygonsOf(differencePolygon([one], [one], { ...options, form }))).toHaveLength(0);
});

test('a disc taken out of the middle leaves a hole', () => {
  const outer: TestDisc = { centre: [140, 35], radiusMetres: 1e6 };
  const inner: TestDisc = { centre: [141, 34], radiusMetres: 1e5 };
  const polygon = differencePolygon([outer], [inner], { ...options, form: 'drawing' });
  expect(polygonsOf(polygon).map((rings) => rings.length)).toEqual([2]);
});

test('without discs there is nothing', () => {
  const empty = { type: 'MultiPolygon', coordinates: [] };
  expect(intersectionPolygon([], { ...options, form: 'export' })).toEqual(empty);
  expect(differencePolygon([], [], { ...options, form: 'export' })).toEqual(empty);
});
