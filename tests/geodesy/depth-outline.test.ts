import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { DepthOutline } from '#geodesy/depth-outline.ts';
import { intersectionPolygon } from '#geodesy/disc-algebra.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { Outline } from '#geodesy/outline.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, planarArea, polygonsOf } from './polygons.ts';

interface TestDisc {
  centre: LonLat;
  radiusMetres: number;
}

const WAKE: TestDisc = { centre: [166.65, 19.28], radiusMetres: 2_500_000 };
const MIDWAY: TestDisc = { centre: [-177.38, 28.21], radiusMetres: 2_500_000 };

const anywhere = fc.record({
  centre: lonLat,
  radiusMetres: metres(15_000_000).map((length) => length + 1000),
});

/** Places and radii of which few differ, so that discs coincide, nest and meet in one point. */
const inPattern = fc.record({
  centre: fc.constantFrom<LonLat>([180, 0], [-170, 0], [170, 0], [180, 10], [0, 90], [180, 80]),
  radiusMetres: fc.constantFrom(1_000_000, 2_000_000, 4_000_000),
});

const discs = fc.oneof(
  fc.array(anywhere, { minLength: 1, maxLength: 7 }),
  fc.array(inPattern, { minLength: 1, maxLength: 7 }),
  fc.array(fc.oneof(anywhere, inPattern), { minLength: 1, maxLength: 7 }),
);

const positions = fc.array(lonLat, { minLength: 6, maxLength: 6 });

function depthAt(all: readonly TestDisc[], position: LonLat): number {
  return all.filter(({ centre, radiusMetres }) => inverse(centre, position).metres <= radiusMetres)
    .length;
}

/** Whether a position is further than `metres` from every ring, and where no polygon is cut. */
function isClear(all: readonly TestDisc[], position: LonLat, bound: number): boolean {
  const isNearSeam = Math.abs(((position[0] + 720) % 2.5) - 1.25) > 1.2499;
  if (isNearSeam || Math.abs(position[1]) > 89.9) return false;
  return all.every(
    ({ centre, radiusMetres }) => Math.abs(inverse(centre, position).metres - radiusMetres) > bound,
  );
}

