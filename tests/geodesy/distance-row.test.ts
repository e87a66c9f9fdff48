import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceRow } from '#geodesy/distance-row.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { positionTable } from '#geodesy/position-table.ts';
import { quickDistanceRow } from '#geodesy/quick-distance-row.ts';
import { lonLat } from './arbitrary.ts';
import { readGeodSolve } from './tables.ts';

const distance = (from: LonLat, to: LonLat) => distanceRow(from, positionTable([to]))[0] ?? 0;
const quick = (from: LonLat, to: LonLat) => quickDistanceRow(from, positionTable([to]))[0] ?? 0;

describe('rows agree with GeodSolve', () => {
  for (const [heading, lines] of readGeodSolve('inverse.txt')) {
    test(`shown distance within 20 nm: ${heading}`, () => {
      for (const { from, to, metres } of lines) {
        expect(Math.abs(distance(from, to) - metres)).toBeLessThan(20e-9);
      }
    });

    test(`quick distance within 0.1 mm to 12,000 km, 5 mm beyond: ${heading}`, () => {
      for (const { from, to, metres } of lines) {
        const bound = metres < 12_000_000 ? 1e-4 : 5e-3;
        expect(Math.abs(quick(from, to) - metres)).toBeLessThan(bound);
      }
    });
  }
});

test('a shown distance is within 20 nm of GeographicLib for any two positions', () => {
  fc.assert(
    fc.property(lonLat, lonLat, (from, to) => {
      expect(Math.abs(distance(from, to) - inverse(from, to).metres)).toBeLessThan(20e-9);
    }),
    { numRuns: 2000 },
  );
});

test('a quick distance is within its bound for any two positions', () => {
  fc.assert(
    fc.property(lonLat, lonLat, (from, to) => {
      const { metres } = inverse(from, to);
      const bound = metres < 12_000_000 ? 1e-4 : 5e-3;
      expect(Math.abs(quick(from, to) - metres)).toBeLessThan(bound);
    }),
    { numRuns: 2000 },
  );
});

test('a row holds one distance for each position, in order, zero to itself', () => {
  const positions: LonLat[] = [
    [127.7676, 26.3556],
    [144.93, 13.584],
    [121.5654, 25.033],
  ];
  const table = positionTable(positions);
  const row = distanceRow([144.93, 13.584], table);
  expect([...row].map(Math.round)).toEqual(
    positions.map((position) => Math.round(inverse([144.93, 13.584], position).metres)),
  );
  expect(row[1]).toBe(0);
  const out = new Float64Array(3);
  expect(quickDistanceRow([144.93, 13.584], table, out)).toBe(out);
  expect(out[1]).toBe(0);
});

test('a position that is none is refused, in the table and as the start', () => {
  expect(() => positionTable([[0, 91]])).toThrow(
    expect.objectContaining({ code: 'latitude-out-of-range' }),
  );
  for (const row of [distanceRow, quickDistanceRow]) {
    expect(() => row([Number.NaN, 0], positionTable([[0, 0]]))).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    );
  }
});
