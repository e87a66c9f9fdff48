import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_RADIUS_METRES, halfCircumferenceMetres } from '#geodesy/earth-model.ts';
import { GeodesyError } from '#geodesy/geodesy-error.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { lonLat } from './arbitrary.ts';
import { readGeodSolve, turnDegrees } from './tables.ts';

describe('inverse agrees with GeodSolve', () => {
  for (const [heading, lines] of readGeodSolve('inverse.txt')) {
    test(`distance within 20 nm: ${heading}`, () => {
      for (const { from, to, metres } of lines) {
        expect(Math.abs(inverse(from, to).metres - metres)).toBeLessThan(20e-9);
      }
    });

    test(`azimuths lead to the other end: ${heading}`, () => {
      for (const line of lines) {
        if (line.metres === 0) continue;
        const answer = inverse(line.from, line.to);
        const across = Math.abs(Math.sin((line.metres / 6371000) % Math.PI)) * 6371000 + 1e-6;
        const missRadians = 1e-6 / across + 1e-12;
        const missDegrees = (missRadians * 180) / Math.PI;
        expect(turnDegrees(answer.azimuthDegrees, line.azimuth1)).toBeLessThan(missDegrees);
        expect(turnDegrees(answer.backAzimuthDegrees, line.azimuth2 + 180)).toBeLessThan(
          missDegrees,
        );
      }
    });
  }
});

describe('inverse by law', () => {
  test('distance is the same both ways', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (a, b) => {
        const there = inverse(a, b);
        const back = inverse(b, a);
        expect(Math.abs(there.metres - back.metres)).toBeLessThan(20e-9);
      }),
    );
  });

  test('a detour is never shorter', () => {
    fc.assert(
      fc.property(lonLat, lonLat, lonLat, (a, b, c) => {
        const direct = inverse(a, c).metres;
        expect(direct).toBeLessThanOrEqual(inverse(a, b).metres + inverse(b, c).metres + 1e-7);
      }),
    );
  });

  test('no distance is longer than a meridian, and azimuths are in [0, 360)', () => {
    fc.assert(
      fc.property(lonLat, lonLat, fc.constantFrom('wgs84', 'sphere'), (a, b, model) => {
        const answer = inverse(a, b, model);
        expect(answer.metres).toBeLessThanOrEqual(halfCircumferenceMetres(model) + 1e-6);
        for (const azimuth of [answer.azimuthDegrees, answer.backAzimuthDegrees]) {
          expect(azimuth).toBeGreaterThanOrEqual(0);
          expect(azimuth).toBeLessThan(360);
        }
      }),
    );
  });

  test('whole turns of longitude change nothing', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (a, b) => {
        const turned: LonLat = [b[0] + 360, b[1]];
        expect(Math.abs(inverse(a, b).metres - inverse(a, turned).metres)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('inverse at the edges', () => {
  test('coincident positions have no distance, azimuth 0 and back azimuth 180', () => {
    const expected = { metres: 0, azimuthDegrees: 0, backAzimuthDegrees: 180 };
    expect(inverse([127.8, 26.4], [127.8, 26.4])).toEqual(expected);
    expect(inverse([127.8, 26.4], [127.8, 26.4], 'sphere')).toEqual(expected);
    expect(inverse([10, 90], [77, 90])).toEqual(expected);
  });

  test('antipodes on the ellipsoid are a meridian apart, by the north', () => {
    const answer = inverse([10, 30], [-170, -30]);
    expect(answer.metres).toBeCloseTo(20003931.458625447, 6);
    expect(turnDegrees(answer.azimuthDegrees, 0)).toBeLessThan(1e-9);
    expect(turnDegrees(answer.backAzimuthDegrees, 0)).toBeLessThan(1e-9);
  });

  test('antipodes on the sphere are half a circle apart, by the north', () => {
    const answer = inverse([10, 30], [-170, -30], 'sphere');
    expect(answer.metres).toBeCloseTo(Math.PI * EARTH_RADIUS_METRES, 0);
    expect(answer.azimuthDegrees).toBe(0);
    expect(answer.backAzimuthDegrees).toBe(0);
  });

  test('a quarter of the equator is a quarter circle of each model', () => {
    const sphere = inverse([0, 0], [90, 0], 'sphere').metres;
    expect(sphere).toBeCloseTo((Math.PI / 2) * EARTH_RADIUS_METRES, 6);
    expect(inverse([0, 0], [90, 0]).metres).toBeCloseTo((Math.PI / 2) * 6378137, 6);
  });

  test.each([
    [[Number.NaN, 0], 'not-finite'],
    [[0, Number.NaN], 'not-finite'],
    [[Number.POSITIVE_INFINITY, 0], 'not-finite'],
    [[0, 90.0001], 'latitude-out-of-range'],
    [[0, -91], 'latitude-out-of-range'],
  ] as [LonLat, string][])('position %j is refused as %s, at either end', (position, code) => {
    for (const ends of [
      [position, [0, 0]],
      [[0, 0], position],
    ] as [LonLat, LonLat][]) {
      expect(() => inverse(...ends)).toThrow(expect.objectContaining({ code }));
      expect(() => inverse(...ends)).toThrow(GeodesyError);
    }
  });
});
