import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place, PlaceKind } from './place.ts';

/** The GeoJSON layers that the places are kept in, by file name, with the kinds each holds. */
export const placeLayers = {
  'sites.geojson': ['air-base', 'airport', 'naval-base', 'port', 'camp', 'headquarters'],
  'cities.geojson': ['city'],
  'islands.geojson': ['island', 'cape'],
  'straits.geojson': ['strait'],
  'seas.geojson': ['sea'],
} as const satisfies Record<string, readonly PlaceKind[]>;

export type PlaceLayer = keyof typeof placeLayers;

/** A place as a GeoJSON point: its position is the geometry, the rest its properties. */
export function placeFeature({ position, ...properties }: Place): Feature<Point> {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates: [...position] },
    properties,
  };
}

/** The layer of the places of the given kinds, in the order they come. */
export function placeLayer(places: readonly Place[], layer: PlaceLayer): FeatureCollection<Point> {
  const kinds: readonly PlaceKind[] = placeLayers[layer];
  return {
    type: 'FeatureCollection',
    features: places.filter((place) => kinds.includes(place.kind)).map(placeFeature),
  };
}

/**
 * Turns a FeatureCollection back into place candidates for the place schema to judge. Anything that
 * is not a collection of point features comes back as it is, and fails there with its name.
 */
export function placesOfLayer(layer: unknown): unknown {
  if (typeof layer !== 'object' || layer === null || !('features' in layer)) return layer;
  if (!Array.isArray(layer.features)) return layer.features;
  return layer.features.map((feature: unknown) => {
    if (typeof feature !== 'object' || feature === null) return feature;
    const { geometry, properties } = feature as Partial<Feature<Point>>;
    return { ...properties, position: geometry?.coordinates };
  });
}
