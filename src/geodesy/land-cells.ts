import type { EqualAreaGrid, GridRow } from './equal-area-grid.ts';
import { type CoastRings, edgeEnds } from './sea/coast-rings.ts';

/** Where the shore crosses the middle of a row, by which side of it land is on: longitudes in degrees. */
interface RowCrossings {
  readonly northward: number[];
  readonly southward: number[];
}

/**
 * Which cells of a grid have their centre on land: 1 for land and 0 for sea, by cell number, as kinds for a
 * `DepthGrid`. By scan lines through the centres and winding number, so that land that overlaps is land; the coast's
 * edges are straight in longitude and latitude. O(edges + crossings of rows + cells); memory a byte a cell.
 *
 * @param coast land as rings in flat arrays, degrees on WGS84: outer rings clockwise, holes counter-clockwise
 * @see Foley, van Dam, Feiner and Hughes, "Computer Graphics: Principles and Practice", section 3.6
 */
export function landCells(grid: EqualAreaGrid, coast: CoastRings): Uint8Array {
  const cells = new Uint8Array(grid.cellCount);
  const crossings = crossingsOf(grid, coast);
  for (const [index, row] of grid.rows.entries()) {
    const crossed = crossings[index];
    if (crossed) fillRow(cells, row, crossed);
  }
  return cells;
}

function crossingsOf(grid: EqualAreaGrid, coast: CoastRings): RowCrossings[] {
  const { coordinates } = coast;
  const latitudes = Float64Array.from(grid.rows, ({ latitude }) => latitude);
  const rows = Array.from(latitudes, (): RowCrossings => ({ northward: [], southward: [] }));
  for (const [start, end] of edgeEnds(coast).entries()) {
    const ay = coordinates[2 * start + 1] ?? 0;
    const by = coordinates[2 * end + 1] ?? 0;
    const ax = coordinates[2 * start] ?? 0;
    const bx = coordinates[2 * end] ?? 0;
    const high = Math.max(ay, by);
    for (let index = firstFrom(latitudes, Math.min(ay, by)); index < latitudes.length; index++) {
      const latitude = latitudes[index] ?? 90;
      if (latitude >= high) break;
      const longitude = ax + ((latitude - ay) / (by - ay)) * (bx - ax);
      rows[index]?.[by > ay ? 'northward' : 'southward'].push(longitude);
    }
  }
  return rows;
}

/** The first of some rising numbers that is no less than another. */
function firstFrom(rising: Float64Array, least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fillRow(cells: Uint8Array, row: GridRow, { northward, southward }: RowCrossings): void {
  const up = Float64Array.from(northward).sort();
  const down = Float64Array.from(southward).sort();
  let west = Number.NaN;
  for (let i = 0, j = 0; i < up.length || j < down.length; ) {
    const rises = (up[i] ?? Infinity) < (down[j] ?? Infinity);
    const longitude = (rises ? up[i++] : down[j++]) ?? 0;
    if (Number.isNaN(west)) west = longitude;
    if (i !== j) continue;
    cells.fill(
      1,
      row.firstCell + columnFrom(row, west),
      row.firstCell + columnFrom(row, longitude),
    );
    west = Number.NaN;
  }
}

/** The first column of a row whose centre is no further west than a longitude. */
function columnFrom({ columns, widthDegrees }: GridRow, longitude: number): number {
  const column = Math.ceil((longitude + 180) / widthDegrees - 0.5);
  return Math.max(0, Math.min(columns, column));
}
