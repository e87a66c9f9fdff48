import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertLonLat, normaliseLongitude } from '#geodesy/lon-lat.ts';

test.each([
  [180, -180],
  [-180, -180],
  [190, -170],
  [-190, 170],
  [540, -180],
  [720.5, 0.5],
])('longitude %d is the meridian %d', (given, expected) => {
  expect(normaliseLongitude(given)).toBe(expected);
});

test('a longitude in range comes back to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, maxExcluded: true, noNaN: true }), (longitude) => {
      expect(normaliseLongitude(longitude)).toBe(longitude);
    }),
  );
});

test('an unwrapped longitude is a position, a latitude beyond a pole is not', () => {
  expect(() => assertLonLat([539, 90])).not.toThrow();
  expect(() => assertLonLat([0, 90.001])).toThrow(/Latitude 90\.001.*\[longitude, latitude\]/);
});
