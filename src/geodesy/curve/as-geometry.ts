import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../lon-lat.ts';

/** Rings of positions as a GeoJSON polygon, or as several where there is not exactly one. */
export function asGeometry(
  polygons: readonly (readonly (readonly LonLat[])[])[],
): Polygon | MultiPolygon {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([longitude, latitude]): Position => [longitude, latitude])),
  );
  const [only, ...others] = coordinates;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}
