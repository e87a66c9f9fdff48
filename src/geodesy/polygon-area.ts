import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EARTH_AREA_SQUARE_METRES } from './authalic.ts';
import { GeodesyError } from './geodesy-error.ts';
import { AREA, filled, WGS84 } from './kernel/geographiclib.ts';
import { assertLonLat } from './lon-lat.ts';

/**
 * Area in square metres, on WGS84 with geodesic edges, of a GeoJSON polygon in either form that this room makes:
 * unwrapped or cut at the antimeridian, holding a pole or not. Holes are taken off. Each edge adds the area
 * between itself and the equator (Karney 2013, section 6); an edge along a pole adds its share of the hemisphere,
 * so a polygon that holds a pole must run along latitude 90 or -90 there.
 *
 * @throws GeodesyError `not-a-ring` for a ring that is not closed or shorter than four positions, and as `inverse`
 */
export function polygonAreaSquareMetres(polygon: Polygon | MultiPolygon): number {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  let total = 0;
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const area = Math.abs(signedRingArea(ring));
      total += index === 0 ? area : -area;
    }
  }
  return total;
}

/** Area in square metres to the left of a closed ring: positive anticlockwise. */
function signedRingArea(ring: readonly Position[]): number {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) {
    throw new GeodesyError(
      'not-a-ring',
      'A ring has at least four positions and its last is its first: close the ring.',
    );
  }
  let area = 0;
  let start = asLonLat(first);
  for (const position of ring.slice(1)) {
    const end = asLonLat(position);
    area -= areaUnderEdge(start, end);
    start = end;
  }
  return area;
}

function asLonLat(position: Position): readonly [number, number] {
  const [longitude = Number.NaN, latitude = Number.NaN] = position;
  assertLonLat([longitude, latitude]);
  return [longitude, latitude];
}

/** Area between an edge and the equator: positive where the edge runs eastward in the north. */
function areaUnderEdge(start: readonly [number, number], end: readonly [number, number]): number {
  const isStartPole = Math.abs(start[1]) === 90;
  const isEndPole = Math.abs(end[1]) === 90;
  if (isStartPole || isEndPole) {
    const pole = isStartPole ? start[1] : end[1];
    return (Math.sign(pole) * EARTH_AREA_SQUARE_METRES * (end[0] - start[0])) / 720;
  }
  return filled(WGS84.Inverse(start[1], start[0], end[1], end[0], AREA).S12);
}
