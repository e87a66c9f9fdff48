import { type CoastRings, edgeEnds } from './coast-rings.ts';

/** West, south, east and north, in whole degrees within [-180, 180]. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Tells land from sea at the centres of square cells. */
export interface LandRaster {
  readonly box: DegreeBox;
  /** Whether the centre of a cell is on land; columns and rows count from the south-west of the box. */
  readonly isLand: (column: number, row: number) => boolean;
}

/**
 * Marks the cells of a box whose centre is on land, by scan lines and winding number: land that overlaps is land.
 * @see Foley, van Dam, Feiner and Hughes, "Computer Graphics: Principles and Practice", section 3.6
 */
export function rasteriseLand(
  coast: CoastRings,
  cellsPerDegree: number,
  box: DegreeBox = [-180, -90, 180, 90],
): LandRaster {
  const [west, south, east, north] = box;
  const columns = (east - west) * cellsPerDegree;
  const rows = (north - south) * cellsPerDegree;
  const cells = new Uint8Array(columns * rows);
  const columnFrom = (longitude: number): number => {
    const column = Math.ceil((longitude - west) * cellsPerDegree - 0.5);
    return Math.max(0, Math.min(columns, column));
  };
  for (const [row, crossings] of crossingsByRow(coast, cellsPerDegree, south, rows).entries()) {
    if (!crossings) continue;
    crossings.sort((a, b) => a.longitude - b.longitude);
    let winding = 0;
    for (const [i, { longitude, step }] of crossings.entries()) {
      winding += step;
      const next = crossings[i + 1];
      if (winding === 0 || !next) continue;
      const start = row * columns;
      cells.fill(1, start + columnFrom(longitude), start + columnFrom(next.longitude));
    }
  }
  return { box, isLand: (column, row) => cells[row * columns + column] === 1 };
}

interface Crossing {
  readonly longitude: number;
  readonly step: 1 | -1;
}

function crossingsByRow(
  coast: CoastRings,
  cellsPerDegree: number,
  south: number,
  rows: number,
): (Crossing[] | undefined)[] {
  const { coordinates } = coast;
  const ends = edgeEnds(coast);
  const found = new Array<Crossing[] | undefined>(rows);
  for (let edge = 0; edge < ends.length; edge++) {
    const end = ends[edge] ?? 0;
    const ay = coordinates[2 * edge + 1] ?? 0;
    const by = coordinates[2 * end + 1] ?? 0;
    const first = Math.max(0, Math.ceil((Math.min(ay, by) - south) * cellsPerDegree - 0.5));
    const after = Math.min(rows, Math.ceil((Math.max(ay, by) - south) * cellsPerDegree - 0.5));
    if (first >= after) continue;
    const ax = coordinates[2 * edge] ?? 0;
    const bx = coordinates[2 * end] ?? 0;
    for (let row = first; row < after; row++) {
      const latitude = (row + 0.5) / cellsPerDegree + south;
      const longitude = ax + ((latitude - ay) / (by - ay)) * (bx - ax);
      const step = by > ay ? 1 : -1;
      const crossings = found[row];
      if (crossings) crossings.push({ longitude, step });
      else found[row] = [{ longitude, step }];
    }
  }
  return found;
}
