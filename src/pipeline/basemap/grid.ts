import type { Box } from './geometry.ts';

/** Values at the nodes of a net of meridians and parallels, row by row from the south. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly stepDegrees: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** An empty grid over a box; its last column and row may lie less than a step beyond the box. */
export function emptyGrid([west, south, east, north]: Box, stepDegrees: number): Grid {
  const columns = Math.ceil((east - west) / stepDegrees) + 1;
  const rows = Math.ceil((north - south) / stepDegrees) + 1;
  return { west, south, stepDegrees, columns, rows, values: new Float32Array(columns * rows) };
}

/** The longitude of a column, in degrees; it may run past 180. */
export function longitudeOf(grid: Grid, column: number): number {
  return grid.west + column * grid.stepDegrees;
}

/** The latitude of a row, in degrees. */
export function latitudeOf(grid: Grid, row: number): number {
  return grid.south + row * grid.stepDegrees;
}
