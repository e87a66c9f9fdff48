import type { LonLat } from '#geodesy/lon-lat.ts';

/** A coast as the sea wants it, of rings that do not repeat their first vertex. */
export function coastOf(rings: readonly (readonly LonLat[])[]) {
  let count = 0;
  const starts = rings.map((ring) => {
    count += ring.length;
    return count;
  });
  return {
    coordinates: Float64Array.from(rings.flat(2)),
    ringStarts: Uint32Array.from([0, ...starts]),
  };
}

/** A box of land, clockwise. */
export function land(west: number, south: number, east: number, north: number): LonLat[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ];
}

/** A box of water in land, counter-clockwise. */
export function lake(west: number, south: number, east: number, north: number): LonLat[] {
  return land(west, south, east, north).reverse();
}
