import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';

/** Two rings round each place of the event that is looked at: no other mark has two. */
export function eventPlaces({ palette }: Look): LayerSpecification[] {
  const ring = (id: string, far: number, near: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'event-places',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, far, 8, near],
      'circle-opacity': 0,
      'circle-color': palette.paper,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
    },
  });
  return [ring('event-places-inner', 7, 11), ring('event-places-outer', 10, 15)];
}
