import type { Map as EngineMap } from 'maplibre-gl';

/** One feature that the map has drawn. */
export interface DrawnMark {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Where a point lies in the map's container, in CSS pixels; nothing for lines and areas. */
  readonly screen: { readonly x: number; readonly y: number } | undefined;
}

/** The features of a layer that are drawn in the view now, each once. */
export function drawnMarks(map: EngineMap, layerId: string): readonly DrawnMark[] {
  if (map.getLayer(layerId) === undefined) return [];
  const marks = new Map<string, DrawnMark>();
  for (const { id, properties, geometry } of map.queryRenderedFeatures({ layers: [layerId] })) {
    const key = String(properties.id ?? id);
    if (marks.has(key)) continue;
    marks.set(key, { id: key, properties, screen: screenOf(map, geometry) });
  }
  return [...marks.values()];
}

function screenOf(map: EngineMap, geometry: GeoJSON.Geometry): DrawnMark['screen'] {
  if (geometry.type !== 'Point') return undefined;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const { x, y } = map.project([longitude, latitude]);
  return { x, y };
}
