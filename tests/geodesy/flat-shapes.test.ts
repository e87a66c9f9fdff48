import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffersOf, flattenShapes, nestShapes } from '#geodesy/flat-shapes.ts';
import { lonLat } from './arbitrary.ts';

const shapes = fc.array(
  fc.array(fc.array(fc.array(lonLat, { maxLength: 4 }), { maxLength: 3 }), { maxLength: 3 }),
  { maxLength: 3 },
);

test('shapes laid out flat are the same shapes again, empty ones too', () => {
  fc.assert(
    fc.property(shapes, (all) => {
      expect(nestShapes(flattenShapes(all))).toEqual(all);
    }),
  );
});

test('flat shapes are handed over to another thread whole, and are the same there', () => {
  const all = [
    [
      [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
      [[[7, 8]], [[9, 10]]],
    ],
    [],
  ];
  const flat = flattenShapes(all);
  const there = structuredClone(flat, { transfer: buffersOf(flat) });
  expect(nestShapes(there)).toEqual(all);
  expect(buffersOf(flat).map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0]);
});
