import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** Features of one source, each with an id of its own. */
export type Drawing = FeatureCollection<Geometry, { readonly id: string }>;

/** A feature whose id is also a property, where MapLibre looks for it. */
export function feature<Properties extends object>(
  id: string,
  geometry: Geometry,
  properties: Properties,
): Feature<Geometry, Properties & { readonly id: string }> {
  return { type: 'Feature', id, geometry, properties: { ...properties, id } };
}

export function drawing(features: Feature<Geometry, { readonly id: string }>[]): Drawing {
  return { type: 'FeatureCollection', features };
}

export function pointAt([longitude, latitude]: LonLat): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

export function linesThrough(lines: readonly (readonly LonLat[])[]): Geometry {
  const coordinates = lines.map((line) => line.map(([lon, lat]): Position => [lon, lat]));
  return { type: 'MultiLineString', coordinates };
}
