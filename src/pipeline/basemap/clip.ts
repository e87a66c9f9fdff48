import type { Box, Polygon, Position, Ring } from './geometry.ts';

interface HalfPlane {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly keep: 'below' | 'above';
}

/**
 * The part of a polygon inside a box, by Sutherland and Hodgman ("Reentrant polygon clipping",
 * CACM 17, 1974). Cut edges run along the box, so the result is for filling, not for outlining.
 * Null where nothing is left.
 */
export function clipToBox(polygon: Polygon, [west, south, east, north]: Box): Polygon | null {
  return clipToPlanes(polygon, [
    { axis: 0, limit: west, keep: 'above' },
    { axis: 0, limit: east, keep: 'below' },
    { axis: 1, limit: south, keep: 'above' },
    { axis: 1, limit: north, keep: 'below' },
  ]);
}

function clipToPlanes(polygon: Polygon, planes: readonly HalfPlane[]): Polygon | null {
  const rings: Ring[] = [];
  for (const [index, ring] of polygon.entries()) {
    const clipped = planes.reduce<Ring>((rest, plane) => clipRing(rest, plane), ring);
    if (clipped.length > 3) rings.push(clipped);
    else if (index === 0) return null;
  }
  return rings;
}

function clipRing(ring: Ring, plane: HalfPlane): Ring {
  const kept: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1];
    const to = ring[i];
    if (!from || !to) continue;
    const fromKept = isKept(from, plane);
    if (fromKept) kept.push(from);
    if (fromKept !== isKept(to, plane)) kept.push(crossing(from, to, plane));
  }
  const first = kept[0];
  return first ? [...kept, first] : [];
}

function isKept(position: Position, { axis, limit, keep }: HalfPlane): boolean {
  return keep === 'below' ? position[axis] <= limit : position[axis] >= limit;
}

function crossing(from: Position, to: Position, { axis, limit }: HalfPlane): Position {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const value = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [limit, value] : [value, limit];
}
