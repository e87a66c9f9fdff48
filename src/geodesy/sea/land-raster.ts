import type { LandShape } from './coast-rings.ts';

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
  land: LandShape,
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
  const northward = crossings(land, cellsPerDegree, south, rows, true);
  const southward = crossings(land, cellsPerDegree, south, rows, false);
  for (let row = 0; row < rows; row++) {
    const up = northward(row);
    const down = southward(row);
    let begin = Number.NaN;
    for (let i = 0, j = 0; i < up.length || j < down.length; ) {
      const rising = (up[i] ?? Infinity) < (down[j] ?? Infinity);
      const longitude = (rising ? up[i++] : down[j++]) ?? 0;
      if (Number.isNaN(begin)) begin = longitude;
      if (i !== j) continue;
      const start = row * columns;
      cells.fill(1, start + columnFrom(begin), start + columnFrom(longitude));
      begin = Number.NaN;
    }
  }
  return { box, isLand: (column, row) => cells[row * columns + column] === 1 };
}

/** Where edges that run northward, or those that run southward, cross the middle of a row: longitudes in order. */
function crossings(
  land: LandShape,
  cellsPerDegree: number,
  south: number,
  rows: number,
  northward: boolean,
): (row: number) => Float64Array {
  const starts = new Uint32Array(rows + 1);
  const count = (row: number): void => {
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  };
  forEachCrossing(land, cellsPerDegree, south, rows, northward, count);
  for (let row = 0; row < rows; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const longitudes = new Float64Array(starts[rows] ?? 0);
  const next = starts.slice();
  forEachCrossing(land, cellsPerDegree, south, rows, northward, (row, longitude) => {
    const at = next[row] ?? 0;
    longitudes[at] = longitude;
    next[row] = at + 1;
  });
  return (row) => longitudes.subarray(starts[row], starts[row + 1]).sort();
}

function forEachCrossing(
  { coordinates, ends }: LandShape,
  cellsPerDegree: number,
  south: number,
  rows: number,
  northward: boolean,
  visit: (row: number, longitude: number) => void,
): void {
  for (let edge = 0; edge < ends.length; edge++) {
    const end = ends[edge] ?? 0;
    const ay = coordinates[2 * edge + 1] ?? 0;
    const by = coordinates[2 * end + 1] ?? 0;
    if (by > ay !== northward) continue;
    const low = northward ? ay : by;
    const high = northward ? by : ay;
    const first = Math.max(0, Math.ceil((low - south) * cellsPerDegree - 0.5));
    const after = Math.min(rows, Math.ceil((high - south) * cellsPerDegree - 0.5));
    for (let row = first; row < after; row++) {
      const ax = coordinates[2 * edge] ?? 0;
      const bx = coordinates[2 * end] ?? 0;
      const latitude = (row + 0.5) / cellsPerDegree + south;
      visit(row, ax + ((latitude - ay) / (by - ay)) * (bx - ax));
    }
  }
}