describe.each(['drawing', 'export'] as const)('the polygon of a depth, form %s', (form) => {
  const options = { maxErrorMetres: 3000, form };

  test('holds a position where that many discs or more hold it, and no other', () => {
    fc.assert(
      fc.property(discs, positions, (all, some) => {
        const outline = new DepthOutline(all, all.length);
        const polygons = all.map((_, index) => outline.polygon(index + 1, options));
        for (const position of some) {
          if (!isClear(all, position, options.maxErrorMetres)) continue;
          const holding = polygons.map((polygon) => holds(polygon, position));
          const depth = depthAt(all, position);
          expect(holding).toEqual(polygons.map((_, index) => index < depth));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is wound as RFC 7946 says, and closed', () => {
    fc.assert(
      fc.property(discs, fc.integer({ min: 1, max: 3 }), (all, depth) => {
        for (const rings of polygonsOf(new DepthOutline(all, 3).polygon(depth, options))) {
          for (const [index, ring] of rings.entries()) {
            expect(ring.at(-1)).toEqual(ring[0]);
            expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the areas of depths', () => {
  const options = { maxErrorMetres: 200, form: 'export' } as const;

  test('add up to the areas of the discs', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const outline = new DepthOutline(all, all.length);
        const sum = (areas: number[]) => areas.reduce((total, area) => total + area, 0);
        const byDepth = sum(
          all.map((_, index) => polygonAreaSquareMetres(outline.polygon(index + 1, options))),
        );
        const byDisc = sum(
          all.map(({ centre, radiusMetres }) =>
            polygonAreaSquareMetres(ringPolygon(centre, radiusMetres, options)),
          ),
        );
        const edges = all.length * 2 * 40_000_000 * options.maxErrorMetres;
        expect(Math.abs(byDepth - byDisc)).toBeLessThan(edges);
      }),
      { numRuns: 40 },
    );
  });

  test('at depth 1 and at the number of discs are those of the union and of what all share', () => {
    const three = [WAKE, MIDWAY, { ...WAKE, radiusMetres: 1_000_000 }];
    const outline = new DepthOutline(three, 3);
    const union = polygonAreaSquareMetres(new Outline(three).polygon(options));
    expect(polygonAreaSquareMetres(outline.polygon(1, options)) / union).toBeCloseTo(1, 9);
    const shared = polygonAreaSquareMetres(intersectionPolygon(three, options));
    expect(polygonAreaSquareMetres(outline.polygon(3, options)) / shared).toBeCloseTo(1, 9);
  });

  test('of equal discs are that of one, at each depth', () => {
    const outline = new DepthOutline([MIDWAY, MIDWAY, MIDWAY], 4);
    const one = polygonAreaSquareMetres(ringPolygon(MIDWAY.centre, 2_500_000, options));
    for (const depth of [1, 2, 3]) {
      const polygon = outline.polygon(depth, options);
      expect(polygonAreaSquareMetres(polygon) / one).toBeCloseTo(1, 4);
    }
    expect(polygonsOf(outline.polygon(4, options))).toEqual([]);
  });

  test('of two halves and more of the Earth leave no place at depth 0', () => {
    const outline = new DepthOutline(
      [
        { centre: [0, 0], radiusMetres: 12_000_000 },
        { centre: [180, 0], radiusMetres: 12_000_000 },
      ],
      2,
    );
    const whole = polygonAreaSquareMetres(outline.polygon(1, options));
    expect(whole).toBeCloseTo(EARTH_AREA_SQUARE_METRES, -1);
  });
});

describe('the lines of a depth', () => {
  test('run along rings that one disc fewer holds on one side than on the other', () => {
    fc.assert(
      fc.property(discs, fc.nat(), (all, pick) => {
        const outline = new DepthOutline(all, all.length);
        for (const depth of all.map((_, index) => index + 1)) {
          const vertices = outline.lines(depth, 50_000).flat();
          const vertex = vertices[pick % vertices.length];
          if (vertex === undefined) continue;
          const gaps = all.map(
            ({ centre, radiusMetres }) => inverse(centre, vertex).metres - radiusMetres,
          );
          const within = gaps.filter((gap) => gap < -1e-2).length;
          const touching = gaps.filter((gap) => Math.abs(gap) <= 1e-2).length;
          expect(touching).toBeGreaterThan(0);
          expect(within).toBeLessThan(depth);
          expect(within + touching).toBeGreaterThanOrEqual(depth);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are the same however many depths are asked for', () => {
    const many = fc.array(fc.oneof(anywhere, inPattern), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 4 }), (all, depth) => {
        const few = new DepthOutline(all, depth).lines(depth, 100_000);
        expect(few).toEqual(new DepthOutline(all, all.length).lines(depth, 100_000));
      }),
      { numRuns: 60 },
    );
  });

  test('are closed, also round a pole', () => {
    const lines = new DepthOutline([{ centre: [0, 90], radiusMetres: 1e6 }, WAKE], 1).lines(1, 100);
    expect(lines).toHaveLength(2);
    const turns = lines.map((line) => Math.round((line.at(-1)?.[0] ?? 0) - (line[0]?.[0] ?? 0)));
    expect(turns.map(Math.abs).sort()).toEqual([0, 360]);
  });
});

test.each([0, 1.5, 4, Number.NaN])('depth %d is refused where three are known', (depth) => {
  const outline = new DepthOutline([WAKE], 3);
  expect(() => outline.lines(depth, 100)).toThrow(RangeError);
});

test('no discs have no edges', () => {
  const outline = new DepthOutline([], 2);
  expect(outline.polygon(1, { maxErrorMetres: 100, form: 'export' }).coordinates).toEqual([]);
});
