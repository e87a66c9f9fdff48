import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChangeOutline } from '#geodesy/change-outline.ts';
import { DepthOutline } from '#geodesy/depth-outline.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, polygonsOf } from './polygons.ts';

interface TestDisc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

const options = { maxErrorMetres: 3000, form: 'export' } as const;
const changes = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6] as const;

const anywhere = fc.record({
  centre: lonLat,
  radiusMetres: metres(12_000_000).map((length) => length + 1000),
});

/** Places and radii of which few differ, so that discs coincide, nest and meet in one point. */
const inPattern = fc.record({
  centre: fc.constantFrom<LonLat>([180, 0], [-170, 0], [170, 3], [179, 10], [0, 90], [178, 80]),
  radiusMetres: fc.constantFrom(1_000_000, 2_000_000, 2_600_000),
});

const discs = fc.oneof(
  fc.array(anywhere, { maxLength: 6 }),
  fc.array(inPattern, { maxLength: 6 }),
  fc.array(fc.oneof(anywhere, inPattern), { maxLength: 6 }),
);
const near = fc.tuple(
  metres(70).map((more) => (more > 35 ? more - 215 : more + 145)),
  metres(150).map((more) => more - 65),
);
const positions = fc.array(fc.oneof(lonLat, near), { minLength: 10, maxLength: 10 });

function depthAt(all: readonly TestDisc[], at: LonLat): number {
  return all.filter(({ centre, radiusMetres }) => inverse(centre, at).metres <= radiusMetres)
    .length;
}

/** Whether a position is farther from every ring than a chord may stray, and off the cut and the poles. */
function isClear(all: readonly TestDisc[], at: LonLat): boolean {
  return (
    Math.abs(Math.abs(at[0]) - 180) > 1e-3 &&
    Math.abs(at[1]) < 89.9 &&
    all.every(
      ({ centre, radiusMetres }) =>
        Math.abs(inverse(centre, at).metres - radiusMetres) > options.maxErrorMetres,
    )
  );
}

describe('the outline of a change', () => {
  test('holds a position where so many discs more or fewer hold it, and no other', () => {
    fc.assert(
      fc.property(discs, discs, positions, (before, after, some) => {
        const outline = new ChangeOutline(before, after);
        const regions = changes.map((change) => outline.polygon(change, options));
        for (const at of some.filter((one) => isClear([...before, ...after], one))) {
          const change = depthAt(after, at) - depthAt(before, at);
          const expected = changes.map((one) => (one > 0 ? change >= one : change <= one));
          expect(regions.map((region) => holds(region, at))).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is turned round when before and after are', () => {
    fc.assert(
      fc.property(discs, discs, (before, after) => {
        const outline = new ChangeOutline(before, after);
        const back = new ChangeOutline(after, before);
        for (const change of [-2, -1, 1, 2]) {
          const area = polygonAreaSquareMetres(outline.polygon(change, options));
          const mirrored = polygonAreaSquareMetres(back.polygon(-change, options));
          expect(Math.abs(mirrored - area)).toBeLessThan(1e6 + 1e-6 * area);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is empty where nothing changes', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const outline = new ChangeOutline(all, [...all].reverse());
        for (const change of changes) {
          expect(polygonsOf(outline.polygon(change, options))).toHaveLength(0);
          expect(outline.lines(change, 3000)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('from nothing is the outline of depth', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const outline = new ChangeOutline([], all);
        const depth = new DepthOutline(all, 3);
        for (const count of [1, 2, 3]) {
          const area = polygonAreaSquareMetres(depth.polygon(count, options));
          const risen = polygonAreaSquareMetres(outline.polygon(count, options));
          expect(Math.abs(risen - area)).toBeLessThan(1e6 + 1e-6 * area);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts equal discs each for itself', () => {
    const disc: TestDisc = { centre: [179, 20], radiusMetres: 900_000 };
    const outline = new ChangeOutline([disc], [disc, disc, disc]);
    expect(outline.lines(2, 1000)).toHaveLength(1);
    expect(outline.lines(3, 1000)).toEqual([]);
  });

  test('knows no change of 0', () => {
    expect(() => new ChangeOutline([], []).lines(0, 1000)).toThrow(RangeError);
  });
});
