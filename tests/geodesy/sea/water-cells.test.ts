import { describe, expect, test } from 'vitest';
import { indexLandEdges } from '../../../src/geodesy/sea/land-edges.ts';
import {
  COLUMNS,
  cellCentre,
  cutWater,
  forEachNeighbour,
  UNITS_PER_DEGREE,
  type WaterCells,
} from '../../../src/geodesy/sea/water-cells.ts';
import { coastOf, lake, land } from './flat-coast.ts';

const shore = coastOf([land(10.03, 10.03, 20.01, 20.01), lake(14, 14, 16, 16)]);
const edges = indexLandEdges(shore);
const cells = cutWater(edges, { fineBoxes: [[9, 9, 12, 21]], latitudes: [-60, 72] });

function cellAt(water: WaterCells, longitude: number, latitude: number): number {
  return water.at(
    Math.floor((longitude + 180) * UNITS_PER_DEGREE),
    Math.floor((latitude + 90) * UNITS_PER_DEGREE),
  );
}

describe('the cells of the sea', () => {
  test('are a degree wide off shore', () => {
    expect(cells.edges[cellAt(cells, 0.5, 0.5)]).toBe(UNITS_PER_DEGREE);
  });

  test('go down to a sixteenth of a degree at the shore, and to a sixty-fourth in a fine box', () => {
    expect(cells.edges[cellAt(cells, 20.1, 15)]).toBe(4);
    expect(cells.edges[cellAt(cells, 10.01, 15)]).toBe(1);
  });

  test('hold no edge of land and no land', () => {
    const wrong = Array.from({ length: cells.count }, (_, cell) => cell).filter((cell) => {
      const [longitude, latitude] = cellCentre(cells, cell);
      const half = ((cells.edges[cell] ?? 0) / UNITS_PER_DEGREE / 2) * 0.999;
      const [west, east] = [longitude - half, longitude + half];
      const [south, north] = [latitude - half, latitude + half];
      return (
        edges.surround([longitude, latitude]) ||
        edges.areCrossed([west, south], [east, north]) ||
        edges.areCrossed([west, north], [east, south])
      );
    });

    expect(wrong).toEqual([]);
  });

  test('are in a lake, and not on the land round it', () => {
    expect(cellAt(cells, 15, 15)).toBeGreaterThanOrEqual(0);
    expect(cellAt(cells, 12.5, 12.5)).toBe(-1);
  });

  test('end at the latitudes that were asked for', () => {
    expect(cellAt(cells, 0.5, 71.5)).toBeGreaterThanOrEqual(0);
    expect(cellAt(cells, 0.5, 72.5)).toBe(-1);
    expect(cellAt(cells, 0.5, -60.5)).toBe(-1);
  });

  test('are neighbours both ways, small ones of large ones too', () => {
    const neighbours = Array.from({ length: cells.count }, (_, cell) => {
      const found = new Set<number>();
      forEachNeighbour(cells, cell, (neighbour) => found.add(neighbour));
      return found;
    });
    const oneWay = neighbours.flatMap((found, cell) =>
      [...found].filter((neighbour) => !neighbours[neighbour]?.has(cell)),
    );

    expect(oneWay).toEqual([]);
  });

  test('are neighbours over 180 degrees', () => {
    const west = cells.at(COLUMNS - 1, 90 * UNITS_PER_DEGREE);
    const east = cells.at(0, 90 * UNITS_PER_DEGREE);
    const found: number[] = [];
    forEachNeighbour(cells, west, (neighbour) => found.push(neighbour));

    expect(found).toContain(east);
  });
});
