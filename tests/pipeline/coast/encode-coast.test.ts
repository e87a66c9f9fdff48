import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coastPolygon } from '#atlas/coast.ts';
import { decodeCoast } from '#atlas/decode-coast.ts';
import type { Position } from '../../../src/pipeline/basemap/geometry.ts';
import { encodeCoast } from '../../../src/pipeline/coast/encode-coast.ts';

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);

/** A triangle of about a tenth of a degree, closed. */
const triangle = fc.tuple(degrees(179), degrees(89)).map(([x, y]): Position[] => [
  [x, y],
  [x, y + 0.1],
  [x + 0.1, y],
  [x, y],
]);

const polygon = fc.record({
  owner: fc.constantFrom(null, 'JP', 'PH', 'TW'),
  polygon: fc.array(triangle, { minLength: 1, maxLength: 3 }),
});

function distances(a: readonly Position[], b: readonly Position[]): number[] {
  return a.flatMap(([x, y], i) => [
    Math.abs(x - (b[i]?.[0] ?? 999)),
    Math.abs(y - (b[i]?.[1] ?? 999)),
  ]);
}

describe('a coast that is written', () => {
  test('is read with its owners and its vertices, to half a hundred-thousandth of a degree', () => {
    fc.assert(
      fc.property(fc.array(polygon, { maxLength: 5 }), (polygons) => {
        const coast = decodeCoast(encodeCoast(polygons));

        expect(coast.owners).toEqual(polygons.map(({ owner }) => owner));
        for (const [i, { polygon: rings }] of polygons.entries()) {
          const read = coastPolygon(coast, i);
          expect(read.length).toBe(rings.length);
          for (const [k, ring] of rings.entries()) {
            const turned = [...ring.slice(1), ...ring.slice(1, 2)];
            expect(Math.max(...distances(turned, read[k] ?? []))).toBeLessThan(0.500001e-5);
          }
        }
      }),
    );
  });

  test('leaves out what rounds to nothing', () => {
    const speck: Position[] = [
      [1, 1],
      [1, 1.00001],
      [1.000001, 1],
      [1, 1],
    ];

    expect(decodeCoast(encodeCoast([{ owner: null, polygon: [speck] }])).owners).toEqual([]);
  });
});
