import type { Polygon, Position, Ring } from './geometry.ts';
import { groupRings } from './group-rings.ts';

/**
 * Merges polygons whose common borders have the very same vertices: an edge that runs both ways
 * cancels, an edge that runs the same way twice counts once, and what is left is joined to rings.
 * Outer rings must run clockwise and holes counter-clockwise, as the result does.
 *
 * @returns polygons whose holes are those rings of the result that lie in them
 */
export function dissolve(polygons: readonly Polygon[]): Polygon[] {
  return groupRings(joinEdges(remainingEdges(polygons)));
}

function remainingEdges(polygons: readonly Polygon[]): Map<string, Map<string, Position>> {
  const edges = new Map<string, Map<string, Position>>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1];
      const to = ring[i];
      if (!from || !to) continue;
      const [fromKey, toKey] = [keyOf(from), keyOf(to)];
      if (fromKey === toKey || edges.get(toKey)?.delete(fromKey)) continue;
      const ends = edges.get(fromKey) ?? new Map<string, Position>();
      ends.set(toKey, to);
      edges.set(fromKey, ends);
    }
  }
  return edges;
}

function joinEdges(edges: Map<string, Map<string, Position>>): Ring[] {
  const rings: Ring[] = [];
  for (const [start, ends] of edges) {
    while (ends.size > 0) {
      const ring = walk(start, edges);
      if (ring) rings.push(ring);
    }
  }
  return rings;
}

function walk(start: string, edges: Map<string, Map<string, Position>>): Ring | null {
  const ring: Position[] = [];
  for (let at = start; ; ) {
    const next = edges.get(at)?.entries().next().value;
    if (!next) return null;
    const [key, position] = next;
    edges.get(at)?.delete(key);
    ring.push(position);
    at = key;
    if (at === start) return closed(ring);
  }
}

function closed(ring: Position[]): Ring | null {
  const last = ring.at(-1);
  return last && ring.length >= 3 ? [last, ...ring] : null;
}

function keyOf([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}
