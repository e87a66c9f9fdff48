import type { Polygon, Position, Ring } from './geometry.ts';
import { type Grid, latitudeOf, longitudeOf } from './grid.ts';
import { groupRings } from './group-rings.ts';

/** Corners and edges of a cell are numbered from the south-west, counter-clockwise. */
type Edge = 0 | 1 | 2 | 3;

/**
 * The area of a grid where values are at or below a level, by marching squares with linear
 * interpolation along the cell edges. The area ends at the edge of the grid.
 *
 * @see Lorensen and Cline, "Marching cubes", Computer Graphics 21, 1987, in two dimensions
 */
export function areaBelow(grid: Grid, level: number): Polygon[] {
  const next = new Map<number, number>();
  for (let row = -1; row < grid.rows; row++) {
    for (let column = -1; column < grid.columns; column++) {
      linkCell(grid, level, column, row, next);
    }
  }
  return groupRings(followLinks(grid, level, next));
}

function linkCell(
  grid: Grid,
  level: number,
  column: number,
  row: number,
  next: Map<number, number>,
): void {
  const corners = [
    valueAt(grid, column, row),
    valueAt(grid, column + 1, row),
    valueAt(grid, column + 1, row + 1),
    valueAt(grid, column, row + 1),
  ] as const;
  const below = corners.map((value) => value <= level);
  const count = below.filter(Boolean).length;
  if (count === 0 || count === 4) return;
  const entering: Edge[] = [];
  const leaving: Edge[] = [];
  for (const edge of [0, 1, 2, 3] as const) {
    const [from, to] = [below[edge], below[(edge + 1) % 4]];
    if (from && !to) leaving.push(edge);
    else if (!from && to) entering.push(edge);
  }
  const average = corners.reduce((sum, value) => sum + Math.min(value, 4 * level), 0) / 4;
  for (const edge of leaving) {
    const partner = entering.length === 1 ? entering[0] : saddlePartner(edge, average <= level);
    if (partner === undefined) continue;
    next.set(edgeKey(grid, column, row, partner), edgeKey(grid, column, row, edge));
  }
}

/** In a saddle the curve goes round its own corner, or round the other one if they are joined. */
function saddlePartner(edge: Edge, joined: boolean): Edge {
  return ((edge + (joined ? 1 : 3)) % 4) as Edge;
}

function edgeKey(grid: Grid, column: number, row: number, edge: Edge): number {
  const width = grid.columns + 2;
  const node = column + 1 + (edge === 1 ? 1 : 0) + (row + 1 + (edge === 2 ? 1 : 0)) * width;
  return 2 * node + (edge === 1 || edge === 3 ? 1 : 0);
}

function followLinks(grid: Grid, level: number, next: Map<number, number>): Ring[] {
  const rings: Ring[] = [];
  for (const start of next.keys()) {
    const ring: Position[] = [];
    let key: number | undefined = start;
    while (key !== undefined && next.has(key)) {
      ring.push(crossingAt(grid, level, key));
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    const first = ring[0];
    if (first && ring.length > 2) rings.push([...ring, first]);
  }
  return rings;
}

function crossingAt(grid: Grid, level: number, key: number): Position {
  const width = grid.columns + 2;
  const node = Math.floor(key / 2);
  const column = (node % width) - 1;
  const row = Math.floor(node / width) - 1;
  const upward = key % 2 === 1;
  const from = valueAt(grid, column, row);
  const to = upward ? valueAt(grid, column, row + 1) : valueAt(grid, column + 1, row);
  const share = Number.isFinite(from) && Number.isFinite(to) ? (level - from) / (to - from) : 0.5;
  return upward
    ? [longitudeOf(grid, column), latitudeOf(grid, row + share)]
    : [longitudeOf(grid, column + share), latitudeOf(grid, row)];
}

function valueAt(grid: Grid, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return Infinity;
  return grid.values[row * grid.columns + column] ?? Infinity;
}
