import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sphereDifference } from '#geodesy/sphere-difference.ts';
import { lonLat } from './arbitrary.ts';

test('along the equator the sphere is short by the ratio of the radii', () => {
  const { share, differenceMetres } = sphereDifference([0, 0], [90, 0]);
  expect(share).toBeCloseTo(6_371_008.8 / 6_378_137 - 1, 12);
  expect(differenceMetres).toBeCloseTo((Math.PI / 2) * (6_371_008.8 - 6_378_137), 6);
});

test('along a meridian from the equator it is long', () => {
  expect(sphereDifference([0, 0], [0, 10]).differenceMetres).toBeGreaterThan(0);
});

test('no two positions differ by more than 0.6 percent', () => {
  fc.assert(
    fc.property(lonLat, lonLat, (from, to) => {
      const { share, wgs84Metres } = sphereDifference(from, to);
      fc.pre(wgs84Metres > 1);
      expect(Math.abs(share)).toBeLessThan(0.006);
    }),
  );
});

test('coincident positions do not differ', () => {
  expect(sphereDifference([5, 5], [5, 5]).share).toBe(0);
});
