import { assertLonLat, type LonLat, normaliseLongitude } from './lon-lat.ts';
import type { SearchEnd } from './sea/cell-graph.ts';
import { ClosedGates, type Gate } from './sea/closed-gates.ts';
import { searchEnd } from './sea/search-ends.ts';
import { clearLine, NO_BARS } from './sea/shore-sight.ts';
import { drawnWay, shortWay, wayMetres } from './sea/short-way.ts';
import type { SeaGrid } from './sea-grid.ts';
import { SeaRouteError } from './sea-route-error.ts';

/**
 * A way over the sea, for illustration and not for navigation: it knows shores, and neither depths nor ice,
 * traffic lanes, currents nor law.
 */
export interface SeaRoute {
  /** The length of the way in metres: its legs are geodesics on WGS84. */
  readonly metres: number;
  /** Where it turns, from its beginning to its end; longitudes are in [-180, 180). */
  readonly turns: readonly LonLat[];
  /** The way as it is drawn: its longitudes are unwrapped, and no chord of it meets land save in a canal. */
  readonly path: readonly LonLat[];
}

export interface SeaRouteOptions {
  /** A line across each strait that is closed, from land to land. */
  readonly closedGates?: readonly Gate[];
  /** The way between the same ends with no gate closed, where it is known: then it is not looked for again. */
  readonly open?: SeaRoute;
  /** How far from open water a position may lie; then the way begins on the water nearest to it. 30 km if not given. */
  readonly reachMetres?: number;
}

const REACH_METRES = 30_000;

/**
 * A short way by sea between two ends that touches no land of the grid's coast and crosses no closed gate. It is
 * the same in both directions, and never shorter than the geodesic between its ends. It is nearly the shortest:
 * how nearly is measured in `docs/adr/0006-sea-routes.md`.
 *
 * An end is a position, or a fairway: the legs from a berth out to open water, the berth first.
 * Time grows with the coast between the ends: tens of milliseconds, seldom more than 0.2 s, and seconds half round
 * the globe. A closed gate that the open way passes costs a second search.
 *
 * @throws SeaRouteError `inland` where an end is too far from open water, `no-passage` where none joins the two,
 *   `fairway-on-land` where a leg of a fairway meets land; GeodesyError for a position that is not one
 */
export function seaRoute(
  grid: SeaGrid,
  from: LonLat | readonly LonLat[],
  to: LonLat | readonly LonLat[],
  { closedGates = [], open, reachMetres = REACH_METRES }: SeaRouteOptions = {},
): SeaRoute {
  const out = fairwayOf(grid, from);
  const home = fairwayOf(grid, to);
  const start = endAt(grid, out.at(-1) ?? [0, 0], reachMetres);
  const goal = endAt(grid, home.at(-1) ?? [0, 0], reachMetres);
  const wayPast = (gates: ClosedGates): SeaRoute => {
    const way = shortWay(grid, start, goal, gates);
    if (!way) throw noPassage(start.position, goal.position);
    return routeBy([...out.slice(0, -1), ...way, ...home.slice(0, -1).reverse()]);
  };
  const gates = new ClosedGates(closedGates);
  const openRoute = open ?? wayPast(new ClosedGates([]));
  return crosses(openRoute.path, gates) ? wayPast(gates) : openRoute;
}

function routeBy(way: readonly LonLat[]): SeaRoute {
  const turns = way.map(
    ([longitude, latitude]): LonLat => [normaliseLongitude(longitude), latitude],
  );
  return { metres: wayMetres(turns), turns, path: drawnWay(turns) };
}

function fairwayOf({ land }: SeaGrid, end: LonLat | readonly LonLat[]): readonly LonLat[] {
  const fairway = isPosition(end) ? [end] : end;
  for (const [i, position] of fairway.entries()) {
    assertLonLat(position);
    const before = fairway[i - 1];
    if (before && !clearLine(land, NO_BARS, before, position)) {
      throw new SeaRouteError(
        'fairway-on-land',
        `The fairway meets land between [${before.join(', ')}] and [${position.join(', ')}]: give it a turn there.`,
      );
    }
  }
  return fairway;
}

function isPosition(end: LonLat | readonly LonLat[]): end is LonLat {
  return typeof end[0] === 'number';
}

function endAt({ cells, land }: SeaGrid, position: LonLat, reachMetres: number): SearchEnd {
  const end = searchEnd(cells, land, position, reachMetres);
  if (end) return end;
  throw new SeaRouteError(
    'inland',
    `[${position.join(', ')}] is more than ${reachMetres / 1000} km from open water: choose a place on the coast, or allow a longer reach.`,
    position,
  );
}

function crosses(path: readonly LonLat[], gates: ClosedGates): boolean {
  return path.some((to, i) => gates.areMet(path[i - 1] ?? to, to));
}

function noPassage(from: LonLat, to: LonLat): SeaRouteError {
  return new SeaRouteError(
    'no-passage',
    `No water joins [${from.join(', ')}] and [${to.join(', ')}]: open a strait, or choose another place.`,
  );
}
