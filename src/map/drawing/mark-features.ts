import type { Atlas } from '#atlas/atlas.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';

/** The place that is selected and the one under the pointer, where they are places of the atlas, and a marked position. */
export function markFeatures(
  atlas: Atlas,
  selectedPlaceId: string | undefined,
  hoveredPlaceId: string | undefined,
  markedPosition: LonLat | undefined,
): Drawing {
  const marked = new Map([
    [hoveredPlaceId, 'hovered'],
    [selectedPlaceId, 'selected'],
  ]);
  const places = [...marked].flatMap(([placeId, mark]) => {
    const place = placeId === undefined ? undefined : atlas.places.get(placeId);
    return place === undefined ? [] : [feature(place.id, pointAt(place.position), { mark })];
  });
  const position =
    markedPosition === undefined
      ? []
      : [feature('position', pointAt(markedPosition), { mark: 'position' })];
  return drawing([...places, ...position]);
}
