import { describe, expect, test } from 'vitest';
import { coastPolygon } from '#atlas/coast.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { landCells } from '#geodesy/land-cells.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { readCoast, readCoastFile } from '../fixtures/read-coast.ts';
import { coastOf, lake, land } from './sea/flat-coast.ts';

const grid = new EqualAreaGrid(100_000);
const centres = Array.from({ length: grid.cellCount }, (_, cell) => grid.centreOf(cell));

type Box = readonly [west: number, south: number, east: number, north: number];

function isIn([west, south, east, north]: Box, cell: number): boolean {
  const [longitude = 0, latitude = 0] = centres[cell] ?? [];
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

describe('the cells that are land', () => {
  test('are those with their centre in a box of land and in no lake', () => {
    const box: Box = [10, -10, 30, 12];
    const inner: Box = [14, -4, 20, 5];
    const cells = landCells(grid, coastOf([land(...box), lake(...inner)]));
    const expected = centres.map((_, cell) => (isIn(box, cell) && !isIn(inner, cell) ? 1 : 0));
    expect([...cells]).toEqual(expected);
  });

  test('are land where two lands overlap', () => {
    const [one, other]: readonly [Box, Box] = [
      [10, -10, 30, 12],
      [20, 0, 40, 20],
    ];
    const cells = landCells(grid, coastOf([land(...one), land(...other)]));
    const expected = centres.map((_, cell) => (isIn(one, cell) || isIn(other, cell) ? 1 : 0));
    expect([...cells]).toEqual(expected);
  });

  test('reach the antimeridian and the south pole from both sides', () => {
    const cells = landCells(grid, coastOf([land(-180, -90, 0, -80), land(0, -90, 180, -80)]));
    const expected = centres.map(([, latitude]) => (latitude < -80 ? 1 : 0));
    expect([...cells]).toEqual(expected);
  });

  test('come to the area of the polygons of Taiwan as they grow small', () => {
    const coast = readCoastFile('taiwan.bin');
    const fine = new EqualAreaGrid(5_000);
    const count = landCells(fine, coast).reduce((sum, kind) => sum + kind, 0);
    const area = coast.owners.reduce((sum, _, polygon) => {
      const coordinates = coastPolygon(coast, polygon).map((ring) => ring.map((at) => [...at]));
      return sum + polygonAreaSquareMetres({ type: 'Polygon', coordinates });
    }, 0);
    expect(Math.abs((count * fine.cellAreaSquareMetres) / area - 1)).toBeLessThan(0.01);
  });

  test('of the coast that ships know cities from straits', () => {
    const fine = new EqualAreaGrid(25_000);
    const cells = landCells(fine, readCoast());
    const kindsAt = (positions: readonly (readonly [number, number])[]) =>
      positions.map((position) => cells[fine.cellAt(position)]);
    expect(
      kindsAt([
        [138.2, 36.2],
        [121, 24],
        [-100, 40],
        [90, -80],
        [178, 67],
      ]),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(
      kindsAt([
        [119.8, 24.6],
        [135, 25],
        [0, 0],
        [-170, 64],
        [179, -30],
      ]),
    ).toEqual([0, 0, 0, 0, 0]);
  });
});
