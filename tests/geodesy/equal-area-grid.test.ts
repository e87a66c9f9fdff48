import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  authalicSine,
  EARTH_AREA_SQUARE_METRES,
  latitudeOfAuthalicSine,
} from '#geodesy/authalic.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { lonLat } from './arbitrary.ts';

const grid = new EqualAreaGrid(100_000);

describe('authalic latitude', () => {
  test('the Earth has the area of a sphere of radius 6 371 007.1809 m (NIMA TR8350.2, R2)', () => {
    expect(Math.sqrt(EARTH_AREA_SQUARE_METRES / (4 * Math.PI))).toBeCloseTo(6_371_007.1809, 4);
  });

  test('there and back is the same latitude', () => {
    fc.assert(
      fc.property(lonLat, ([, latitude]) => {
        const back = latitudeOfAuthalicSine(authalicSine(latitude));
        expect(Math.abs(back - latitude)).toBeLessThan(1e-6);
      }),
    );
  });

  test('the zone between the equator and 30 north has the area that Planimeter would add up', () => {
    const steps = Array.from({ length: 3600 }, (_, step) => [step / 10, 30]);
    const north = [...steps, [360, 30]].reverse();
    const south = [...steps.map(([longitude = 0]) => [longitude, 0]), [360, 0]];
    const ring = [...south, ...north, [0, 0]];
    const area = polygonAreaSquareMetres({ type: 'Polygon', coordinates: [ring] });
    expect(area / ((authalicSine(30) * EARTH_AREA_SQUARE_METRES) / 2)).toBeCloseTo(1, 6);
  });
});

describe('the grid', () => {
  test('has cells of the size asked for, and as many as fill the Earth', () => {
    expect(Math.sqrt(grid.cellAreaSquareMetres) / 100_000).toBeCloseTo(1, 2);
    expect(grid.cellAreaSquareMetres * grid.cellCount).toBeCloseTo(EARTH_AREA_SQUARE_METRES, -2);
  });

  test('rows follow each other from south to north without a gap', () => {
    let cell = 0;
    let latitude = -90;
    for (const row of grid.rows) {
      expect(row.firstCell).toBe(cell);
      expect(row.latitude).toBeGreaterThan(latitude);
      cell += row.columns;
      latitude = row.latitude;
    }
    expect(cell).toBe(grid.cellCount);
  });

  test('mirrors itself in the equator', () => {
    const { rows } = grid;
    for (const [index, row] of rows.entries()) {
      expect(row.latitude).toBeCloseTo(-(rows[rows.length - 1 - index]?.latitude ?? 0), 9);
    }
  });

  test('the centre of a cell is in that cell', () => {
    for (let cell = 0; cell < grid.cellCount; cell += 7) {
      expect(grid.cellAt(grid.centreOf(cell))).toBe(cell);
    }
  });

  test('every position is in a cell, the poles and the antimeridian too', () => {
    fc.assert(
      fc.property(lonLat, (position) => {
        const cell = grid.cellAt(position);
        const [, latitude] = grid.centreOf(cell);
        expect(Math.abs(latitude - position[1])).toBeLessThan(2);
      }),
    );
  });

  test('rows between two latitudes are those whose centres are', () => {
    fc.assert(
      fc.property(lonLat, lonLat, ([, a], [, b]) => {
        const [south, north] = a < b ? [a, b] : [b, a];
        const [first, end] = grid.rowsBetween(south, north);
        const expected = grid.rows.filter(({ latitude }) => latitude >= south && latitude <= north);
        expect(grid.rows.slice(first, end)).toEqual(expected);
      }),
    );
  });

  test.each([0, -5, Number.NaN, 1e8])('a cell of %d m is refused', (cellMetres) => {
    expect(() => new EqualAreaGrid(cellMetres)).toThrow(
      expect.objectContaining({ code: 'length-out-of-range' }),
    );
  });

  test.each([-1, 0.5, grid.cellCount])('there is no cell %d', (cell) => {
    expect(() => grid.centreOf(cell)).toThrow(RangeError);
  });
});
