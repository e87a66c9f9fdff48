import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';

/** The strokes on own places and forced sites, over the symbols that they belong to and of their size. */
export function ownMarks({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'own-marks',
      type: 'symbol',
      source: 'own-marks',
      layout: {
        'icon-image': ['concat', ['get', 'icon'], `/${palette.theme}`],
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.55, 5, 0.85, 8, 1.1],
      },
    },
  ];
}
