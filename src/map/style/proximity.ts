import type { LayerSpecification } from 'maplibre-gl';
import { type Look, UPRIGHT } from './look.ts';

/** Distances that the reader drew round places: fine circles, each with its distance along it. */
export function proximityRings({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'proximity',
      type: 'line',
      source: 'proximity',
      paint: {
        'line-color': palette.proximity,
        'line-width': 0.9,
        'line-opacity': 0.65,
        'line-dasharray': [8, 2],
      },
    },
    {
      id: 'proximity-distances',
      type: 'symbol',
      source: 'proximity',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'label'],
        'text-font': [UPRIGHT],
        'text-size': 11 * typeScale,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.proximity,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
      },
    },
  ];
}
