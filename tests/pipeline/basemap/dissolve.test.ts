import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dissolve } from '#pipeline/basemap/dissolve.ts';
import { doubledArea, type Polygon } from '#pipeline/basemap/geometry.ts';

const SIDE = 5;

/** A unit square with its south-west corner at a whole position, clockwise. */
function cell(index: number): Polygon {
  const [x, y] = [index % SIDE, Math.floor(index / SIDE)];
  return [
    [
      [x, y],
      [x, y + 1],
      [x + 1, y + 1],
      [x + 1, y],
      [x, y],
    ],
  ];
}

/** The area of polygons whose outer rings run clockwise and whose holes run the other way. */
function areaOf(polygons: readonly Polygon[]): number {
  return polygons.flat().reduce((sum, ring) => sum - doubledArea(ring) / 2, 0);
}

test('merging cells of a board keeps their area', () => {
  const anyCells = fc.uniqueArray(fc.integer({ min: 0, max: SIDE * SIDE - 1 }));
  fc.assert(
    fc.property(anyCells, (cells) => {
      expect(areaOf(dissolve(cells.map(cell)))).toBe(cells.length);
    }),
  );
});

test('a border that two polygons share is gone', () => {
  const merged = dissolve([cell(0), cell(1)]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.[0]).toHaveLength(7);
});

test('a polygon that two countries both hold counts once', () => {
  expect(areaOf(dissolve([cell(7), cell(7)]))).toBe(1);
});

test('a board without its middle keeps a hole there', () => {
  const around = [6, 7, 8, 11, 13, 16, 17, 18].map(cell);
  expect(dissolve(around).map((polygon) => polygon.length)).toEqual([2]);
});
