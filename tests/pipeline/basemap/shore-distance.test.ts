import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaBelow } from '#pipeline/basemap/contour.ts';
import type { Polygon } from '#pipeline/basemap/geometry.ts';
import { buildPointTree } from '#pipeline/basemap/point-tree.ts';
import { shoreDistanceGrid } from '#pipeline/basemap/shore-distance.ts';

const WGS84_EQUATOR_DEGREE_METRES = 111_319.4908;

const island: Polygon = [
  [
    [-0.5, -0.5],
    [-0.5, 0.5],
    [0.5, 0.5],
    [0.5, -0.5],
    [-0.5, -0.5],
  ],
];

describe('buildPointTree', () => {
  test('finds the same nearest point as a look at every point', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const anyPoint = fc.tuple(number, number, number);
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 80, maxLength: 200 }), anyPoint, (points, at) => {
        const tree = buildPointTree(Float64Array.from(points.flat()));
        const distances = points.map((p) => Math.hypot(p[0] - at[0], p[1] - at[1], p[2] - at[2]));
        expect(tree.nearest(...at, 1e6)).toBeCloseTo(Math.min(...distances), 6);
      }),
    );
  });

  test('answers the limit when nothing is nearer', () => {
    expect(buildPointTree(Float64Array.of(100, 0, 0)).nearest(0, 0, 0, 50)).toBe(50);
  });
});

describe('shoreDistanceGrid', () => {
  const grid = shoreDistanceGrid([island], [0, 0, 2, 0], 0.5, 150_000);

  test('is zero on land', () => {
    expect(grid.values[0]).toBe(0);
  });

  test('is half a degree of the equator half a degree from the shore', () => {
    expect(grid.values[2]).toBeGreaterThan(WGS84_EQUATOR_DEGREE_METRES / 2 - 20);
    expect(grid.values[2]).toBeLessThan(WGS84_EQUATOR_DEGREE_METRES / 2 + 20);
  });

  test('is the limit where the shore is farther', () => {
    expect(grid.values[4]).toBe(150_000);
  });

  test('sees an island on the other side of the antimeridian', () => {
    const beyond = island.map((ring) => ring.map(([x, y]) => [x + 179.6 - 360, y] as const));
    const near = shoreDistanceGrid([beyond], [178, 0, 179, 0], 1, 300_000);
    expect(near.values[1]).toBeLessThan(20_000);
  });
});

describe('areaBelow', () => {
  test('runs where linear interpolation along the net meets the level', () => {
    const anyValues = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(anyValues, (numbers) => {
        const values = Float32Array.from(numbers);
        const grid = { west: 0, south: 0, stepDegrees: 1, columns: 6, rows: 6, values };
        for (const [x, y] of areaBelow(grid, 4.5).flat(2)) {
          if (x < 0 || y < 0 || x > 5 || y > 5) continue;
          const at = (column: number, row: number) => values[row * 6 + column] ?? Number.NaN;
          const low = at(Math.floor(x), Math.floor(y));
          const high = at(Math.ceil(x), Math.ceil(y));
          const share = x - Math.floor(x) + (y - Math.floor(y));
          expect(low + share * (high - low)).toBeCloseTo(4.5, 5);
        }
      }),
    );
  });

  test('holds a low node and leaves a high one out, as a hole', () => {
    const values = Float32Array.of(0, 0, 0, 0, 9, 0, 0, 0, 0);
    const grid = { west: 0, south: 0, stepDegrees: 1, columns: 3, rows: 3, values };
    expect(areaBelow(grid, 4.5).map((polygon) => polygon.length)).toEqual([2]);
  });

  test.each([
    [3, 2, 'keeps two low corners apart where the middle of the cell is high'],
    [5, 1, 'joins them where it is low'],
  ])('at level %d a saddle gives %i areas: it %s', (level, areas) => {
    const values = Float32Array.of(0, 9, 9, 0);
    const grid = { west: 0, south: 0, stepDegrees: 1, columns: 2, rows: 2, values };
    expect(areaBelow(grid, level)).toHaveLength(areas);
  });
});
