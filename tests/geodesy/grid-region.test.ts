import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authalicSine, EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { type GridRegion, visitRegion } from '#geodesy/grid-region.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';

const grid = new EqualAreaGrid(300_000);

function sharesOf(region: GridRegion): Map<number, number> {
  const shares = new Map<number, number>();
  visitRegion(grid, region, (cell, share) => shares.set(cell, (shares.get(cell) ?? 0) + share));
  return shares;
}

function areaOf(region: GridRegion): number {
  const sum = [...sharesOf(region).values()].reduce((total, share) => total + share, 0);
  return sum * grid.cellAreaSquareMetres;
}

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });

describe('the cells of a region', () => {
  test('add up to its area on the ellipsoid, across the antimeridian too', () => {
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, (west, one, east, other) => {
        fc.pre(Math.abs(east - west) > 1e-6 && Math.abs(one - other) > 1e-6);
        const [south, north] = [Math.min(one, other), Math.max(one, other)];
        const width = east > west ? east - west : east - west + 360;
        const zone = (authalicSine(north) - authalicSine(south)) / 2;
        const area = EARTH_AREA_SQUARE_METRES * (width / 360) * zone;
        expect(Math.abs(areaOf([west, south, east, north]) - area)).toBeLessThan(100);
      }),
    );
  });

  test('add up to the area of the same box as a polygon with many corners along its parallels', () => {
    const steps = Array.from({ length: 6401 }, (_, step) => 97 + step / 100);
    const ring = [
      ...steps.map((at) => [at, -3]),
      ...steps.toReversed().map((at) => [at, 52]),
      [97, -3],
    ];
    const area = polygonAreaSquareMetres({ type: 'Polygon', coordinates: [ring] });
    expect(areaOf([97, -3, 161, 52]) / area).toBeCloseTo(1, 8);
  });

  test('are all of them, and wholly, for the whole Earth', () => {
    const shares = sharesOf([-180, -90, 180, 90]);
    expect(shares.size).toBe(grid.cellCount);
    for (const share of shares.values()) expect(share).toBeCloseTo(1, 9);
  });

  test('are whole inside, in part at the sides, and none beyond', () => {
    const shares = sharesOf([170, -10, -170, 10]);
    expect(shares.get(grid.cellAt([179.9, 0.5]))).toBeCloseTo(1, 9);
    expect(shares.get(grid.cellAt([-179.9, 0.5]))).toBeCloseTo(1, 9);
    expect(shares.has(grid.cellAt([0, 0]))).toBe(false);
    expect([...shares.values()].every((share) => share > 0 && share < 1 + 1e-9)).toBe(true);
  });

  test.each<[GridRegion, string]>([
    [[10, 5, 10, 6], 'not-a-region'],
    [[10, 6, 20, 6], 'not-a-region'],
    [[10, 6, 20, 5], 'not-a-region'],
    [[0, 0, 361, 5], 'not-a-region'],
    [[0, -91, 10, 5], 'latitude-out-of-range'],
    [[Number.NaN, 0, 10, 5], 'not-finite'],
  ])('%j is refused: %s', (region, code) => {
    expect(() => sharesOf(region)).toThrow(expect.objectContaining({ code }));
  });
});
