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

export type CoastErrorCode = 'not-a-coast' | 'unknown-version' | 'truncated' | 'malformed';

/** Thrown when bytes are not a coast file. The message says where they went wrong; `code` is for programs. */
export class CoastError extends Error {
  readonly code: CoastErrorCode;

  constructor(code: CoastErrorCode, message: string) {
    super(message);
    this.name = 'CoastError';
    this.code = code;
  }
}

const NAME = 'SHOR';
const VERSION = 1;
const BOX_SIDES = 4;

/** The place value of the fifth and last byte of a number: none in the file needs more. */
const LARGEST_SCALE = 128 ** 4;

/**
 * Reads a coast file.
 *
 * The file holds four letters `SHOR` and a byte 1; then unsigned LEB128 numbers: units to a degree; the number
 * of owners, and two letters for each; the number of polygons; and for each polygon its owner (0 for none, else
 * one more than its place among the owners), its number of rings, and for each ring its number of vertices and
 * the vertices. A vertex is two numbers, longitude and latitude in units, each the zigzag-coded difference from
 * the vertex before it in the file.
 *
 * @throws CoastError `not-a-coast`, `unknown-version`, `truncated`, or `malformed` for counts and positions that
 *   cannot be
 */
export function decodeCoast(bytes: Uint8Array): Coast {
  const reader = startReading(bytes);
  const unitsPerDegree = reader.unsigned();
  if (unitsPerDegree === 0) throw malformed('it has 0 units to a degree');
  const countries = Array.from({ length: reader.count() }, () => reader.letters(2));
  const polygonCount = reader.count();
  const coordinates = new Float64Array(bytes.length);
  const ringStarts: number[] = [];
  const polygonStarts: number[] = [];
  const owners: (string | null)[] = [];
  let filled = 0;
  let x = 0;
  let y = 0;
  for (let polygon = 0; polygon < polygonCount; polygon++) {
    const owner = reader.unsigned();
    if (owner > countries.length)
      throw malformed(`polygon ${polygon} has an owner that is not listed`);
    owners.push(countries[owner - 1] ?? null);
    polygonStarts.push(ringStarts.length);
    for (let rings = reader.count(); rings > 0; rings--) {
      ringStarts.push(filled / 2);
      for (let vertices = reader.count(); vertices > 0; vertices--) {
        x += reader.signed();
        y += reader.signed();
        if (Math.abs(x) > 180 * unitsPerDegree || Math.abs(y) > 90 * unitsPerDegree) {
          throw malformed(`polygon ${polygon} leaves the earth at byte ${reader.offset()}`);
        }
        coordinates[filled++] = x / unitsPerDegree;
        coordinates[filled++] = y / unitsPerDegree;
      }
    }
  }
  if (reader.offset() !== bytes.length) {
    throw malformed(`${bytes.length - reader.offset()} bytes follow the last polygon`);
  }
  ringStarts.push(filled / 2);
  polygonStarts.push(ringStarts.length - 1);
  return withBoxes({
    coordinates: coordinates.slice(0, filled),
    ringStarts: Uint32Array.from(ringStarts),
    polygonStarts: Uint32Array.from(polygonStarts),
    owners,
  });
}

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

function withBoxes(coast: Omit<Coast, 'boxes'>): Coast {
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

interface ByteReader {
  readonly unsigned: () => number;
  readonly signed: () => number;
  /** A number of things that take at least a byte each, so that it cannot exceed the bytes that are left. */
  readonly count: () => number;
  readonly letters: (count: number) => string;
  readonly offset: () => number;
}

function startReading(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw truncated(bytes.length);
    return value;
  };
  const unsigned = (): number => {
    let part = byte();
    let value = part & 127;
    for (let scale = 128; part > 127; scale *= 128) {
      if (scale > LARGEST_SCALE) throw malformed(`the number at byte ${at} is too large`);
      part = byte();
      value += (part & 127) * scale;
    }
    return value;
  };
  const letters = (count: number): string =>
    Array.from({ length: count }, () => String.fromCharCode(byte())).join('');
  const name = bytes.length < NAME.length ? '' : letters(NAME.length);
  if (name !== NAME) {
    throw new CoastError(
      'not-a-coast',
      `These bytes are not a coast file: they do not begin with ${NAME}.`,
    );
  }
  const version = byte();
  if (version !== VERSION) {
    throw new CoastError(
      'unknown-version',
      `The coast file has version ${version}, and version ${VERSION} is read here: build it again.`,
    );
  }
  return {
    unsigned,
    letters,
    signed: () => {
      const value = unsigned();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    count: () => {
      const value = unsigned();
      if (value > bytes.length - at) throw truncated(bytes.length);
      return value;
    },
    offset: () => at,
  };
}

function truncated(length: number): CoastError {
  return new CoastError(
    'truncated',
    `The coast file ends too early, after ${length} bytes: fetch it again.`,
  );
}

function malformed(what: string): CoastError {
  return new CoastError('malformed', `The coast file is damaged: ${what}. Fetch it again.`);
}
