import type { CellKind, DepthGrid } from './depth-grid.ts';
import { visitCellsWithin } from './grid/cells-within.ts';
import type { LonLat } from './lon-lat.ts';

/**
 * Area in square metres, by kind of cell, that one disc of a depth grid holds alone: what is no longer held without it.
 * The disc must be counted in. O(cells of the disc).
 *
 * @param kinds the kind of each cell, by cell number
 * @throws GeodesyError as `ringVertices`
 */
export function soleArea(
  { grid, depths }: DepthGrid,
  kinds: Uint8Array,
  centre: LonLat,
  radiusMetres: number,
): ReadonlyMap<CellKind, number> {
  const counts = new Map<CellKind, number>();
  visitCellsWithin(grid, centre, radiusMetres, (first, end) => {
    for (let cell = first; cell < end; cell++) {
      if (depths[cell] !== 1) continue;
      const kind = kinds[cell] ?? 0;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  });
  return new Map(
    [...counts].map(([kind, cells]) => [kind, cells * grid.cellAreaSquareMetres] as const),
  );
}
