/** `[longitude, latitude]` in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed ring: the last position repeats the first. */
export type Ring = readonly Position[];

/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A polygon or line with the properties its tile feature will carry. */
export interface Shape {
  readonly kind: 'polygon' | 'line';
  readonly coordinates: readonly (readonly Position[])[];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A polygon shape, without properties unless some are given. */
export function polygonShape(coordinates: Polygon, properties: Shape['properties'] = {}): Shape {
  return { kind: 'polygon', coordinates, properties };
}

/** The bounding box of some positions, in degrees; positions may run past 180 degrees. */
export function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** Whether two boxes share a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Whether the first box lies wholly in the second, edges excluded. */
export function boxInside(inner: Box, outer: Box): boolean {
  return inner[0] > outer[0] && inner[2] < outer[2] && inner[1] > outer[1] && inner[3] < outer[3];
}

/** A box made larger by the same number of degrees on each side. */
export function grownBox(box: Box, degrees: number): Box {
  return [box[0] - degrees, box[1] - degrees, box[2] + degrees, box[3] + degrees];
}

/** Whether a position lies in a ring, by the even-odd rule. */
export function positionInRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const current of ring) {
    if (previous && crossesRay(previous, current, x, y)) inside = !inside;
    previous = current;
  }
  return inside;
}

/** Whether the edge from `a` to `b` crosses the ray that runs east from `(x, y)`. */
export function crossesRay(a: Position, b: Position, x: number, y: number): boolean {
  return a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
}

/** Twice the area that a ring encloses, in square degrees: positive when it runs counter-clockwise. */
export function doubledArea(ring: Ring): number {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a && b) doubled += a[0] * b[1] - b[0] * a[1];
  }
  return doubled;
}

/** Every polygon of a GeoJSON polygon or multipolygon. */
export function polygonsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Polygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(toPosition)));
}

function toPosition(values: readonly number[]): Position {
  return [values[0] ?? Number.NaN, values[1] ?? Number.NaN];
}
