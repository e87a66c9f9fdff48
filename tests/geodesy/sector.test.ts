import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { sectorPolygon } from '#geodesy/sector.ts';
import { azimuth, lonLat, metres } from './arbitrary.ts';
import { holds } from './polygons.ts';

const GUAM: LonLat = [144.93, 13.584];

test.each(['drawing', 'export'] as const)(
  'a sector holds what is in its band and its sweep: %s',
  (form) => {
    const radii = fc.tuple(metres(15_000_000), metres(15_000_000));
    const sweep = fc.integer({ min: 1, max: 359 });
    fc.assert(
      fc.property(
        lonLat,
        radii,
        azimuth,
        sweep,
        lonLat,
        (centre, [a, b], start, turn, position) => {
          const maxErrorMetres = 3000;
          const [inner, outer] = a < b ? [a, b] : [b, a];
          fc.pre(outer - inner > 10 && Math.abs(position[1]) < 89.9 && Math.abs(centre[1]) < 89.9);
          fc.pre(Math.abs(((position[0] + 720) % 2.5) - 1.25) < 1.2499);
          const { metres: range, azimuthDegrees } = inverse(centre, position);
          fc.pre(Math.min(Math.abs(range - inner), Math.abs(range - outer)) > maxErrorMetres);
          const ahead = (azimuthDegrees - start + 360) % 360;
          const aside = Math.min(ahead, Math.abs(ahead - turn), 360 - ahead);
          const away = Math.sin(Math.min(Math.PI / 2, (aside * Math.PI) / 180));
          fc.pre(Math.sin((range / 20_003_931) * Math.PI) * away * 6_300_000 > 2 * maxErrorMetres);
          const polygon = sectorPolygon(
            {
              centre,
              innerMetres: inner,
              outerMetres: outer,
              startDegrees: start,
              sweepDegrees: turn,
            },
            { maxErrorMetres, form },
          );
          expect(holds(polygon, position)).toBe(ahead < turn && range > inner && range < outer);
        },
      ),
      { numRuns: 150 },
    );
  },
);

test('sectors that share sides add up to the disc', () => {
  const options = { maxErrorMetres: 10, form: 'export' } as const;
  const area = (startDegrees: number, sweepDegrees: number) =>
    polygonAreaSquareMetres(
      sectorPolygon(
        { centre: GUAM, innerMetres: 0, outerMetres: 9_000_000, startDegrees, sweepDegrees },
        options,
      ),
    );
  const disc = polygonAreaSquareMetres(ringPolygon(GUAM, 9_000_000, options));
  expect((area(20, 100) + area(120, 260)) / disc).toBeCloseTo(1, 5);
  expect(area(33, 360)).toBe(disc);
});

test.each([
  [{ sweepDegrees: 0 }, 'length-out-of-range'],
  [{ sweepDegrees: 361 }, 'length-out-of-range'],
  [{ innerMetres: 2e6 }, 'length-out-of-range'],
  [{ startDegrees: Number.NaN }, 'not-finite'],
])('%j is refused as %s', (wrong, code) => {
  const sector = {
    centre: GUAM,
    innerMetres: 0,
    outerMetres: 1e6,
    startDegrees: 0,
    sweepDegrees: 90,
    ...wrong,
  };
  expect(() => sectorPolygon(sector, { maxErrorMetres: 10, form: 'export' })).toThrow(
    expect.objectContaining({ code }),
  );
});
