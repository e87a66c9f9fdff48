import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import { geodesicLine } from '#geodesy/line.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { lonLat } from './arbitrary.ts';
import { chordPoints } from './chords.ts';

const PEARL_HARBOR: LonLat = [-157.95, 21.35];
const YOKOSUKA: LonLat = [139.67, 35.29];

test('a line over the antimeridian runs on beyond it', () => {
  const line = geodesicLine(PEARL_HARBOR, YOKOSUKA, { maxErrorMetres: 100 });
  expect(line[0]).toEqual(PEARL_HARBOR);
  expect(line.at(-1)?.[0]).toBeCloseTo(139.67 - 360, 9);
  const lengths = line.slice(1).map((to, index) => inverse(line[index] ?? to, to).metres);
  const total = lengths.reduce((sum, metres) => sum + metres, 0);
  expect(total - inverse(PEARL_HARBOR, YOKOSUKA).metres).toBeLessThan(0.01);
});

test('a line over the pole turns there by half a turn', () => {
  const line = geodesicLine([10, 80], [-170, 70], { maxErrorMetres: 1000 });
  expect(Math.abs((line.at(-1)?.[0] ?? 0) - 10)).toBeCloseTo(180, 9);
  expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(89.9);
});

describe('lines by law', () => {
  test('begins and ends where it is told to, without a jump, every vertex on the way', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (from, to) => {
        const whole = inverse(from, to).metres;
        const line = geodesicLine(from, to, { maxErrorMetres: 1000 });
        expect(inverse(line[0] ?? [0, 0], from).metres).toBeLessThan(1e-6);
        expect(inverse(line.at(-1) ?? [0, 0], to).metres).toBeLessThan(1e-6);
        for (const vertex of line) {
          const detour = inverse(from, vertex).metres + inverse(vertex, to).metres - whole;
          expect(detour).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['Kadena to Los Angeles', [127.77, 26.36], [-118.2, 33.7]],
    ['aslant through the far north', [0, 45], [25, 80]],
  ] as [string, LonLat, LonLat][])('no chord strays beyond the bound: %s', (_, from, to) => {
    const bound = 50;
    const { metres, azimuthDegrees } = inverse(from, to);
    for (const point of chordPoints(geodesicLine(from, to, { maxErrorMetres: bound }))) {
      const near = inverse(from, point).metres;
      let [low, high] = [Math.max(0, near - 1000), Math.min(metres, near + 1000)];
      const away = (along: number) => inverse(point, direct(from, azimuthDegrees, along)).metres;
      for (let step = 0; step < 30; step++) {
        const third = (high - low) / 3;
        if (away(low + third) < away(high - third)) high -= third;
        else low += third;
      }
      expect(away((low + high) / 2)).toBeLessThan(bound);
    }
  });
});

test('coincident positions give two equal positions', () => {
  expect(geodesicLine([200, 5], [200, 5], { maxErrorMetres: 1 })).toEqual([
    [-160, 5],
    [-160, 5],
  ]);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('error bound %d is refused', (bound) => {
  expect(() => geodesicLine([0, 0], [1, 1], { maxErrorMetres: bound })).toThrow(
    expect.objectContaining({ code: 'error-bound-out-of-range' }),
  );
});
