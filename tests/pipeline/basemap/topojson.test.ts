import { expect, test } from 'vitest';
import { topologyPolygons } from '#pipeline/basemap/topojson.ts';

const topology = {
  transform: { scale: [0.5, 0.25], translate: [120, 22] },
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 4],
    ],
    [
      [0, 0],
      [0, 4],
      [2, 0],
    ],
  ],
} as const;

test('arcs are scaled, moved, joined at their ends and reversed where their number is negative', () => {
  expect(topologyPolygons(topology, { type: 'Polygon', arcs: [[0, -2]] })).toEqual([
    [
      [
        [120, 22],
        [121, 22],
        [121, 23],
        [120, 23],
        [120, 22],
      ],
    ],
  ]);
});

test('an arc that is not there is named', () => {
  expect(() => topologyPolygons(topology, { type: 'Polygon', arcs: [[7]] })).toThrow('no arc 7');
});
