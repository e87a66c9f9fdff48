import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** Whether a polygon, unwrapped or cut, holds a position: by the even-odd rule in the plane of longitude and latitude. */
export function holds(polygon: Polygon | MultiPolygon, [longitude, latitude]: LonLat): boolean {
  return polygonsOf(polygon).some((rings) =>
    [-720, -360, 0, 360, 720].some(
      (turn) => rings.filter((ring) => isInside(ring, longitude + turn, latitude)).length % 2 === 1,
    ),
  );
}

/** The polygons of a geometry, one or many. */
export function polygonsOf(polygon: Polygon | MultiPolygon): Position[][][] {
  return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
}

/** Whether a position is off the poles and off every one of the meridians where a polygon may be cut. */
export function isOffSeams([longitude, latitude]: LonLat, seams: readonly number[]): boolean {
  const gaps = seams.map((seam) => Math.abs(((((longitude - seam) % 360) + 540) % 360) - 180));
  return Math.abs(latitude) < 89.99 && Math.min(...gaps) > 1e-6;
}

/** Area in square degrees: positive for a ring that runs anticlockwise on the map. */
export function planarArea(ring: readonly Position[]): number {
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    area += (x0 * y1 - x1 * y0) / 2;
  }
  return area;
}

function isInside(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}
