import type { LonLat } from '#geodesy/lon-lat.ts';

/**
 * The coast as polygons in flat arrays. Longitudes and latitudes are degrees on WGS84; a ring does not repeat
 * its first vertex, outer rings run clockwise and holes counter-clockwise. Edges along the 180th meridian and
 * along 90 degrees south are not shore: they close what a flat map cuts.
 */
export interface Coast {
  /** Longitude and latitude of each vertex in turn. */
  readonly coordinates: Float64Array;
  /** The first vertex of each ring, and at the end the number of vertices. */
  readonly ringStarts: Uint32Array;
  /** The first ring of each polygon, and at the end the number of rings. */
  readonly polygonStarts: Uint32Array;
  /** The country of each polygon (ISO 3166-1 alpha-2); null where it is shared, claimed by several or not told. */
  readonly owners: readonly (string | null)[];
  /** West, south, east and north of each polygon, in degrees. */
  readonly boxes: Float64Array;
}

const BOX_SIDES = 4;

/** One coast of several that do not overlap, their polygons in turn. */
export function joinCoasts(coasts: readonly Coast[]): Coast {
  return {
    coordinates: concatenated(coasts.map((coast) => coast.coordinates)),
    ringStarts: joinedStarts(coasts.map((coast) => coast.ringStarts)),
    polygonStarts: joinedStarts(coasts.map((coast) => coast.polygonStarts)),
    owners: coasts.flatMap((coast) => coast.owners),
    boxes: concatenated(coasts.map((coast) => coast.boxes)),
  };
}

/**
 * One polygon as GeoJSON has it: its outer ring, then its holes, each closed.
 * @param index from 0; an index that the coast does not have gives no rings
 */
export function coastPolygon(coast: Coast, index: number): LonLat[][] {
  const first = coast.polygonStarts[index] ?? 0;
  const last = coast.polygonStarts[index + 1] ?? first;
  return Array.from({ length: last - first }, (_, ring) => closedRing(coast, first + ring));
}

/** Which polygons belong to one country, in the order of the coast. */
export function polygonsOfOwner(coast: Coast, owner: string): number[] {
  return coast.owners.flatMap((candidate, index) => (candidate === owner ? [index] : []));
}

function closedRing({ coordinates, ringStarts }: Coast, ring: number): LonLat[] {
  const first = ringStarts[ring] ?? 0;
  const count = (ringStarts[ring + 1] ?? first) - first;
  return Array.from({ length: count + 1 }, (_, i): LonLat => {
    const vertex = first + (i % count);
    return [coordinates[2 * vertex] ?? Number.NaN, coordinates[2 * vertex + 1] ?? Number.NaN];
  });
}

/** A coast with the box of each of its polygons. */
export function boxed(coast: Omit<Coast, 'boxes'>): Coast {
  const { coordinates, ringStarts, polygonStarts, owners } = coast;
  const boxes = new Float64Array(BOX_SIDES * owners.length);
  for (let polygon = 0; polygon < owners.length; polygon++) {
    const start = ringStarts[polygonStarts[polygon] ?? 0] ?? 0;
    const end = ringStarts[polygonStarts[polygon + 1] ?? 0] ?? 0;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let vertex = start; vertex < end; vertex++) {
      const longitude = coordinates[2 * vertex] ?? Number.NaN;
      const latitude = coordinates[2 * vertex + 1] ?? Number.NaN;
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
    }
    boxes.set([west, south, east, north], BOX_SIDES * polygon);
  }
  return { ...coast, boxes };
}

function concatenated(arrays: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
}

function joinedStarts(lists: readonly Uint32Array[]): Uint32Array {
  const joined: number[] = [];
  let offset = 0;
  for (const starts of lists) {
    for (const start of starts.subarray(0, -1)) joined.push(offset + start);
    offset += starts.at(-1) ?? 0;
  }
  return Uint32Array.from([...joined, offset]);
}
