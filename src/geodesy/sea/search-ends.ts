import { inverse } from '../inverse.ts';
import type { LonLat } from '../lon-lat.ts';
import type { SearchEnd } from './cell-graph.ts';
import type { LandEdges } from './land-edges.ts';
import { clearLine, NO_BARS } from './shore-sight.ts';
import { COLUMNS, cellCentre, ROWS, UNITS_PER_DEGREE, type WaterCells } from './water-cells.ts';

/** How many cells round a position that a way may begin with. */
const MOST_LINKS = 8;

/** The least length of a degree of latitude. */
const METRES_PER_DEGREE = 110_500;

/** How far inside a cell, as a share of its edge, a way begins that begins at its border. */
const INSET = 0.01;

interface NearCell {
  readonly cell: number;
  /** The position of the cell that is nearest in longitude and latitude. */
  readonly shore: LonLat;
  readonly metres: number;
}

/**
 * Where a way by sea begins or ends for a position, or null where no open water is within reach. Afloat, it is the
 * position itself, and it leads to cells that it sees; on land, it is the nearest position of the nearest cell.
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
    const toCentre = inverse(nearest.shore, cellCentre(cells, nearest.cell)).metres;
    return { position: nearest.shore, links: new Map([[nearest.cell, toCentre]]) };
  }
  const links = new Map<number, number>();
  for (const { cell } of near) {
    if (links.size === MOST_LINKS) break;
    const centre = cellCentre(cells, cell);
    if (clearLine(land, NO_BARS, position, centre)) {
      links.set(cell, inverse(position, centre).metres);
    }
  }
  return links.size > 0 ? { position, links } : null;
}

/** Cells within reach, the nearest first; afloat in open water, that cell alone. */
function cellsNear(cells: WaterCells, position: LonLat, reachMetres: number): NearCell[] {
  const [longitude, latitude] = position;
  const column = Math.floor((longitude + 180) * UNITS_PER_DEGREE);
  const row = Math.min(ROWS - 1, Math.floor((latitude + 90) * UNITS_PER_DEGREE));
  const own = cells.at(wrapped(column), row);
  if (own >= 0) return [{ cell: own, shore: position, metres: 0 }];
  const rows = Math.ceil((reachMetres / METRES_PER_DEGREE) * UNITS_PER_DEGREE);
  const shrink = Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  const columns = Math.min(COLUMNS / 2, Math.ceil(rows / shrink));
  const found = new Set<number>();
  for (let y = Math.max(0, row - rows); y <= Math.min(ROWS - 1, row + rows); y++) {
    for (let x = column - columns; x <= column + columns; x++) {
      const cell = cells.at(wrapped(x), y);
      if (cell >= 0) found.add(cell);
    }
  }
  return [...found]
    .map((cell): NearCell => {
      const shore = nearestOfCell(cells, cell, position);
      return { cell, shore, metres: inverse(position, shore).metres };
    })
    .filter(({ metres }) => metres <= reachMetres)
    .sort((a, b) => a.metres - b.metres);
}

function nearestOfCell(cells: WaterCells, cell: number, [longitude, latitude]: LonLat): LonLat {
  const [middle, centre] = cellCentre(cells, cell);
  const half = (0.5 - INSET) * ((cells.edges[cell] ?? 0) / UNITS_PER_DEGREE);
  const turned = longitude + 360 * Math.round((middle - longitude) / 360);
  return [
    Math.max(middle - half, Math.min(middle + half, turned)),
    Math.max(centre - half, Math.min(centre + half, latitude)),
  ];
}

function wrapped(column: number): number {
  return ((column % COLUMNS) + COLUMNS) % COLUMNS;
}
