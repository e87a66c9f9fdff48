import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import { azimuth, lonLat, metres } from './arbitrary.ts';
import { readGeodSolve } from './tables.ts';

describe('direct agrees with GeodSolve', () => {
  for (const [heading, lines] of readGeodSolve('direct.txt')) {
    test(`end within 20 nm: ${heading}`, () => {
      for (const line of lines) {
        const end = direct(line.from, line.azimuth1, line.metres);
        expect(inverse(end, line.to).metres).toBeLessThan(20e-9);
      }
    });
  }
});

describe('direct by law', () => {
  test.each(['wgs84', 'sphere'] as const)('inverse finds the length again on %s', (model) => {
    fc.assert(
      fc.property(lonLat, azimuth, metres(19_900_000), (from, azimuthDegrees, length) => {
        const end = direct(from, azimuthDegrees, length, model);
        const miss = Math.abs(inverse(from, end, model).metres - length);
        expect(miss).toBeLessThan(model === 'wgs84' ? 1e-7 : 0.5);
      }),
    );
  });

  test('longitude is in [-180, 180) and latitude within the poles', () => {
    fc.assert(
      fc.property(lonLat, azimuth, metres(40_000_000), (from, azimuthDegrees, length) => {
        const [longitude, latitude] = direct(from, azimuthDegrees, length);
        expect(longitude).toBeGreaterThanOrEqual(-180);
        expect(longitude).toBeLessThan(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('direct at the edges', () => {
  test('no length gives the start, on the meridian in [-180, 180)', () => {
    expect(direct([180, 12], 77, 0)).toEqual([-180, 12]);
  });

  test('from a pole the azimuth is counted from the meridian given', () => {
    const [longitude, latitude] = direct([120, 90], 180, 1_000_000);
    expect(longitude).toBeCloseTo(120, 9);
    expect(latitude).toBeLessThan(90);
  });

  test.each([
    [Number.NaN, 1, 'not-finite'],
    [0, Number.POSITIVE_INFINITY, 'not-finite'],
    [0, -1, 'length-out-of-range'],
  ])('azimuth %d with length %d is refused as %s', (azimuthDegrees, length, code) => {
    expect(() => direct([0, 0], azimuthDegrees, length)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    [[10, 90], 90, 100, 100, -10],
    [[10, 90], 180, 10, 10, 80],
    [[10, 90], 0, 200, 10, -70],
    [[10, -90], 90, 30, 100, -60],
  ] as const)(
    'from %j on the sphere it goes down a meridian',
    (pole, azimuth, arc, longitude, latitude) => {
      const metres = (arc * Math.PI * 6_371_008.8) / 180;
      const [endLongitude, endLatitude] = direct(pole, azimuth, metres, 'sphere');
      expect(endLatitude).toBeCloseTo(latitude, 9);
      expect(endLongitude).toBeCloseTo(longitude, 9);
      expect(direct(pole, azimuth, metres)[0]).toBeCloseTo(longitude, 6);
    },
  );

  test('a latitude beyond the pole is refused', () => {
    expect(() => direct([0, 91], 0, 1)).toThrow(
      expect.objectContaining({ code: 'latitude-out-of-range' }),
    );
  });
});
