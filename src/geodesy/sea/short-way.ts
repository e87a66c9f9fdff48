import { inverse } from '../inverse.ts';
import { type LonLat, normaliseLongitude } from '../lon-lat.ts';
import type { SeaGrid } from '../sea-grid.ts';
import { CellGraph, type SearchEnd } from './cell-graph.ts';
import { searchCells } from './cell-search.ts';
import type { ClosedGates } from './closed-gates.ts';
import { pullTaut } from './pull-taut.ts';
import { type Bars, clearLine, legPositions } from './shore-sight.ts';
import { COLUMNS, ROWS, UNITS_PER_DEGREE } from './water-cells.ts';

/** How often a leg from one cell to the next is halved until it is clear. */
const MOST_HALVINGS = 8;

/**
 * A way between two ends whose every leg is clear of land and gates, pulled taut, as the positions where it turns;
 * null where there is none. It is looked for from both ends, and the shorter is given.
 */
export function shortWay(
  grid: SeaGrid,
  start: SearchEnd,
  goal: SearchEnd,
  gates: ClosedGates,
): LonLat[] | null {
  if (clearLine(grid.land, barsOf(grid, gates), start.position, goal.position)) {
    return [start.position, goal.position];
  }
  const forth = wayFrom(grid, start, goal, gates);
  const back = forth && wayFrom(grid, goal, start, gates)?.reverse();
  if (!forth || !back) return null;
  return wayMetres(back) < wayMetres(forth) ? back : forth;
}

/** The length of a way, in metres along the geodesics between its turns. */
export function wayMetres(way: readonly LonLat[]): number {
  return way.reduce((sum, position, i) => {
    const before = way[i - 1];
    return before ? sum + inverse(before, position).metres : sum;
  }, 0);
}

/** A way as it is drawn, its longitudes unwrapped and without jumps. */
export function drawnWay(way: readonly LonLat[]): LonLat[] {
  const drawn: LonLat[] = [];
  for (const [i, to] of way.entries()) {
    const from = way[i - 1];
    if (!from) continue;
    const line = [...legPositions(from, to)];
    const last = drawn.at(-1);
    const turn = last ? 360 * Math.round((last[0] - (line[0]?.[0] ?? 0)) / 360) : 0;
    for (const [longitude, latitude] of last ? line.slice(1) : line) {
      drawn.push([longitude + turn, latitude]);
    }
  }
  return drawn.length > 0 ? drawn : [...way];
}

function wayFrom(
  grid: SeaGrid,
  start: SearchEnd,
  goal: SearchEnd,
  gates: ClosedGates,
): LonLat[] | null {
  const { cells, vectors, land } = grid;
  const canals = grid.canals.map(({ ends }) => ends);
  const rough = searchCells(new CellGraph(cells, vectors, [start, goal], gates, canals), true);
  if (!rough) return null;
  const sees = (a: LonLat, b: LonLat) => clearLine(land, barsOf(grid, gates), a, b) !== null;
  const known = new Map([start, goal, ...canals.flat()].map((end) => [end.position, end]));
  const way: LonLat[] = [];
  let reach = rough.slice(0, 1);
  for (const [i, to] of rough.entries()) {
    const from = rough[i - 1];
    if (!from) continue;
    const canal = canalLine(grid, from, to);
    if (canal) {
      way.push(...pullTaut(reach, sees), ...canal.slice(1, -1));
      reach = [to];
    } else if (sees(from, to)) {
      reach.push(to);
    } else {
      const [first, last] = [known.get(from), known.get(to)];
      const steps = stepByStep(
        grid,
        first ?? cellEnd(grid, from),
        last ?? cellEnd(grid, to),
        gates,
      );
      reach.push(...steps.slice(1));
    }
  }
  return [...way, ...pullTaut(reach, sees)];
}

/** The line of the canal that joins two positions of a way, in the direction of the way. */
function canalLine({ canals }: SeaGrid, from: LonLat, to: LonLat): readonly LonLat[] | undefined {
  for (const { line, ends } of canals) {
    if (ends[0].position === from && ends[1].position === to) return line;
    if (ends[1].position === from && ends[0].position === to) return line.toReversed();
  }
  return undefined;
}

/** The way from cell to cell where the search saw a straight line, and the shore does not. */
function stepByStep(
  grid: SeaGrid,
  start: SearchEnd,
  goal: SearchEnd,
  gates: ClosedGates,
): LonLat[] {
  const { cells, vectors } = grid;
  const graph = new CellGraph(cells, vectors, [start, goal], gates, []);
  const steps = searchCells(graph, false) ?? [];
  return steps.flatMap((to, i) => {
    const from = steps[i - 1];
    return from ? halved(grid, gates, from, to, MOST_HALVINGS) : [to];
  });
}

/** A leg within two cells side by side, with as many turns on the straight line as it takes to keep in them. */
function halved(
  grid: SeaGrid,
  gates: ClosedGates,
  from: LonLat,
  to: LonLat,
  halvings: number,
): LonLat[] {
  if (halvings === 0 || clearLine(grid.land, barsOf(grid, gates), from, to)) return [to];
  const turn = 360 * Math.round((from[0] - to[0]) / 360);
  const middle: LonLat = [normaliseLongitude((from[0] + to[0] + turn) / 2), (from[1] + to[1]) / 2];
  return [
    ...halved(grid, gates, from, middle, halvings - 1),
    ...halved(grid, gates, middle, to, halvings - 1),
  ];
}

function cellEnd({ cells }: SeaGrid, position: LonLat): SearchEnd {
  const column = Math.floor((position[0] + 180) * UNITS_PER_DEGREE) % COLUMNS;
  const row = Math.min(ROWS - 1, Math.floor((position[1] + 90) * UNITS_PER_DEGREE));
  return { position, links: new Map([[cells.at(column, row), 0]]) };
}

function barsOf({ latitudes }: SeaGrid, gates: ClosedGates): Bars {
  return { gates, latitudes };
}
