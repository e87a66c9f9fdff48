/**
 * Land as rings in flat arrays, degrees on WGS84 within [-180, 180]: outer rings clockwise, holes
 * counter-clockwise, the first vertex of a ring not repeated.
 */
export interface CoastRings {
  /** Longitude and latitude of each vertex in turn. */
  readonly coordinates: Float64Array;
  /** The first vertex of each ring, and at the end the number of vertices. */
  readonly ringStarts: Uint32Array;
}

/** Land by its edges: edge `i` runs from vertex `i` to vertex `ends[i]`. */
export interface LandShape {
  readonly coordinates: Float64Array;
  readonly ends: Uint32Array;
}

/** The edges of rings, as the vertices that they join: edge `i` runs from vertex `i` to vertex `ends[i]`. */
export function edgeEnds({ coordinates, ringStarts }: CoastRings): Uint32Array {
  const ends = new Uint32Array(coordinates.length / 2);
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    const first = ringStarts[ring] ?? 0;
    const after = ringStarts[ring + 1] ?? 0;
    for (let vertex = first; vertex < after; vertex++) {
      ends[vertex] = vertex + 1 === after ? first : vertex + 1;
    }
  }
  return ends;
}
