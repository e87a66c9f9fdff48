import {
  type Box,
  boxesMeet,
  boxOf,
  crossesRay,
  type Polygon,
  type Position,
  positionInRing,
} from './geometry.ts';

const BAND_DEGREES = 0.02;

/** Answers where some land is, without looking at every polygon. */
export interface LandIndex {
  /** Whether a position is on land, by the even-odd rule over all rings. */
  readonly contains: (position: Position) => boolean;
  /** Whether a vertex of the land lies in a box. */
  readonly hasVertexIn: (box: Box) => boolean;
  /** Whether some land and a small polygon overlap. */
  readonly overlaps: (polygon: Polygon) => boolean;
}

/** Indexes land polygons that do not overlap one another by bands of latitude. */
export function indexLand(land: readonly Polygon[]): LandIndex {
  const edges = new Map<number, [Position, Position][]>();
  const vertices = new Map<number, Position[]>();
  for (const ring of land.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1];
      const to = ring[i];
      if (!from || !to) continue;
      push(vertices, bandOf(to[1]), to);
      const last = bandOf(Math.max(from[1], to[1]));
      for (let band = bandOf(Math.min(from[1], to[1])); band <= last; band++) {
        push(edges, band, [from, to]);
      }
    }
  }
  const contains = (position: Position) => {
    const crossed = (edges.get(bandOf(position[1])) ?? []).filter(([from, to]) =>
      crossesRay(from, to, position[0], position[1]),
    );
    return crossed.length % 2 === 1;
  };
  const verticesIn = ([west, south, east, north]: Box) => {
    const found: Position[] = [];
    for (let band = bandOf(south); band <= bandOf(north); band++) {
      for (const [x, y] of vertices.get(band) ?? []) {
        if (x >= west && x <= east && y >= south && y <= north) found.push([x, y]);
      }
    }
    return found;
  };
  return {
    contains,
    hasVertexIn: (box) => verticesIn(box).length > 0,
    overlaps: ([outer = []]) =>
      outer.some(contains) ||
      contains(middleOf(boxOf(outer))) ||
      verticesIn(boxOf(outer)).some((vertex) => positionInRing(vertex, outer)),
  };
}

/** The middle of a box. */
export function middleOf([west, south, east, north]: Box): Position {
  return [(west + east) / 2, (south + north) / 2];
}

/** Those polygons of a list whose box meets a box. */
export function polygonsMeeting(polygons: readonly Polygon[], box: Box): Polygon[] {
  return polygons.filter(([outer = []]) => boxesMeet(boxOf(outer), box));
}

function bandOf(latitude: number): number {
  return Math.floor(latitude / BAND_DEGREES);
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
