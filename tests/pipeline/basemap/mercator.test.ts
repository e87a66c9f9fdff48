import { expect, test } from 'vitest';
import { mercatorX, mercatorY, overrunAntimeridian } from '#pipeline/basemap/mercator.ts';

test('the corners of the unit square are those of the Web Mercator world', () => {
  expect([mercatorX(-180), mercatorX(180)]).toEqual([0, 1]);
  expect(mercatorY(85.0511287798066)).toBeCloseTo(0, 12);
  expect(mercatorY(-85.0511287798066)).toBeCloseTo(1, 12);
});

test('a pole lies outside the square, but not endlessly far', () => {
  expect(mercatorY(-90)).toBe(1.1);
});

test('an edge along the antimeridian is led round outside the map', () => {
  const ring = [
    [170, 0],
    [180, 1],
    [180, -1],
    [170, 0],
  ] as const;
  expect(overrunAntimeridian(ring)).toEqual([
    [170, 0],
    [180, 1],
    [187, 1],
    [187, -1],
    [180, -1],
    [170, 0],
  ]);
});
