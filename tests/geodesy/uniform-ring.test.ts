import fc from 'fast-check';
import { expect, test } from 'vitest';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { uniformRing } from '#geodesy/uniform-ring.ts';
import { lonLat, metres } from './arbitrary.ts';
import { readGeodSolve } from './tables.ts';

function vertexOf(ring: Float64Array, index: number): LonLat {
  return [ring[2 * index] ?? Number.NaN, ring[2 * index + 1] ?? Number.NaN];
}

test('every vertex is within a micrometre of GeographicLib, whatever centre, radius and count', () => {
  fc.assert(
    fc.property(
      lonLat,
      metres(19_900_000),
      fc.integer({ min: 3, max: 720 }),
      (centre, radius, count) => {
        const ring = uniformRing(centre, radius, count);
        for (let index = 0; index < count; index += 1 + (count >> 4)) {
          const expected = direct(centre, (360 * index) / count, radius);
          expect(inverse(vertexOf(ring, index), expected).metres).toBeLessThan(1e-6);
        }
      },
    ),
  );
});

test('the ring through the end of each GeodSolve line passes within a micrometre of it', () => {
  for (const { from, to, azimuth1, metres: radius } of [
    ...readGeodSolve('direct.txt').values(),
  ].flat()) {
    if (radius > 19_900_000) continue;
    const ring = uniformRing(from, radius, 720);
    const nearest = Math.round(((azimuth1 + 360) % 360) * 2) % 720;
    const [a, b] = [vertexOf(ring, nearest), to];
    const turned = (((azimuth1 + 360) % 360) - nearest / 2) * (Math.PI / 180);
    expect(inverse(a, b).metres).toBeLessThanOrEqual(Math.abs(turned) * 6_378_137 + 1e-6);
    expect(Math.abs(inverse(from, a).metres - radius)).toBeLessThan(1e-6);
  }
});

test('a ring across the antimeridian has unwrapped longitudes within half a turn of the centre', () => {
  const ring = uniformRing([179, 10], 5_000_000, 360);
  const longitudes = Array.from({ length: 360 }, (_, index) => ring[2 * index] ?? 0);
  expect(Math.max(...longitudes)).toBeGreaterThan(180);
  expect(Math.max(...longitudes.map((longitude) => Math.abs(longitude - 179)))).toBeLessThan(180);
});

test('many rings share one array', () => {
  const rows = new Float64Array(2 * 2 * 36);
  uniformRing([10, 20], 1e6, 36, rows, 0);
  uniformRing([-50, -20], 2e6, 36, rows, 72);
  expect(rows.slice(0, 72)).toEqual(uniformRing([10, 20], 1e6, 36));
  expect(rows.slice(72)).toEqual(uniformRing([-50, -20], 2e6, 36));
});

test.each([
  [19_900_001, 36],
  [1000, 2],
  [1000, 3.5],
  [-1, 36],
])('radius %d with %d vertices is refused', (radius, count) => {
  expect(() => uniformRing([0, 0], radius, count)).toThrow(
    expect.objectContaining({ code: 'length-out-of-range' }),
  );
});
