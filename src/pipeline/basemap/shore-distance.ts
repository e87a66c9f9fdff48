import type { Box, Polygon, Position } from './geometry.ts';
import { emptyGrid, type Grid, latitudeOf, longitudeOf } from './grid.ts';
import { buildPointTree, type PointTree } from './point-tree.ts';

/** Spacing of the points that stand for a shore: an error under 50 m at 10 km from it. */
const SHORE_SPACING_METRES = 2000;
const EQUATOR_RADIUS_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const METRES_PER_DEGREE = 111_320;

/**
 * The distance from shore at the nodes of a grid, in metres: zero on land, and `limitMetres` where
 * it is more than that. It is the straight line between points of the WGS84 ellipsoid, which is
 * 8 m shorter than the geodesic at 200 km.
 *
 * @param land polygons that do not overlap; parts of them outside the box count as shore
 * @param box the box of the grid, in degrees; it may run past 180
 */
export function shoreDistanceGrid(
  land: readonly Polygon[],
  box: Box,
  stepDegrees: number,
  limitMetres: number,
): Grid {
  const grid = emptyGrid(box, stepDegrees);
  const shore = buildPointTree(shorePoints(land));
  grid.values.fill(-1);
  for (const polygon of land) markLand(grid, polygon);
  for (let row = 0; row < grid.rows; row++) fillRow(grid, row, shore, limitMetres);
  return grid;
}

function fillRow(grid: Grid, row: number, shore: PointTree, limitMetres: number): void {
  const latitude = latitudeOf(grid, row);
  const stepMetres = grid.stepDegrees * METRES_PER_DEGREE;
  let near = limitMetres;
  for (let column = 0; column < grid.columns; column++) {
    const node = row * grid.columns + column;
    if (grid.values[node] === 0) {
      near = 0;
      continue;
    }
    const [x, y, z] = toSpace([longitudeOf(grid, column), latitude]);
    near = shore.nearest(x, y, z, Math.min(limitMetres, near + 2 * stepMetres));
    grid.values[node] = near;
  }
}

function shorePoints(land: readonly Polygon[]): Float64Array {
  const coordinates: number[] = [];
  for (const ring of land.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1];
      const to = ring[i];
      if (!from || !to) continue;
      const parts = Math.max(1, Math.ceil(chordMetres(from, to) / SHORE_SPACING_METRES));
      for (let part = 0; part < parts; part++) {
        const share = part / parts;
        const longitude = from[0] + share * (to[0] - from[0]);
        coordinates.push(...toSpace([longitude, from[1] + share * (to[1] - from[1])]));
      }
    }
  }
  return Float64Array.from(coordinates);
}

function markLand(grid: Grid, polygon: Polygon): void {
  const crossings = new Map<number, number[]>();
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1];
      const to = ring[i];
      if (from && to) addCrossings(crossings, grid, from, to);
    }
  }
  for (const [row, longitudes] of crossings) {
    longitudes.sort((a, b) => a - b);
    for (let i = 1; i < longitudes.length; i += 2) {
      for (const turn of [-360, 0, 360]) {
        const first = ((longitudes[i - 1] ?? 0) + turn - grid.west) / grid.stepDegrees;
        const last = ((longitudes[i] ?? 0) + turn - grid.west) / grid.stepDegrees;
        const start = Math.max(0, Math.ceil(first));
        const end = Math.min(grid.columns - 1, Math.floor(last));
        for (let column = start; column <= end; column++) {
          grid.values[row * grid.columns + column] = 0;
        }
      }
    }
  }
}

function addCrossings(
  crossings: Map<number, number[]>,
  grid: Grid,
  from: Position,
  to: Position,
): void {
  const low = Math.min(from[1], to[1]);
  const high = Math.max(from[1], to[1]);
  const first = Math.max(0, Math.ceil((low - grid.south) / grid.stepDegrees));
  for (let row = first; row < grid.rows; row++) {
    const latitude = latitudeOf(grid, row);
    if (latitude < low) continue;
    if (latitude >= high) return;
    const share = (latitude - from[1]) / (to[1] - from[1]);
    const list = crossings.get(row) ?? [];
    list.push(from[0] + share * (to[0] - from[0]));
    crossings.set(row, list);
  }
}

function toSpace([longitude, latitude]: Position): [number, number, number] {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  const normal = EQUATOR_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  const outward = normal * Math.cos(phi);
  return [
    outward * Math.cos(lambda),
    outward * Math.sin(lambda),
    normal * (1 - ECCENTRICITY_SQUARED) * Math.sin(phi),
  ];
}

function chordMetres(from: Position, to: Position): number {
  const a = toSpace(from);
  const b = toSpace(to);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
