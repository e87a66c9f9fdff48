import { inverse } from '../inverse.ts';
import type { LonLat } from '../lon-lat.ts';
import type { SearchEnd } from './cell-search.ts';
import type { LandEdges } from './land-edges.ts';
import { clearLine } from './shore-sight.ts';
import { COLUMNS, cellCentre, ROWS, UNITS_PER_DEGREE, type WaterCells } from './water-cells.ts';

/** How many cells round a position that a way may begin with. */
const MOST_LINKS = 8;

/**
 * Where a way by sea begins or ends for a position, or null where no open water is within reach. Afloat, it is the
 * position itself, and it leads to cells that it sees; on land, it is the middle of the nearest cell.
 */
export function searchEnd(
  cells: WaterCells,
  land: LandEdges,
  position: LonLat,
  reachMetres: number,
): SearchEnd | null {
  const near = cellsNear(cells, position, reachMetres);
  if (land.surround(position)) {
    const nearest = near[0];
    if (!nearest) return null;
    return { position: cellCentre(cells, nearest.cell), links: new Map([[nearest.cell, 0]]) };
  }
  const links = new Map<number, number>();
  for (const { cell, metres } of near) {
    if (links.size === MOST_LINKS) break;
    if (clearLine(land, [], position, cellCentre(cells, cell))) links.set(cell, metres);
  }
  return links.size > 0 ? { position, links } : null;
}

/** Cells by the distance of their middles, as far as the reach and in any case the cell of the position itself. */
function cellsNear(
  cells: WaterCells,
  [longitude, latitude]: LonLat,
  reachMetres: number,
): { readonly cell: number; readonly metres: number }[] {
  const column = Math.floor((longitude + 180) * UNITS_PER_DEGREE);
  const row = Math.min(ROWS - 1, Math.floor((latitude + 90) * UNITS_PER_DEGREE));
  const own = cells.at(((column % COLUMNS) + COLUMNS) % COLUMNS, row);
  const found = new Set<number>(own >= 0 ? [own] : []);
  const rows = Math.ceil((reachMetres / 110_500) * UNITS_PER_DEGREE);
  const columns = Math.min(
    COLUMNS / 2,
    Math.ceil(rows / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))),
  );
  if (own < 0) {
    for (let y = Math.max(0, row - rows); y <= Math.min(ROWS - 1, row + rows); y++) {
      for (let x = column - columns; x <= column + columns; x++) {
        const cell = cells.at(((x % COLUMNS) + COLUMNS) % COLUMNS, y);
        if (cell >= 0) found.add(cell);
      }
    }
  }
  return [...found]
    .map((cell) => ({
      cell,
      metres: inverse([longitude, latitude], cellCentre(cells, cell)).metres,
    }))
    .filter(({ cell, metres }) => cell === own || metres <= reachMetres)
    .sort((a, b) => a.metres - b.metres);
}
