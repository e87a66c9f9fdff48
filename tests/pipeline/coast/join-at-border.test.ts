import { describe, expect, test } from 'vitest';
import type { Box, Ring } from '../../../src/pipeline/basemap/geometry.ts';
import { chainsOfClipped, chainsOutside } from '../../../src/pipeline/coast/border-chains.ts';
import { joinAtBorder } from '../../../src/pipeline/coast/join-at-border.ts';

const region: Box = [0, 0, 10, 10];

/** An island over the region's eastern border, as the inner source has it after clipping: clockwise. */
const inner: Ring = [
  [8, 4],
  [8, 6],
  [10, 6],
  [10, 4],
  [8, 4],
];

/** The same island in the outer source, a little to the north. */
const outer: Ring = [
  [7, 4.1],
  [7, 6.1],
  [12, 6.1],
  [12, 4.1],
  [7, 4.1],
];

describe('two sources of one coast', () => {
  test('leave the border of the region out of what was clipped', () => {
    expect(chainsOfClipped([inner], region)).toEqual({
      open: [
        [
          [10, 4],
          [8, 4],
          [8, 6],
          [10, 6],
        ],
      ],
      closed: [],
    });
  });

  test('are cut exactly at the border of the region', () => {
    expect(chainsOutside([outer], region)).toEqual({
      open: [
        [
          [10, 6.1],
          [12, 6.1],
          [12, 4.1],
          [10, 4.1],
        ],
      ],
      closed: [],
    });
  });

  test('become one ring with the short steps between them', () => {
    const chains = [
      ...chainsOfClipped([inner], region).open,
      ...chainsOutside([outer], region).open,
    ];

    expect(joinAtBorder(chains, region)).toEqual([
      [
        [10, 4],
        [8, 4],
        [8, 6],
        [10, 6],
        [10, 6.1],
        [12, 6.1],
        [12, 4.1],
        [10, 4.1],
        [10, 4],
      ],
    ]);
  });

  test('keep rings that do not meet the border as they are', () => {
    const far: Ring = [
      [20, 0],
      [20, 1],
      [21, 0],
      [20, 0],
    ];

    expect(chainsOutside([far], region)).toEqual({ open: [], closed: [far] });
  });

  test('drop from the outer source what lies inside the border', () => {
    const inside = inner.map(([x, y]): readonly [number, number] => [x - 3, y]);

    expect(chainsOutside([inside], region)).toEqual({ open: [], closed: [] });
  });

  test('that do not agree on a coast are refused', () => {
    const elsewhere = outer.map(([x, y]): readonly [number, number] => [x, y + 2]);
    const chains = [
      ...chainsOfClipped([inner], region).open,
      ...chainsOutside([elsewhere], region).open,
    ];

    expect(() => joinAtBorder(chains, region)).toThrow(/not the same shore/);
  });
});
