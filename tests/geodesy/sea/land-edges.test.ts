import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { indexLandEdges } from '../../../src/geodesy/sea/land-edges.ts';
import { coastOf, lake, land } from './flat-coast.ts';

const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000);

describe('edges of land', () => {
  const edges = indexLandEdges(coastOf([land(10, 10, 20, 20), lake(14, 14, 16, 16)]));

  test.each<[string, LonLat, LonLat, boolean]>([
    ['through the land', [9, 15], [21, 15], true],
    ['ashore', [9, 15], [11, 15], true],
    ['along the shore', [10, 9], [10, 21], true],
    ['by the shore', [9.999, 9], [9.999, 21], false],
    ['within the land', [11, 15], [13, 15], false],
    ['into the lake', [13, 15], [15, 15], true],
    ['far away', [100, -50], [150, 50], false],
    ['a turn of the globe further', [369, 15], [371, 15], true],
  ])('are crossed or not: %s', (_, from, to, expected) => {
    expect(edges.areCrossed(from, to)).toBe(expected);
    expect(edges.areCrossed(to, from)).toBe(expected);
  });

  test.each<[string, LonLat, boolean]>([
    ['land', [12, 12], true],
    ['the lake', [15, 15], false],
    ['the sea', [5, 15], false],
    ['land a turn of the globe further', [372, 12], true],
    ['south of the land', [15, 5], false],
  ])('surround a position or not: %s', (_, position, expected) => {
    expect(edges.surround(position)).toBe(expected);
  });

  test('surround land that overlaps other land', () => {
    const twice = indexLandEdges(coastOf([land(0, 0, 4, 4), land(2, 2, 6, 6)]));

    expect(twice.surround([3, 3])).toBe(true);
  });

  test('are found over 180 degrees', () => {
    const fiji = indexLandEdges(coastOf([land(179, -18, 180, -17), land(-180, -18, -179, -17)]));

    expect(fiji.areCrossed([178.5, -17.5], [181.5, -17.5])).toBe(true);
    expect(fiji.areCrossed([178.5, -16.5], [181.5, -16.5])).toBe(false);
    expect(fiji.areCrossed([-181.5, -17.5], [-180.5, -17.5])).toBe(true);
  });

  test('are crossed an odd number of times, so at least once, between land and sea', () => {
    fc.assert(
      fc.property(
        degrees(5, 25),
        degrees(5, 25),
        degrees(5, 25),
        degrees(5, 25),
        (ax, ay, bx, by) => {
          const [from, to]: [LonLat, LonLat] = [
            [ax + 0.0005, ay + 0.0005],
            [bx + 0.0005, by + 0.0005],
          ];
          if (edges.surround(from) !== edges.surround(to)) {
            expect(edges.areCrossed(from, to)).toBe(true);
          }
        },
      ),
    );
  });
});
