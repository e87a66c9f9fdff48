import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';

/** How long a change takes to settle, in milliseconds. */
export const SETTLE_MILLISECONDS = 240;

/** A halo round the sites that the last act opened or closed; it fades as soon as it is drawn. */
export function changedSites({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'changed-sites',
      type: 'circle',
      source: 'changed',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 7, 8, 13],
        'circle-color': palette.change,
        'circle-opacity': 0,
      },
    },
  ];
}

/** A ring round the place that is selected, and a finer one round the place under the pointer; a dot at a marked position. */
export function marks({ palette }: Look): LayerSpecification[] {
  const ring = (mark: 'hovered' | 'selected', strokeWidth: number): LayerSpecification => ({
    id: `mark-${mark}`,
    type: 'circle',
    source: 'marks',
    filter: ['==', ['get', 'mark'], mark],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 8, 8, 13],
      'circle-opacity': 0,
      'circle-color': palette.paper,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': strokeWidth,
    },
  });
  const dot: LayerSpecification = {
    id: 'mark-position',
    type: 'circle',
    source: 'marks',
    filter: ['==', ['get', 'mark'], 'position'],
    paint: {
      'circle-radius': 3,
      'circle-color': palette.ink,
      'circle-stroke-color': palette.paper,
      'circle-stroke-width': 3,
    },
  };
  return [ring('hovered', 1), ring('selected', 2), dot];
}
