import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ClosedGates, type Gate } from '../../../src/geodesy/sea/closed-gates.ts';
import { segmentsMeet } from '../../../src/geodesy/sea/planar.ts';

/** Quarters of a degree are exact: segments that touch, and that lie on whole degrees, come up and are told apart. */
const quarters = (most: number) =>
  fc.integer({ min: -4 * most, max: 4 * most }).map((count) => count / 4);

const segmentRound = (at: fc.Arbitrary<readonly [number, number]>, degrees: number) =>
  fc
    .tuple(at, quarters(degrees), quarters(degrees))
    .map(([[x, y], across, up]): [LonLat, LonLat] => [
      [x, y],
      [x + across, Math.max(-90, Math.min(90, y + up))],
    ]);

/** Gates and a segment in one corner of the sea, so that they often meet; the corner may lie on 180 degrees. */
const encounter = fc
  .tuple(quarters(180), quarters(88), fc.constantFrom(-360, 0, 360))
  .chain(([x, y, turn]) => {
    const here = fc.tuple(quarters(2), quarters(2)).map(([dx, dy]) => [x + dx, y + dy] as const);
    const there = here.map(([dx, dy]) => [dx + turn, dy] as const);
    return fc.record({
      gates: fc.array(segmentRound(here, 3), { minLength: 1, maxLength: 3 }),
      passage: segmentRound(there, 6),
    });
  })
  .filter(({ passage: [from] }) => Math.abs(from[0]) <= 360);

function meetAnyOf(gates: readonly Gate[], [ax, ay]: LonLat, [bx, by]: LonLat): boolean {
  return gates.some(([start = [0, 0], end = [0, 0]]) =>
    [-720, -360, 0, 360, 720].some((turn) =>
      segmentsMeet(ax + turn, ay, bx + turn, by, start[0], start[1], end[0], end[1]),
    ),
  );
}

describe('closed gates', () => {
  test('are met exactly where a segment of theirs is, on any turn of the globe', () => {
    let met = 0;
    const property = fc.property(encounter, ({ gates, passage: [from, to] }) => {
      const expected = meetAnyOf(gates, from, to);
      met += Number(expected);
      expect(new ClosedGates(gates).areMet(from, to)).toBe(expected);
    });
    fc.assert(property, { numRuns: 2000 });
    expect(met).toBeGreaterThan(200);
  });

  test('are met by a segment over many degrees', () => {
    const gate: Gate = [
      [100.2, 0.2],
      [100.4, 0.4],
    ];
    const closed = new ClosedGates([gate]);
    expect(closed.areMet([90, 0.3], [120, 0.3])).toBe(true);
    expect(closed.areMet([90, 0.5], [120, 0.5])).toBe(false);
  });

  test('of which there are none are met by nothing', () => {
    expect(new ClosedGates([]).isEmpty).toBe(true);
    expect(new ClosedGates([]).areMet([0, 0], [1, 1])).toBe(false);
  });
});
