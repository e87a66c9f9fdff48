import type { DepthGrid } from './depth-grid.ts';
import { visitCellsWithin } from './grid/cells-within.ts';
import type { LonLat } from './lon-lat.ts';

/**
 * Visits the cells that one disc of a depth grid holds alone: those that are no longer held without it. The disc must be
 * counted in. O(cells of the disc).
 *
 * @throws GeodesyError as `ringVertices`
 */
export function visitSoleCells(
  { grid, depths }: DepthGrid,
  centre: LonLat,
  radiusMetres: number,
  visit: (cell: number) => void,
): void {
  visitCellsWithin(grid, centre, radiusMetres, (first, end) => {
    for (let cell = first; cell < end; cell++) if (depths[cell] === 1) visit(cell);
  });
}
