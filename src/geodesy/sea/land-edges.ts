import type { LonLat } from '../lon-lat.ts';
import { type CoastRings, edgeEnds, type LandShape } from './coast-rings.ts';
import { segmentsMeet } from './planar.ts';

/** Buckets to a degree. */
export const BUCKETS_PER_DEGREE = 4;
const COLUMNS = 360 * BUCKETS_PER_DEGREE;
const ROWS = 180 * BUCKETS_PER_DEGREE;
const TURNS = [-360, 0, 360] as const;

/** Finds the edges of land that are near, by buckets of a quarter of a degree. */
export interface LandEdges extends LandShape {
  /** The edges that may meet a bucket; columns count from 180 degrees west, rows from the south pole. */
  readonly inBucket: (column: number, row: number) => Uint32Array;
  /** Whether a bucket has no edge. */
  readonly isEmpty: (column: number, row: number) => boolean;
  /** Whether the segment that is straight in longitude and latitude meets an edge; longitudes may be unwrapped. */
  readonly areCrossed: (from: LonLat, to: LonLat) => boolean;
  /** Whether a position is on land, by winding number, so that land that overlaps is land. */
  readonly surround: (position: LonLat) => boolean;
}

/** Sorts the edges of a coast into buckets. Takes time and memory in proportion to their number. */
export function indexLandEdges(coast: CoastRings): LandEdges {
  const { coordinates } = coast;
  const ends = edgeEnds(coast);
  const [starts, edges] = fillBuckets(coordinates, ends);
  const inBucket = (column: number, row: number): Uint32Array => {
    const bucket = row * COLUMNS + column;
    return edges.subarray(starts[bucket], starts[bucket + 1]);
  };
  const isEmpty = (column: number, row: number): boolean => {
    const bucket = row * COLUMNS + column;
    return starts[bucket] === starts[bucket + 1];
  };
  const meetsIn = (ax: number, ay: number, bx: number, by: number): boolean => {
    const east = columnOf(Math.max(ax, bx));
    const north = rowOf(Math.max(ay, by));
    for (let row = rowOf(Math.min(ay, by)); row <= north; row++) {
      for (let column = columnOf(Math.min(ax, bx)); column <= east; column++) {
        for (const edge of inBucket(column, row)) {
          const end = ends[edge] ?? 0;
          const cx = coordinates[2 * edge] ?? 0;
          const cy = coordinates[2 * edge + 1] ?? 0;
          const dx = coordinates[2 * end] ?? 0;
          const dy = coordinates[2 * end + 1] ?? 0;
          if (segmentsMeet(ax, ay, bx, by, cx, cy, dx, dy)) return true;
        }
      }
    }
    return false;
  };
  const areCrossed = (from: LonLat, to: LonLat): boolean =>
    TURNS.some((turn) => {
      const [ax, bx] = [from[0] + turn, to[0] + turn];
      if (Math.max(ax, bx) < -180 || Math.min(ax, bx) > 180) return false;
      return meetsIn(ax, from[1], bx, to[1]);
    });
  const surround = ([longitude, latitude]: LonLat): boolean => {
    const x = ((((longitude + 180) % 360) + 360) % 360) - 180;
    const column = columnOf(x);
    let winding = 0;
    for (let row = rowOf(latitude); row < ROWS; row++) {
      for (const edge of inBucket(column, row)) {
        const end = ends[edge] ?? 0;
        const ax = coordinates[2 * edge] ?? 0;
        const bx = coordinates[2 * end] ?? 0;
        if (ax <= x === bx <= x) continue;
        const ay = coordinates[2 * edge + 1] ?? 0;
        const y = ay + ((x - ax) / (bx - ax)) * ((coordinates[2 * end + 1] ?? 0) - ay);
        if (y > latitude && rowOf(y) === row) winding += ax <= x ? 1 : -1;
      }
    }
    return winding !== 0;
  };
  return { coordinates, ends, inBucket, isEmpty, areCrossed, surround };
}

function fillBuckets(coordinates: Float64Array, ends: Uint32Array): [Uint32Array, Uint32Array] {
  const starts = new Uint32Array(COLUMNS * ROWS + 1);
  forEachBucket(coordinates, ends, (bucket) => {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  });
  for (let bucket = 0; bucket < COLUMNS * ROWS; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const edges = new Uint32Array(starts[COLUMNS * ROWS] ?? 0);
  const next = starts.slice();
  forEachBucket(coordinates, ends, (bucket, edge) => {
    const at = next[bucket] ?? 0;
    edges[at] = edge;
    next[bucket] = at + 1;
  });
  return [starts, edges];
}

function forEachBucket(
  coordinates: Float64Array,
  ends: Uint32Array,
  visit: (bucket: number, edge: number) => void,
): void {
  for (let edge = 0; edge < ends.length; edge++) {
    const end = ends[edge] ?? 0;
    const ax = coordinates[2 * edge] ?? 0;
    const ay = coordinates[2 * edge + 1] ?? 0;
    const bx = coordinates[2 * end] ?? 0;
    const by = coordinates[2 * end + 1] ?? 0;
    const east = columnOf(Math.max(ax, bx));
    const north = rowOf(Math.max(ay, by));
    for (let row = rowOf(Math.min(ay, by)); row <= north; row++) {
      for (let column = columnOf(Math.min(ax, bx)); column <= east; column++) {
        visit(row * COLUMNS + column, edge);
      }
    }
  }
}

function columnOf(longitude: number): number {
  const column = Math.floor((longitude + 180) * BUCKETS_PER_DEGREE);
  return column < 0 ? 0 : column < COLUMNS ? column : COLUMNS - 1;
}

function rowOf(latitude: number): number {
  const row = Math.floor((latitude + 90) * BUCKETS_PER_DEGREE);
  return row < 0 ? 0 : row < ROWS ? row : ROWS - 1;
}
