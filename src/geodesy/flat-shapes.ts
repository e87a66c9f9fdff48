import type { LonLat } from './lon-lat.ts';

/** Rings, gathered into parts, gathered into shapes: a polygon is a part of a shape, and so is a line alone. */
export type NestedShapes = readonly (readonly (readonly (readonly (readonly number[])[])[])[])[];

/** The same in flat arrays, which pass between threads without being copied. */
export interface FlatShapes {
  /** Longitude and latitude of each position in turn, degrees. */
  readonly coordinates: Float64Array<ArrayBuffer>;
  /** The first position of each ring, and at the end the number of positions. */
  readonly ringStarts: Uint32Array<ArrayBuffer>;
  /** The first ring of each part, and at the end the number of rings. */
  readonly partStarts: Uint32Array<ArrayBuffer>;
  /** The first part of each shape, and at the end the number of parts. */
  readonly shapeStarts: Uint32Array<ArrayBuffer>;
}

/** Lays shapes out flat. O(positions). */
export function flattenShapes(shapes: NestedShapes): FlatShapes {
  const parts = shapes.flat();
  const rings = parts.flat();
  const positions = rings.flat();
  const coordinates = new Float64Array(2 * positions.length);
  for (const [index, [longitude = Number.NaN, latitude = Number.NaN]] of positions.entries()) {
    coordinates[2 * index] = longitude;
    coordinates[2 * index + 1] = latitude;
  }
  return {
    coordinates,
    ringStarts: startsOf(rings),
    partStarts: startsOf(parts),
    shapeStarts: startsOf(shapes),
  };
}

/** The shapes again. O(positions). */
export function nestShapes(flat: FlatShapes): LonLat[][][][] {
  const { coordinates, ringStarts, partStarts, shapeStarts } = flat;
  const rings = grouped(
    ringStarts,
    (position): LonLat => [
      coordinates[2 * position] ?? Number.NaN,
      coordinates[2 * position + 1] ?? Number.NaN,
    ],
  );
  const parts = grouped(partStarts, (ring) => rings[ring] ?? []);
  return grouped(shapeStarts, (part) => parts[part] ?? []);
}

/** What to hand over when flat shapes go to another thread. */
export function buffersOf(flat: FlatShapes): ArrayBuffer[] {
  const { coordinates, ringStarts, partStarts, shapeStarts } = flat;
  return [coordinates, ringStarts, partStarts, shapeStarts].map(({ buffer }) => buffer);
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + length;
  }
  return starts;
}

function grouped<Item>(starts: Uint32Array, at: (index: number) => Item): Item[][] {
  return Array.from({ length: starts.length - 1 }, (_, group) => {
    const first = starts[group] ?? 0;
    return Array.from({ length: (starts[group + 1] ?? first) - first }, (_, i) => at(first + i));
  });
}
